#pragma once

#include "document/sourcetext.h"
#include "document/xmlindex.h"
#include "support/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace das {

/// A file with its index: what every XML edit needs.
struct XmlFile {
    const SourceText &source;
    XmlIndex index;
};

/// A piece of XML with one root element that is to be put into a file.
struct XmlFragment {
    SourceText source;
    XmlIndex index;

    /// One of its elements, from the begin of its start tag to the end of its end tag.
    QStringView markup(int element) const;
};

/// Parses `text`; blank lines round it are dropped. Errors name `file`, which it is meant for.
Result<XmlFragment> parseFragment(const QString &text, const QString &file);

/// One element of a fragment.
struct FragmentElement {
    const XmlFragment &fragment;
    int element = 0;
};

/// What a line begins with: at one level, and more for each level below.
struct Indentation {
    QString own;
    QString unit;
};

/// The indentation of `element`, and of lines below it.
Indentation indentationOf(const XmlFile &file, int element);

/// An element of a fragment as it must stand in `file`: nested lines, 4 blanks a level in the
/// fragment, get the indentation and the line ends of the file. Lines of leaf texts are kept.
Result<QString> indentedMarkup(const XmlFile &file, const FragmentElement &piece,
                               const Indentation &indentation);

/// Puts the pieces on lines of their own behind the sibling `after`, or behind everything else in
/// `parent` if `after` is -1.
Result<TextEdit> insertElements(const XmlFile &file, int parent, int after,
                                const QList<FragmentElement> &pieces);

/// Takes the element out, with its line if nothing else stands there.
TextEdit removeElement(const XmlFile &file, int element);

} // namespace das
