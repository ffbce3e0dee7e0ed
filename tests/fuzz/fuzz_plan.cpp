// Reads a plan, judges it, writes it and reads it again.
#include "fuzz.h"
#include "plan/planjson.h"
#include "profile/profilecatalog.h"
#include "validate/validate.h"

using namespace das;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const Result<ClusterPlan> plan = planFromJson(fuzz::bytesOf(data, size), u"file"_s);
    if (!plan)
        return 0;
    const QByteArray written = planToJson(*plan);
    const Result<ClusterPlan> again = planFromJson(written, u"file"_s);
    fuzz::require(again.has_value(), u"a plan that was written can be read"_s);
    fuzz::require(*again == *plan, u"a plan that was written is read as the same plan"_s);
    fuzz::require(planToJson(*again) == written, u"a plan is written as the same bytes"_s);
    for (const Finding &finding : validate(*plan, profileById(plan->product))) {
        fuzz::require(!finding.fix.label.isEmpty(), u"a finding says what to do"_s);
        if (finding.fix.apply) {
            ClusterPlan fixed = *plan;
            finding.fix.apply(fixed);
            fuzz::require(fixed != *plan, u"a correction changes the plan: "_s + finding.ruleId);
        }
    }
    return 0;
}
