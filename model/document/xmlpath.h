#pragma once

#include "support/result.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace das {

/// A condition in brackets; texts are compared exactly, after unescaping and trimming.
struct XmlPredicate {
    enum class Of : quint8 {
        Attribute, ///< [@name='value']
        Child,     ///< [name='value']: an element child with that own text
        OwnText,   ///< [.='value']
    };
    Of of = Of::Attribute;
    QString name; ///< empty for OwnText
    QString value;

    bool operator==(const XmlPredicate &) const = default;
};

/// One element of a path.
struct XmlStep {
    QString name; ///< qualified, as written in the file; namespaces are not processed
    QList<XmlPredicate> predicates;

    bool operator==(const XmlStep &) const = default;
};

/// A place in an XML file: elements from the root on, and perhaps an attribute of the last one.
struct XmlPath {
    QList<XmlStep> steps;
    QString attribute; ///< empty: the element itself

    /// The same path without its last `count` steps, and without attribute.
    XmlPath parent(qsizetype count = 1) const;
    /// The path in its own language.
    QString text() const;

    bool operator==(const XmlPath &) const = default;
};

/// Reads `/a/b[@n='v'][child="v"][.='v']/@x`. Errors name the path and the column.
Result<XmlPath> parseXmlPath(QStringView text);

} // namespace das
