#pragma once

#include "document/planedit.h"

namespace das {

/// One key of a file of properties, as Java reads it; of two with one name the last counts.
struct PropertyEntry {
    QString key;
    QString value;
    qsizetype begin = 0; ///< where the key stands in the text
};

/// Java properties, by the rules of java.util.Properties.load; spark-defaults.conf is read by the
/// same rules.
Result<SourceText> decodeProperties(const QByteArray &bytes, const QString &file);
Result<QList<TextEdit>> planPropertiesEdit(const SourceText &source, const EditOp &op);
Result<QString> currentPropertiesValue(const SourceText &source, const EditOp &op);
/// All keys of the file, in its order.
QList<PropertyEntry> propertyEntries(const SourceText &source);

} // namespace das
