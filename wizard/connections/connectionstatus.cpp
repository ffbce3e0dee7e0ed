#include "connections/connectionstatus.h"

#include "connections/connectionrows.h"

#include <QCoreApplication>
#include <QLocale>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::ConnectionStatus)
};

StepStatus withTests(StepStatus status, int notProved, int warned)
{
    const bool mayWarn =
        status.state == StepState::Complete || status.state == StepState::NotVisited;
    if (!mayWarn)
        return status;
    status.warnings += warned;
    if (notProved > 0) {
        status.summary = notProvedText(notProved);
        status.state = StepState::Warning;
    }
    return status;
}

} // namespace

QString notProvedText(int count)
{
    return count == 1 ? Texts::tr("1 connection not proved")
                      : Texts::tr("%n connections not proved", nullptr, count);
}

StepStatus withFailedTests(const StepStatus &own, const ConnectionCounts &counts)
{
    return withTests(own, counts.failed, counts.warned);
}

StepStatus withOpenTests(const StepStatus &own, const ConnectionCounts &counts)
{
    return withTests(own, counts.notProved, counts.warned);
}

QString progressText(const ConnectionCounts &counts, qsizetype done, qsizetype all,
                     const QString &untouched)
{
    if (counts.running > 0)
        return Texts::tr("Testing, %1 of %2. You can go on working.").arg(done).arg(all);
    if (!counts.testedAt.isValid())
        return {};
    const QString time = QLocale().toString(counts.testedAt.time(), u"HH:mm"_s);
    if (counts.isStale)
        return Texts::tr("Changed since the test at %1").arg(time);
    if (counts.stopped > 0)
        return Texts::tr("Stopped at %1. %2").arg(time, untouched);
    return Texts::tr("Tested at %1 in %2. %3").arg(time, durationText(counts.took), untouched);
}

} // namespace das
