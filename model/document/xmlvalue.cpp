#include "document/xmlvalue.h"

#include "document/xmlescape.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The pieces of a leaf's content that are not comments or processing instructions.
QList<TextSpan> textSpans(const XmlFile &file, int element)
{
    const TextSpan content = file.index.element(element).content();
    QList<TextSpan> spans;
    qsizetype at = content.begin;
    for (const XmlMark &mark : file.index.marks()) {
        if (mark.parent != element)
            continue;
        spans.append({at, mark.span.begin});
        at = mark.span.end;
    }
    spans.append({at, content.end});
    return spans;
}

/// The piece that takes the value: the first one that is more than white space, else the last.
qsizetype valueSpan(QStringView text, const QList<TextSpan> &spans)
{
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const auto [begin, end] = spans[i];
        if (!text.sliced(begin, end - begin).trimmed().isEmpty())
            return i;
    }
    return spans.size() - 1;
}

} // namespace

Result<QList<TextEdit>> setElementText(const XmlFile &file, int element, const QString &value,
                                       const SourceText &target)
{
    const XmlElement &leaf = file.index.element(element);
    if (!leaf.children.isEmpty())
        return fail(QCoreApplication::translate(
                        "das", "the element %1 holds elements, so no text can be set")
                        .arg(leaf.name),
                    file.source.file(), file.source.lineAt(leaf.startTag.begin));
    if (leaf.text == value)
        return QList<TextEdit>();
    const Result<QString> text = escapedXmlText(target, value);
    if (!text)
        return tl::unexpected(text.error());
    if (leaf.isSelfClosing()) {
        qsizetype begin = leaf.startTag.end - 2;
        while (file.source.text()[begin - 1].isSpace())
            --begin;
        return QList<TextEdit>{
            {{begin, leaf.startTag.end}, u'>' + *text + u"</"_s + leaf.name + u'>'}};
    }
    QList<TextEdit> edits;
    const QList<TextSpan> spans = textSpans(file, element);
    const qsizetype taker = valueSpan(file.source.text(), spans);
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (i == taker)
            edits.append({spans[i], *text});
        else if (spans[i].begin < spans[i].end)
            edits.append({spans[i], {}});
    }
    return edits;
}

Result<QList<TextEdit>> setAttribute(const XmlFile &file, int element, const QString &name,
                                     const QString &value)
{
    const XmlElement &owner = file.index.element(element);
    const XmlAttribute *present = owner.attribute(name);
    if (present && present->value == value)
        return QList<TextEdit>();
    const QChar quote = present ? file.source.text()[present->span.end - 1] : u'"';
    const Result<QString> text = escapedXmlAttribute(file.source, value, quote);
    if (!text)
        return tl::unexpected(text.error());
    if (present)
        return QList<TextEdit>{{present->valueSpan, *text}};
    const qsizetype at = owner.attributes.isEmpty() ? owner.startTag.begin + 1 + owner.name.size()
                                                    : owner.attributes.last().span.end;
    return QList<TextEdit>{{{at, at}, u' ' + name + u"=\""_s + *text + u'"'}};
}

} // namespace das
