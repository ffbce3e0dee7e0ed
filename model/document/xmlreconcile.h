#pragma once

#include "document/xmlfragment.h"

namespace das {

/// The edits that make `element` say what the piece says, leaf by leaf. Comments, attributes and
/// elements that the piece does not have are kept.
Result<QList<TextEdit>> reconcileElement(const XmlFile &file, int element,
                                         const FragmentElement &piece);

/// The edits that make the element children of `parent` exactly `items`.
Result<QList<TextEdit>> reconcileChildren(const XmlFile &file, int parent,
                                          const QList<XmlFragment> &items);

} // namespace das
