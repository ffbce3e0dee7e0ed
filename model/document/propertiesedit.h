#pragma once

#include "document/planedit.h"

namespace das {

/// Java properties, by the rules of java.util.Properties.load; spark-defaults.conf is read by the
/// same rules.
Result<SourceText> decodeProperties(const QByteArray &bytes, const QString &file);
Result<QList<TextEdit>> planPropertiesEdit(const SourceText &source, const EditOp &op);
Result<QString> currentPropertiesValue(const SourceText &source, const EditOp &op);

} // namespace das
