#pragma once

#include "import/homereading.h"

namespace das {

/// Gives each home the id of its node: the nearest folder name that tells the homes apart, else
/// "node1" and so on. Ids are unique, and the same for the same folders.
void nameNodes(QList<HomeReading> &homes);

/// Gives each home its roles, and the pattern they make. What a node does stands in its start line,
/// which no home holds; the launcher's own flags, the names of the folders and what only some
/// roles need configured tell most of it.
Pattern assignRoles(QList<HomeReading> &homes, const ProductProfile &profile);

} // namespace das
