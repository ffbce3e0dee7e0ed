#pragma once

#include "document/xmlfragment.h"

namespace das {

/// The edits that make `value` the text of a leaf element; comments in it stay. `target` is the
/// file whose encoding and line ends count. Fails if the element has element children.
Result<QList<TextEdit>> setElementText(const XmlFile &file, int element, const QString &value,
                                       const SourceText &target);

/// The edits that give an element's attribute `value`; a new one goes behind the last one.
Result<QList<TextEdit>> setAttribute(const XmlFile &file, int element, const QString &name,
                                     const QString &value);

} // namespace das
