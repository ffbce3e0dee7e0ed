#pragma once

#include "import/homereading.h"

namespace das {

/// Notes what each home mounts of the shared registry. A mount that is missing, or that leads to
/// no datasource, is a finding.
void readMounts(ImportNotes &notes);

} // namespace das
