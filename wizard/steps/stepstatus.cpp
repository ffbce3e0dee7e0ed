#include "steps/stepstatus.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::StepStatus)
};

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
        parts.append(Texts::tr("1 error"));
    else if (counts.errors > 1)
        parts.append(Texts::tr("%n errors", nullptr, static_cast<int>(counts.errors)));
    if (counts.warnings == 1)
        parts.append(Texts::tr("1 warning"));
    else if (counts.warnings > 1)
        parts.append(Texts::tr("%n warnings", nullptr, static_cast<int>(counts.warnings)));
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
        return Texts::tr("complete");
    case StepState::Warning:
        return Texts::tr("warning");
    case StepState::Error:
        return Texts::tr("error");
    case StepState::Running:
        return Texts::tr("running");
    case StepState::Locked:
        return Texts::tr("locked");
    case StepState::NotNeeded:
        return Texts::tr("not needed");
    case StepState::NotVisited:
        break;
    }
    return Texts::tr("not visited");
}

} // namespace das
