#pragma once

#include "validate/validate.h"

#include <QList>
#include <QString>

namespace das {

/// Where a step stands. A failed connection makes a step a warning, never an error.
enum class StepState : quint8 { NotVisited, Complete, Warning, Error, Running, Locked, NotNeeded };

/// What a page says about itself in the side list.
struct StepStatus {
    QString summary = {}; ///< its value in few words: "2 Spark masters", "1 connection not proved"
    StepState state = StepState::Complete; ///< without the findings of its fields
    int warnings = 0;     ///< counted together with the findings: of connection tests
    QString subject = {}; ///< stands before the counts of findings: "7 nodes" in "7 nodes, 1 error"

    bool operator==(const StepStatus &) const = default;
};

/// `sentence`, then what to do as a sentence of its own where only a person can do it.
QString withAdvice(const QString &sentence, const Fix &fix);

struct FindingCounts {
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype hints = 0;
};
FindingCounts countFindings(const QList<Finding> &findings);
/// "1 error, 2 warnings"; hints are not named.
QString countsText(const FindingCounts &counts);

/// What the side list shows: the page's own status together with the findings of its fields.
StepStatus shownStatus(const StepStatus &own, bool visited, const QList<Finding> &findings);

/// The icon of a state, of resources/icons.
QString stepIconName(StepState state);
/// The state in a word, for readers: "error".
QString stepStateName(StepState state);

} // namespace das
