#pragma once

#include "document/sourcetext.h"
#include "document/xmlpath.h"
#include "support/result.h"

#include <QList>
#include <QString>

namespace das {

struct XmlAttribute {
    QString name;       ///< qualified
    QString value;      ///< unescaped and normalised
    TextSpan span;      ///< from the name to the closing quote
    TextSpan valueSpan; ///< between the quotes
};

struct XmlElement {
    QString name; ///< qualified
    int parent = -1;
    QList<int> children; ///< the element children
    QList<XmlAttribute> attributes;
    QString text; ///< own text, unescaped: not that of the children, without comments
    TextSpan startTag;
    TextSpan endTag; ///< empty, behind the start tag, for `<x/>`

    bool isSelfClosing() const { return endTag.begin == endTag.end; }
    TextSpan span() const { return {startTag.begin, endTag.end}; }
    TextSpan content() const { return {startTag.end, endTag.begin}; }
    /// nullptr if it has none of that name.
    const XmlAttribute *attribute(const QString &attributeName) const;
};

/// A comment or a processing instruction.
struct XmlMark {
    bool isComment = true;
    int parent = -1;
    TextSpan span;
};

/// Where elements, attributes and comments stand in the text, measured while QXmlStreamReader
/// reads it: a token ends at characterOffset(), a tag begins at the last `<` before that.
class XmlIndex {
public:
    /// Fails, with the line, on malformed XML, more than 200 levels, a tag of very many attributes,
    /// and a document type with an internal subset or undeclared entities (their expansion has no
    /// place in the text).
    static Result<XmlIndex> build(const SourceText &source);

    const QList<XmlElement> &elements() const { return m_elements; }
    const XmlElement &element(int id) const { return m_elements[id]; }
    const QList<XmlMark> &marks() const { return m_marks; }
    /// The elements that the path, without its attribute, names.
    QList<int> find(const XmlPath &path) const;
    bool satisfies(int id, const XmlStep &step) const;

private:
    friend class XmlMeasurer;

    QList<XmlElement> m_elements; ///< in document order; the first one is the root
    QList<XmlMark> m_marks;
};

} // namespace das
