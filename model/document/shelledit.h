#pragma once

#include "document/planedit.h"

namespace das {

/// Shell scripts are patched at anchored places, never parsed whole.
Result<SourceText> decodeShell(const QByteArray &bytes, const QString &file);
Result<QList<TextEdit>> planShellEdit(const SourceText &source, const EditOp &op);
Result<QString> currentShellValue(const SourceText &source, const EditOp &op);

} // namespace das
