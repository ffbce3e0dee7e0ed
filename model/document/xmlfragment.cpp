#include "document/xmlfragment.h"

#include "document/textlines.h"
#include "document/xmlescape.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFragmentUnit = 4; // blanks a level in fragments
constexpr auto kDefaultUnit = "    "_L1;

QString lineIndentation(const XmlFile &file, int element)
{
    return indentationAt(file.source.text(), file.index.element(element).startTag.begin).toString();
}

bool hasOwnLine(const XmlFile &file, int element)
{
    return startsLine(file.source.text(), file.index.element(element).startTag.begin);
}

/// What the line of `offset` is indented by beyond `outer`; empty if it does not begin there.
QString unitAt(const XmlFile &file, qsizetype offset, const QString &outer)
{
    const QStringView inner = indentationAt(file.source.text(), offset);
    return startsLine(file.source.text(), offset) && inner.startsWith(outer)
               ? inner.sliced(outer.size()).toString()
               : QString();
}

/// What children of `parent` are indented by beyond it, or comments in it; empty if its lines do
/// not tell.
QString unitBelow(const XmlFile &file, int parent)
{
    const QString outer = lineIndentation(file, parent);
    QString unit;
    for (const int child : file.index.element(parent).children) {
        unit = unitAt(file, file.index.element(child).startTag.begin, outer);
        if (!unit.isEmpty())
            return unit;
    }
    for (const XmlMark &mark : file.index.marks()) {
        if (mark.parent == parent && unit.isEmpty())
            unit = unitAt(file, mark.span.begin, outer);
    }
    return unit;
}

/// The indentation unit near `element`: its own, or that of the nearest element round it.
QString unitNear(const XmlFile &file, int element)
{
    for (int id = element; id >= 0; id = file.index.element(id).parent) {
        if (QString unit = unitBelow(file, id); !unit.isEmpty())
            return unit;
    }
    return kDefaultUnit;
}

/// The indentation of a new child of `parent`: that of the sibling it follows, if one has a line.
Indentation childIndentation(const XmlFile &file, int parent, int after)
{
    const QList<int> &children = file.index.element(parent).children;
    const int sibling = after < 0 && !children.isEmpty() ? children.last() : after;
    const QString unit = unitNear(file, parent);
    if (sibling >= 0 && hasOwnLine(file, sibling))
        return {lineIndentation(file, sibling), unit};
    return {lineIndentation(file, parent) + unit, unit};
}

/// The column that the lines of a fragment's element are counted from: that of its end tag, as
/// the first line often stands behind other text.
qsizetype baseColumn(const XmlFragment &fragment, int element)
{
    const QStringView text = fragment.source.text();
    const XmlElement &root = fragment.index.element(element);
    const qsizetype end = root.endTag.begin;
    return indentationAt(text, startsLine(text, end) ? end : root.startTag.begin).size();
}

/// Whether the line that begins at `offset` is part of a value, which must stay: of an attribute,
/// or of a leaf's text.
bool isInValue(const XmlFragment &fragment, qsizetype offset)
{
    const QList<XmlElement> &elements = fragment.index.elements();
    // The innermost element round the offset is the last one that begins before it.
    auto next = std::upper_bound(
        elements.cbegin(), elements.cend(), offset,
        [](qsizetype at, const XmlElement &each) { return at < each.startTag.begin; });
    if (next == elements.cbegin())
        return false;
    const XmlElement &element = *std::prev(next);
    if (std::ranges::any_of(element.attributes, [offset](const XmlAttribute &each) {
            return each.valueSpan.begin <= offset && offset <= each.valueSpan.end;
        }))
        return true;
    return element.children.isEmpty() && element.content().begin <= offset &&
           offset <= element.content().end && !element.text.trimmed().isEmpty();
}

/// Where an insertion behind the sibling goes: behind a comment on the same line, if one is there.
qsizetype insertionOffset(const XmlFile &file, int sibling)
{
    const QStringView text = file.source.text();
    const XmlElement &element = file.index.element(sibling);
    const qsizetype end = lineEnd(text, element.endTag.end);
    qsizetype at = element.endTag.end;
    for (const XmlMark &mark : file.index.marks()) {
        if (mark.parent == element.parent && mark.span.begin >= at && mark.span.end <= end &&
            text.sliced(at, mark.span.begin - at).trimmed().isEmpty())
            at = mark.span.end;
    }
    return text.sliced(at, end - at).trimmed().isEmpty() ? at : element.endTag.end;
}

/// Puts `body`, which begins with a line end, behind all content of `parent`.
Result<TextEdit> appendContent(const XmlFile &file, int parent, const QString &body)
{
    const QStringView text = file.source.text();
    const XmlElement &element = file.index.element(parent);
    const QString closing = file.source.newline() + lineIndentation(file, parent);
    if (element.isSelfClosing()) {
        qsizetype begin = element.startTag.end - 2;
        while (text[begin - 1].isSpace())
            --begin;
        return TextEdit{{begin, element.startTag.end},
                        u'>' + body + closing + u"</"_s + element.name + u'>'};
    }
    if (element.children.isEmpty() && !element.text.trimmed().isEmpty())
        return fail(QCoreApplication::translate("das", "the element %1 holds text, so no element "
                                                       "can be put into it")
                        .arg(element.name),
                    file.source.file(), file.source.lineAt(element.startTag.begin));
    qsizetype at = element.content().end;
    while (at > element.content().begin && text[at - 1].isSpace())
        --at;
    const bool hasClosingLine = text.sliced(at, element.content().end - at).contains(u'\n');
    return TextEdit{{at, at}, hasClosingLine ? body : body + closing};
}

} // namespace

QStringView XmlFragment::markup(int element) const
{
    const TextSpan span = index.element(element).span();
    return source.text().sliced(span.begin, span.end - span.begin);
}

Result<XmlFragment> parseFragment(const QString &text, const QString &file)
{
    if (text.contains(QChar())) // which QXmlStreamReader takes between attributes
        return fail(QCoreApplication::translate("das", "the XML to insert holds a NUL byte"), file);
    const Result<SourceText> source = SourceText::decode(text.toUtf8(), "UTF-8"_ba, file);
    if (!source)
        return tl::unexpected(source.error());
    const Result<XmlIndex> index = XmlIndex::build(*source);
    if (!index)
        return fail(
            QCoreApplication::translate("das", "the XML to insert %1").arg(index.error().message),
            file);
    return XmlFragment{*source, *index};
}

Indentation indentationOf(const XmlFile &file, int element)
{
    return {lineIndentation(file, element), unitNear(file, element)};
}

Result<QString> indentedMarkup(const XmlFile &file, const FragmentElement &piece,
                               const Indentation &indentation)
{
    const QStringView text = piece.fragment.source.text();
    const TextSpan span = piece.fragment.index.element(piece.element).span();
    const qsizetype base = baseColumn(piece.fragment, piece.element);
    QString result;
    for (qsizetype at = span.begin; at < span.end;) {
        const qsizetype end = std::min(nextLine(text, at), span.end);
        if (at > span.begin && !isInValue(piece.fragment, at)) {
            const qsizetype blanks = indentationAt(text, at).size();
            const qsizetype own = std::max(qsizetype(0), blanks - base);
            at += blanks;
            if (at < lineEnd(text, at))
                result += indentation.own + indentation.unit.repeated(own / kFragmentUnit) +
                          QString(own % kFragmentUnit, u' ');
        }
        result += text.sliced(at, end - at);
        at = end;
    }
    return encodableMarkup(file.source, result);
}

Result<TextEdit> insertElements(const XmlFile &file, int parent, int after,
                                const QList<FragmentElement> &pieces)
{
    QString body;
    const Indentation indentation = childIndentation(file, parent, after);
    for (const FragmentElement &piece : pieces) {
        const Result<QString> markup = indentedMarkup(file, piece, indentation);
        if (!markup)
            return tl::unexpected(markup.error());
        body += file.source.newline() + indentation.own + *markup;
    }
    if (after < 0)
        return appendContent(file, parent, body);
    const qsizetype at = insertionOffset(file, after);
    return TextEdit{{at, at}, body};
}

TextEdit removeElement(const XmlFile &file, int element)
{
    const QStringView text = file.source.text();
    const TextSpan span = file.index.element(element).span();
    const qsizetype end = lineEnd(text, span.end);
    if (startsLine(text, span.begin) && text.sliced(span.end, end - span.end).trimmed().isEmpty())
        return {{lineBegin(text, span.begin), nextLine(text, span.end)}, {}};
    return {span, {}};
}

} // namespace das
