#include "probe/clockdifference.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoticeableMs = 1000;
constexpr qint64 kHarmfulMs = 30'000;

} // namespace

ClockFinding clockDifference(const QString &server, const QDateTime &theirs, const QDateTime &ours,
                             std::chrono::milliseconds resolution)
{
    // A coarse clock says the time at which its unit began.
    const qint64 begin = ours.msecsTo(theirs);
    const qint64 end = begin + resolution.count();
    const qint64 difference = begin > 0 ? begin : std::min<qint64>(0, end);
    ClockFinding finding;
    finding.facts.insert(u"differenceMs"_s, difference);
    const QString seconds = secondsText(std::chrono::milliseconds(std::abs(difference)));
    if (std::abs(difference) <= kNoticeableMs) {
        finding.summary =
            QCoreApplication::translate("das", "The clocks of %1 and this machine agree")
                .arg(server);
        return finding;
    }
    finding.status = ProbeStatus::Warned;
    finding.summary =
        difference > 0
            ? QCoreApplication::translate("das", "The clock of %1 is %2 ahead of this machine's")
                  .arg(server, seconds)
            : QCoreApplication::translate("das", "The clock of %1 is %2 behind this machine's")
                  .arg(server, seconds);
    finding.hint =
        std::abs(difference) <= kHarmfulMs
            ? QCoreApplication::translate("das",
                                          "Let one time server set the clocks of all machines")
            : QCoreApplication::translate(
                  "das", "Set the clocks before the first start: HBase turns region servers away "
                         "and events fall into the wrong time. Let one time server set the "
                         "clocks of all machines");
    return finding;
}

std::optional<QDateTime> parseHttpDate(const QString &text)
{
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace das
