// Reads a log in one piece and in several, and what it tells of a node.
#include "fuzz.h"
#include "verify/knownerrors.h"
#include "verify/nodelog.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>

using namespace das;
using namespace Qt::StringLiterals;

namespace {

bool isSame(const LogEvent &a, const LogEvent &b)
{
    return a.place == b.place && a.level == b.level && a.time == b.time && a.logger == b.logger &&
           a.message == b.message && a.more == b.more;
}

/// All events of the log, read in pieces of these sizes, over and over.
QList<LogEvent> eventsOf(const QByteArray &log, const QList<qsizetype> &pieces)
{
    QList<LogEvent> events;
    const auto take = [&events](const LogEvent &event) { events.append(event); };
    LogReader reader;
    reader.beginFile(u"file"_s, take);
    qsizetype next = 0;
    for (qsizetype at = 0; at < log.size(); ++next) {
        const qsizetype piece = std::min(pieces[next % pieces.size()], log.size() - at);
        reader.feed(QByteArrayView(log).sliced(at, piece), take);
        at += piece;
    }
    return events + reader.pending();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    FuzzedDataProvider input(data, size);
    QList<qsizetype> pieces;
    for (int i = 0; i < 4; ++i)
        pieces.append(input.ConsumeIntegral<uint8_t>() + 1);
    const QByteArray log = QByteArray::fromStdString(input.ConsumeRemainingBytesAsString());

    const QList<LogEvent> events = eventsOf(log, {log.size() + 1});
    fuzz::require(std::ranges::equal(events, eventsOf(log, pieces), isSame),
                  u"pieces of any size give the same events"_s);
    LogFacts facts;
    for (const LogEvent &event : events) {
        collectFact(facts, event);
        knownErrorOf(event);
    }
    NodeLog node;
    node.beginFile(u"file"_s);
    node.feed(log);
    fuzz::require(node.facts().last == facts.last && node.facts().run == facts.run,
                  u"a node's log tells what its events tell"_s);
    return 0;
}
