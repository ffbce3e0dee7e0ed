// Reads what a ZooKeeper server answers.
#include "fuzz.h"
#include "probe/hadoop/zookeeperknock.h"

using namespace das;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Result<qsizetype> answer = zooKeeperAnswerSize(bytes.left(4));
    fuzz::require(!answer || (*answer > 0 && *answer < 1000), u"an answer is short"_s);
    parseZooKeeperHello(bytes);
    if (const Result<ZooKeeperStatus> status = parseZooKeeperStatus(bytes)) {
        fuzz::require(status->version.size() + status->mode.size() <= bytes.size(),
                      u"a status says no more than was sent"_s);
    }
    return 0;
}
