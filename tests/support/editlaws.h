#pragma once

#include "document/planedit.h"
#include "document/xmlindex.h"

#include <QString>

namespace das::test {

/// What came of an edit.
struct CheckedEdit {
    Result<SourceText> edited; ///< why the edit was refused, which may be right
    QString brokenLaw;         ///< what should hold and does not; empty: all is well
};

/// Makes the edit, and looks whether it keeps to the laws of every edit:
///   - outside of the planned spans no byte is another;
///   - what was set is read back, and all other values are what they were;
///   - the result decodes as a file of its kind, to the text that was written;
///   - there is nothing to do a second time.
CheckedEdit checkedEdit(DocumentKind kind, const SourceText &source, const EditOp &op);

/// A path to the element that tells it from its likes, as far as predicates can.
XmlPath pathTo(const XmlIndex &index, int id);

/// The same place, not told by the children that it has, for edits that change those.
XmlPath withoutChildren(XmlPath path);

} // namespace das::test
