#pragma once

#include "document/sourcetext.h"
#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace das {

/// How a file is read and edited.
enum class DocumentKind : quint8 { Xml, Properties, Shell, CipherText };

enum class EditVerb : quint8 {
    Set,       ///< the value at `at` becomes `value`; `at` must name exactly one place
    Uncomment, ///< as Set, but a place that stands in a comment is taken out of it first
    Ensure,    ///< XML: the element at `at` says what the fragment `value` says; inserted if absent
    SetChildren, ///< XML: the element children of `at` are the fragments `items`
    JavaOption,  ///< shell: the java command carries `at`=`value` (at = "-Dname")
};

/// One change to one file. Values are plain: the editor of the kind escapes them.
struct EditOp {
    QString id;
    EditVerb verb = EditVerb::Set;
    QString at;    ///< XML: a path (xmlpath.h); properties: a key; shell: a variable or option
    QString value; ///< Ensure: an XML fragment, already well-formed
    QString
        after; ///< Ensure, Uncomment: path of the sibling behind which to insert; empty: last child
    QStringList items; ///< SetChildren: XML fragments
    bool secret = false;
    QString why;

    bool operator==(const EditOp &) const = default;
};

/// The longest file that is edited; those of the products have a twentieth of it.
inline constexpr qsizetype kLongestDocument = qsizetype(1024) * 1024;

/// Decodes `bytes` as a file of the kind: by XML declaration, as ISO-8859-1 for properties, as
/// UTF-8 else. Fails on malformed XML (with its line), a document type with an internal subset, NUL
/// bytes, and more than kLongestDocument.
Result<SourceText> decodeDocument(DocumentKind kind, const QByteArray &bytes, const QString &file);

/// Where `op` would touch `source`; an empty list means "already so". A place that is missing, or
/// that stands several times, is an error that names file, path and, where there is one, the line.
Result<QList<TextEdit>> planEdit(DocumentKind kind, const SourceText &source, const EditOp &op);

/// The value now at `at` (Set, Uncomment, JavaOption), as the product's parser reads it; empty if
/// absent.
Result<QString> currentValue(DocumentKind kind, const SourceText &source, const EditOp &op);

/// `value` as it must stand in the text or in a double-quoted attribute of an XML fragment.
QString escapedForXml(const QString &value);

} // namespace das
