#pragma once

#include "profile/facts.h"
#include "profile/productprofile.h"
#include "support/result.h"

namespace das {

/// The names in the ${name} placeholders of `text`.
QStringList placeholdersIn(const QString &text);

/// The edits of `file` that apply under `facts`, placeholders filled in. In XML fragments the
/// values are escaped for XML; elsewhere they stay plain, since the editor of the file's kind
/// escapes them.
QList<EditOp> expand(const FileTemplate &file, const Facts &facts);

} // namespace das
