#pragma once

#include "document/planedit.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <QString>

#include <optional>

namespace das::fuzz {

/// The inputs of the editors' targets: texts come first, each ended by a backslash and another
/// character than a backslash; then the file; the last bytes are the choices, the first one last.

/// A value to set: a text of the input, and perhaps something that is hard to write.
QString takeValue(FuzzedDataProvider &input);

/// A text of the input, no longer than a name.
QString takeName(FuzzedDataProvider &input);

/// One of `count` things.
qsizetype takeChoice(FuzzedDataProvider &input, qsizetype count);

/// The rest of the input as a file; nothing where it is none of that kind. A file that decodes
/// must encode to the same bytes.
std::optional<SourceText> takeFile(FuzzedDataProvider &input, DocumentKind kind);

/// Makes the edit and holds it against the laws of every edit. The error is that of an edit which
/// is refused.
Result<SourceText> checkedEdit(DocumentKind kind, const SourceText &source, const EditOp &op);

} // namespace das::fuzz
