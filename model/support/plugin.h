#pragma once

#include "support/result.h"

class QObject;

namespace das {

/// The plugin of the program in the file `name`, a name without folder and suffix; it stays loaded.
/// An error names the file that cannot be loaded.
Result<QObject *> loadPlugin(const QString &name);

} // namespace das
