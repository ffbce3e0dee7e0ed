#include "connections/connectionstatus.h"

#include "connections/connectionrows.h"

#include <QCoreApplication>
#include <QLocale>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("das::ConnectionStatus", source, nullptr, count);
}

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
    return count == 1
               ? text(QT_TRANSLATE_NOOP("das::ConnectionStatus", "1 connection not proved"))
               : text(QT_TRANSLATE_NOOP("das::ConnectionStatus", "%n connections not proved"),
                      count);
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
        return text(QT_TRANSLATE_NOOP("das::ConnectionStatus",
                                      "Testing, %1 of %2. You can go on working."))
            .arg(done)
            .arg(all);
    if (!counts.testedAt.isValid())
        return {};
    const QString time = QLocale().toString(counts.testedAt.time(), u"HH:mm"_s);
    if (counts.isStale)
        return text(QT_TRANSLATE_NOOP("das::ConnectionStatus", "Changed since the test at %1"))
            .arg(time);
    if (counts.stopped > 0)
        return text(QT_TRANSLATE_NOOP("das::ConnectionStatus", "Stopped at %1. %2"))
            .arg(time, untouched);
    return text(QT_TRANSLATE_NOOP("das::ConnectionStatus", "Tested at %1 in %2. %3"))
        .arg(time, durationText(counts.took), untouched);
}

} // namespace das
