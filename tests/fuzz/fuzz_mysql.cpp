// Reads what a MySQL server says: its greeting, its version, the lines of SHOW GRANTS.
#include "fuzz.h"
#include "probe/mysql/mysqlgrants.h"
#include "probe/mysql/mysqlgreeting.h"
#include "probe/mysql/mysqltls.h"

using namespace das;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    greetingLength(bytes.left(4));
    if (const Result<MySqlGreeting> greeting = parseGreeting(bytes)) {
        fuzz::require(greeting->versionText.size() <= bytes.size() &&
                          greeting->authPlugin.size() <= bytes.size(),
                      u"a greeting says no more than was sent"_s);
    }
    const QString text = QString::fromUtf8(bytes);
    mySqlVersion(text);
    tlsWish(text);
    const QStringList lines = text.split(u'\n');
    const QList<MySqlGrant> grants = parseGrants(lines);
    for (const GrantNames names :
         {GrantNames{}, GrantNames{true, false}, GrantNames{false, true}}) {
        const QStringList missing = missingRights(grants, lines.last(), rightsForTables(), names);
        fuzz::require(missing.size() <= rightsForTables().size(),
                      u"no right is missing that is not needed"_s);
    }
    return 0;
}
