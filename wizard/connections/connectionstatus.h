#pragma once

#include "connections/connectiontests.h"
#include "steps/stepstatus.h"

namespace das {

/// "1 connection not proved".
QString notProvedText(int count);

/// The status of the page on which connections are entered: a test that failed makes it a warning,
/// one that was not made does not.
StepStatus withFailedTests(const StepStatus &own, const ConnectionCounts &counts);

/// The status of a page that comes before writing: every connection that is not proved makes it a
/// warning.
StepStatus withOpenTests(const StepStatus &own, const ConnectionCounts &counts);

/// What a line beside the button says: "Testing, 2 of 4. You can go on working." Never tested:
/// empty. `done` of `all`: what counts as a step of the test. `untouched` ends the sentence:
/// "Nothing was written."
QString progressText(const ConnectionCounts &counts, qsizetype done, qsizetype all,
                     const QString &untouched);

} // namespace das
