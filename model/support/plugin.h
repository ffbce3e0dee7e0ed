#pragma once

#include "support/result.h"

#include <QObject>

namespace das {

/// The plugin of the program in the file `name`, a name without folder and suffix; it stays loaded.
/// An error names the file that cannot be loaded.
Result<QObject *> loadPlugin(const QString &name);

/// Why the plugin `name` is of no use, though it can be loaded.
tl::unexpected<Error> failForeignPlugin(const QString &name);

/// The same plugin as what it offers; an error where it does not.
template <typename Interface>
Result<const Interface *> loadPluginAs(const QString &name)
{
    return loadPlugin(name).and_then([&name](QObject *plugin) -> Result<const Interface *> {
        if (const auto *offered = qobject_cast<Interface *>(plugin))
            return offered;
        return failForeignPlugin(name);
    });
}

} // namespace das
