// Reads what HBase writes into ZooKeeper.
#include "fuzz.h"
#include "probe/hadoop/hbaseznodes.h"

using namespace das;
using namespace Qt::StringLiterals;

namespace {

void requireServer(const HBaseServer &server)
{
    fuzz::require(!server.host.isEmpty() && server.port > 0 && server.port <= 65535,
                  u"a server has a host and a port"_s);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto server = parseHBaseServerName(QString::fromUtf8(bytes)))
        requireServer(*server);
    if (const Result<HBaseMaster> master = parseHBaseMaster(bytes))
        requireServer(master->server);
    fuzz::require(parseHBaseVersion(bytes).size() <= bytes.size() &&
                      hbasePayload(bytes).size() <= bytes.size(),
                  u"a znode says no more than is in it"_s);
    return 0;
}
