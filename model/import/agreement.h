#pragma once

#include "import/homereading.h"

namespace das {

/// The value that most sightings have; of equally many the first.
QString majorityOf(const QList<Sighting> &sightings);

/// Makes what most homes say the plan, and a finding of each that says something else. Of equally
/// many the first home has its way.
void agreeOnPlan(ClusterPlan &plan, ImportNotes &notes);

/// A value that the plan cannot hold, such as a port that is no number.
ImportFinding noValue(const QString &where, const QString &value, const Place &place);

} // namespace das
