#pragma once

#include "document/sourcetext.h"
#include "support/result.h"

#include <QString>
#include <QStringView>

namespace das {

/// `value` as text of an element of `target`. Fails on characters that XML 1.0 cannot carry.
Result<QString> escapedXmlText(const SourceText &target, QStringView value);

/// `value` for an attribute of `target` whose quote character is `quote`.
Result<QString> escapedXmlAttribute(const SourceText &target, QStringView value, QChar quote);

/// `markup` with references for the characters that the encoding of `target` lacks, and with its
/// line ends. Fails where a reference would not be read as one (CDATA).
Result<QString> encodableMarkup(const SourceText &target, const QString &markup);

} // namespace das
