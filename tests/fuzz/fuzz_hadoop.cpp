// Reads what a NameNode says: frames, replies, and the refusal of an old one.
#include "fuzz.h"
#include "probe/hadoop/hadooprpc.h"

using namespace das;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Result<qsizetype> frame = hadoopFrameSize(bytes.left(4));
    fuzz::require(!frame || *frame > 0, u"a frame has a size"_s);
    fuzz::require(oldHadoopVersion(bytes) >= 0, u"a version is no negative number"_s);
    if (const Result<HadoopReply> reply = parseHadoopReply(bytes)) {
        fuzz::require(reply->body.size() <= bytes.size() && reply->message.size() <= bytes.size(),
                      u"a reply says no more than was sent"_s);
    }
    return 0;
}
