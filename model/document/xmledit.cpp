#include "document/xmledit.h"

#include "document/xmlreconcile.h"
#include "document/xmlvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QList<qsizetype> offsetsOf(const XmlFile &file, const QList<int> &elements)
{
    QList<qsizetype> offsets;
    for (const int element : elements)
        offsets.append(file.index.element(element).startTag.begin);
    return offsets;
}

tl::unexpected<Error> ambiguous(const XmlFile &file, const XmlPath &path,
                                const QList<qsizetype> &offsets)
{
    return fail(
        QCoreApplication::translate("das", "%1 matches %2 places, on the lines %3; make "
                                           "them one")
            .arg(path.text(), QString::number(offsets.size()), lineList(file.source, offsets)),
        file.source.file(), file.source.lineAt(offsets.first()));
}

/// Says how much of the path is there, with its line.
tl::unexpected<Error> missing(const XmlFile &file, const XmlPath &path)
{
    for (qsizetype count = 1; count < path.steps.size(); ++count) {
        const XmlPath known = path.parent(count);
        const QList<int> found = file.index.find(known);
        if (!found.isEmpty())
            return fail(QCoreApplication::translate("das", "nothing matches %1; %2 is there")
                            .arg(path.text(), known.text()),
                        file.source.file(),
                        file.source.lineAt(file.index.element(found.first()).startTag.begin));
    }
    return fail(QCoreApplication::translate("das", "nothing matches %1").arg(path.text()),
                file.source.file());
}

Result<int> onlyMatch(const XmlFile &file, const XmlPath &path)
{
    const QList<int> found = file.index.find(path);
    if (found.isEmpty())
        return missing(file, path);
    if (found.size() > 1)
        return ambiguous(file, path, offsetsOf(file, found));
    return found.first();
}

Result<QList<TextEdit>> setPlace(const XmlFile &file, const XmlPath &path, const EditOp &op)
{
    const Result<int> element = onlyMatch(file, path);
    if (!element)
        return tl::unexpected(element.error());
    return path.attribute.isEmpty() ? setElementText(file, *element, op.value, file.source)
                                    : setAttribute(file, *element, path.attribute, op.value);
}

/// -1 if the op names no sibling.
Result<int> siblingToFollow(const XmlFile &file, int parent, const EditOp &op)
{
    if (op.after.isEmpty())
        return -1;
    const Result<XmlPath> path = parseXmlPath(op.after);
    if (!path)
        return tl::unexpected(path.error());
    Result<int> sibling = onlyMatch(file, *path);
    if (sibling && file.index.element(*sibling).parent != parent)
        return fail(
            QCoreApplication::translate("das", "%1 is no sibling of %2").arg(op.after, op.at),
            file.source.file(), file.source.lineAt(file.index.element(*sibling).startTag.begin));
    return sibling;
}

tl::unexpected<Error> notFitting(const XmlFile &file, const XmlPath &path)
{
    return fail(QCoreApplication::translate("das", "what is to be written does not match %1")
                    .arg(path.text()),
                file.source.file());
}

/// Puts the fragment where the path says that it is missing.
Result<QList<TextEdit>> insertMissing(const XmlFile &file, const XmlPath &path,
                                      const XmlFragment &fragment, const EditOp &op)
{
    if (path.steps.size() < 2)
        return missing(file, path);
    if (!fragment.index.satisfies(0, path.steps.last()))
        return notFitting(file, path);
    const Result<int> parent = onlyMatch(file, path.parent());
    if (!parent)
        return tl::unexpected(parent.error());
    const Result<int> after = siblingToFollow(file, *parent, op);
    if (!after)
        return tl::unexpected(after.error());
    const Result<TextEdit> edit = insertElements(file, *parent, *after, {{fragment, 0}});
    if (!edit)
        return tl::unexpected(edit.error());
    return QList<TextEdit>{*edit};
}

/// The element that a comment hides: `<!--Name>v</Name-->`, `<!-- <Name>v</Name> -->` and mixtures.
Result<XmlFragment> commentedElement(const XmlFile &file, TextSpan comment)
{
    QString content =
        file.source.text().sliced(comment.begin + 4, comment.end - comment.begin - 7).toString();
    const QString trimmed = content.trimmed();
    if (!trimmed.startsWith(u'<'))
        content = u'<' + content.trimmed();
    if (!trimmed.endsWith(u'>'))
        content = content.trimmed() + u'>';
    return parseFragment(content, file.source.file());
}

/// A new element that the last step of the path describes.
Result<XmlFragment> newElement(const XmlFile &file, const XmlPath &path)
{
    const XmlStep &step = path.steps.last();
    QString tag = u'<' + step.name;
    for (const XmlPredicate &predicate : step.predicates) {
        if (predicate.of == XmlPredicate::Of::Attribute)
            tag += u' ' + predicate.name + u"=\""_s + escapedForXml(predicate.value) + u'"';
    }
    return parseFragment(tag + u"/>"_s, file.source.file());
}

/// The same fragment with a root that holds `value`.
Result<XmlFragment> withText(const XmlFragment &fragment, const QString &value,
                             const XmlFile &target)
{
    const XmlFile file{fragment.source, fragment.index};
    const Result<QList<TextEdit>> edits = setElementText(file, 0, value, target.source);
    if (!edits)
        return tl::unexpected(edits.error());
    const Result<SourceText> edited = fragment.source.withEdits(*edits);
    if (!edited)
        return tl::unexpected(edited.error());
    return parseFragment(edited->text().toString(), target.source.file());
}

/// A comment that hides what the path names.
struct HiddenElement {
    TextSpan comment;
    XmlFragment fragment;
};

QList<HiddenElement> hiddenElements(const XmlFile &file, int parent, const XmlStep &step)
{
    QList<HiddenElement> hidden;
    for (const XmlMark &mark : file.index.marks()) {
        if (!mark.isComment || mark.parent != parent)
            continue;
        const Result<XmlFragment> fragment = commentedElement(file, mark.span);
        if (fragment && fragment->index.marks().isEmpty() && fragment->index.satisfies(0, step))
            hidden.append({mark.span, *fragment});
    }
    return hidden;
}

Result<QList<TextEdit>> uncomment(const XmlFile &file, const XmlPath &path, const EditOp &op)
{
    if (!file.index.find(path).isEmpty() || !path.attribute.isEmpty())
        return setPlace(file, path, op);
    if (path.steps.size() < 2)
        return missing(file, path);
    const Result<int> parent = onlyMatch(file, path.parent());
    if (!parent)
        return tl::unexpected(parent.error());
    const QList<HiddenElement> hidden = hiddenElements(file, *parent, path.steps.last());
    if (hidden.size() > 1) {
        QList<qsizetype> offsets;
        for (const HiddenElement &each : hidden)
            offsets.append(each.comment.begin);
        return ambiguous(file, path, offsets);
    }
    const Result<XmlFragment> shown =
        hidden.isEmpty() ? newElement(file, path) : Result<XmlFragment>(hidden.first().fragment);
    if (!shown)
        return tl::unexpected(shown.error());
    const Result<XmlFragment> fragment = withText(*shown, op.value, file);
    if (!fragment)
        return tl::unexpected(fragment.error());
    if (!fragment->index.satisfies(0, path.steps.last()))
        return notFitting(file, path);
    if (hidden.isEmpty())
        return insertMissing(file, path, *fragment, op);
    return QList<TextEdit>{{hidden.first().comment, fragment->markup(0).toString()}};
}

Result<QList<TextEdit>> ensure(const XmlFile &file, const XmlPath &path, const EditOp &op)
{
    const Result<XmlFragment> fragment = parseFragment(op.value, file.source.file());
    if (!fragment)
        return tl::unexpected(fragment.error());
    if (!fragment->index.satisfies(0, path.steps.last()))
        return notFitting(file, path);
    if (file.index.find(path).isEmpty())
        return insertMissing(file, path, *fragment, op);
    const Result<int> element = onlyMatch(file, path);
    if (!element)
        return tl::unexpected(element.error());
    return reconcileElement(file, *element, {*fragment, 0});
}

Result<QList<TextEdit>> setChildren(const XmlFile &file, const XmlPath &path, const EditOp &op)
{
    const Result<int> parent = onlyMatch(file, path);
    if (!parent)
        return tl::unexpected(parent.error());
    QList<XmlFragment> items;
    for (const QString &item : op.items) {
        const Result<XmlFragment> fragment = parseFragment(item, file.source.file());
        if (!fragment)
            return tl::unexpected(fragment.error());
        items.append(*fragment);
    }
    return reconcileChildren(file, *parent, items);
}

Result<XmlPath> elementPath(const SourceText &source, const EditOp &op)
{
    Result<XmlPath> path = parseXmlPath(op.at);
    if (!path)
        return fail(path.error().message, source.file());
    const bool needsElement = op.verb == EditVerb::Ensure || op.verb == EditVerb::SetChildren;
    if (needsElement && !path->attribute.isEmpty())
        return fail(
            QCoreApplication::translate("das", "the path %1 must name an element").arg(op.at),
            source.file());
    return path;
}

} // namespace

Result<SourceText> decodeXml(const QByteArray &bytes, const QString &file)
{
    static const QRegularExpression declared(
        u"^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']"_s);
    const auto marked = QStringConverter::encodingForData(bytes);
    const QString start = QString::fromLatin1(bytes.left(1000));
    const QRegularExpressionMatch match = declared.match(marked ? start.sliced(0, 0) : start);
    QByteArray encoding = "UTF-8"_ba;
    if (marked)
        encoding = QStringConverter::nameForEncoding(*marked);
    else if (match.hasMatch())
        encoding = match.captured(1).toLatin1();
    Result<SourceText> source = SourceText::decode(bytes, encoding, file);
    if (!source)
        return source;
    if (const Result<XmlIndex> index = XmlIndex::build(*source); !index)
        return tl::unexpected(index.error());
    return source;
}

Result<QList<TextEdit>> planXmlEdit(const SourceText &source, const EditOp &op)
{
    const Result<XmlPath> path = elementPath(source, op);
    if (!path)
        return tl::unexpected(path.error());
    Result<XmlIndex> index = XmlIndex::build(source);
    if (!index)
        return tl::unexpected(index.error());
    const XmlFile file{source, *std::move(index)};
    switch (op.verb) {
    case EditVerb::Set:
        return setPlace(file, *path, op);
    case EditVerb::Uncomment:
        return uncomment(file, *path, op);
    case EditVerb::Ensure:
        return ensure(file, *path, op);
    case EditVerb::SetChildren:
        return setChildren(file, *path, op);
    case EditVerb::JavaOption:
        break;
    }
    return fail(QCoreApplication::translate("das", "an XML file has no Java options"),
                source.file());
}

Result<QString> currentXmlValue(const SourceText &source, const EditOp &op)
{
    const Result<XmlPath> path = elementPath(source, op);
    if (!path)
        return tl::unexpected(path.error());
    Result<XmlIndex> index = XmlIndex::build(source);
    if (!index)
        return tl::unexpected(index.error());
    const XmlFile file{source, *std::move(index)};
    if (file.index.find(*path).isEmpty())
        return QString();
    const Result<int> id = onlyMatch(file, *path);
    if (!id)
        return tl::unexpected(id.error());
    const XmlElement &element = file.index.element(*id);
    if (!path->attribute.isEmpty()) {
        const XmlAttribute *attribute = element.attribute(path->attribute);
        return attribute ? attribute->value : QString();
    }
    return element.children.isEmpty() ? element.text : QString();
}

} // namespace das
