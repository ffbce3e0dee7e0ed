// Reads the plan's URL of a repository and what a server there says first.
#include "fuzz.h"
#include "probe/clockdifference.h"
#include "probe/svn/svnknock.h"

using namespace das;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    parseSvnGreeting(bytes);
    if (const std::optional<HttpHead> head = parseHttpHead(bytes)) {
        svnVersionIn(head->server);
        parseHttpDate(head->date);
    }
    if (const auto target = svnTarget(QString::fromUtf8(bytes))) {
        fuzz::require(target->port > 0 && target->port <= 65535, u"a URL has a port"_s);
        fuzz::require(!target->host.isEmpty(), u"a URL has a host"_s);
        const QByteArray knock = httpKnock(*target);
        fuzz::require(knock.count('\r') == knock.count("\r\n") &&
                          knock.count('\n') == knock.count("\r\n") &&
                          knock.indexOf("\r\n\r\n") == knock.size() - 4,
                      u"a request is one head"_s);
    }
    return 0;
}
