#include "steps/stepstatus.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("das::StepStatus", source, nullptr, count);
}

} // namespace

QString withAdvice(const QString &sentence, const Fix &fix)
{
    if (fix.apply || fix.label.isEmpty())
        return sentence;
    const auto closed = [](const QString &part) {
        return part.isEmpty() || part.endsWith(u'.') ? part : part + u'.';
    };
    return QStringList{closed(sentence), closed(fix.label)}.join(u' ').trimmed();
}

FindingCounts countFindings(const QList<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings) {
        switch (finding.severity) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Hint:
            ++counts.hints;
            break;
        }
    }
    return counts;
}

QString countsText(const FindingCounts &counts)
{
    QStringList parts;
    if (counts.errors == 1)
        parts.append(text(QT_TRANSLATE_NOOP("das::StepStatus", "1 error")));
    else if (counts.errors > 1)
        parts.append(text(QT_TRANSLATE_NOOP("das::StepStatus", "%n errors"),
                          static_cast<int>(counts.errors)));
    if (counts.warnings == 1)
        parts.append(text(QT_TRANSLATE_NOOP("das::StepStatus", "1 warning")));
    else if (counts.warnings > 1)
        parts.append(text(QT_TRANSLATE_NOOP("das::StepStatus", "%n warnings"),
                          static_cast<int>(counts.warnings)));
    return parts.join(u", "_s);
}

StepStatus shownStatus(const StepStatus &own, bool visited, const QList<Finding> &findings)
{
    const bool staysOwn = own.state == StepState::Running || own.state == StepState::Locked ||
                          own.state == StepState::NotNeeded;
    if (staysOwn)
        return own;
    if (!visited)
        return {.summary = {}, .state = StepState::NotVisited};
    FindingCounts counts = countFindings(findings);
    counts.warnings += own.warnings;
    const QString found = countsText(counts);
    if (found.isEmpty())
        return own;
    StepStatus shown = own;
    if (counts.errors > 0)
        shown.state = StepState::Error;
    else if (own.state != StepState::Error)
        shown.state = StepState::Warning;
    const bool isTrouble = own.state == StepState::Warning || own.state == StepState::Error;
    const QString before = isTrouble ? own.summary : own.subject;
    shown.summary = before.isEmpty() ? found : before + u", "_s + found;
    return shown;
}

QString stepIconName(StepState state)
{
    switch (state) {
    case StepState::Complete:
        return u"ok"_s;
    case StepState::Warning:
        return u"warning"_s;
    case StepState::Error:
        return u"error"_s;
    case StepState::Running:
        return u"running"_s;
    case StepState::Locked:
        return u"locked"_s;
    case StepState::NotNeeded:
        return u"skipped"_s;
    case StepState::NotVisited:
        break;
    }
    return u"todo"_s;
}

QString stepStateName(StepState state)
{
    switch (state) {
    case StepState::Complete:
        return text(QT_TRANSLATE_NOOP("das::StepStatus", "complete"));
    case StepState::Warning:
        return text(QT_TRANSLATE_NOOP("das::StepStatus", "warning"));
    case StepState::Error:
        return text(QT_TRANSLATE_NOOP("das::StepStatus", "error"));
    case StepState::Running:
        return text(QT_TRANSLATE_NOOP("das::StepStatus", "running"));
    case StepState::Locked:
        return text(QT_TRANSLATE_NOOP("das::StepStatus", "locked"));
    case StepState::NotNeeded:
        return text(QT_TRANSLATE_NOOP("das::StepStatus", "not needed"));
    case StepState::NotVisited:
        break;
    }
    return text(QT_TRANSLATE_NOOP("das::StepStatus", "not visited"));
}

} // namespace das
