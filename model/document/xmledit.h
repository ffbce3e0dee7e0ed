#pragma once

#include "document/planedit.h"

namespace das {

/// By byte order mark, else XML declaration, else UTF-8.
Result<SourceText> decodeXml(const QByteArray &bytes, const QString &file);
Result<QList<TextEdit>> planXmlEdit(const SourceText &source, const EditOp &op);
Result<QString> currentXmlValue(const SourceText &source, const EditOp &op);

} // namespace das
