#pragma once

#include <QString>

namespace das {

/// The text of a button or label without its keyboard shortcut: "Save" of "&Save", and of "(&S)"
/// behind a text in a script that has no letters on the keys.
QString withoutShortcut(QString text);

} // namespace das
