#include "support/editlaws.h"

#include "document/propertiesedit.h"
#include "document/xmlfragment.h"

#include <QStringList>

#include <algorithm>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

bool hasOneValue(EditVerb verb)
{
    return verb == EditVerb::Set || verb == EditVerb::Uncomment || verb == EditVerb::JavaOption;
}

/// Where the character at `offset` begins in the bytes of the file.
qsizetype byteOffset(const SourceText &source, qsizetype offset)
{
    return source.withEdits({{{offset, source.text().size()}, {}}})->bytes().size();
}

bool isRestKept(const SourceText &source, const SourceText &edited, QList<TextEdit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return a.span.begin < b.span.begin;
    });
    edits.append(TextEdit{{source.text().size(), source.text().size()}, {}});
    const QByteArray before = source.bytes();
    const QByteArray after = edited.bytes();
    qsizetype done = 0;
    qsizetype moved = 0; // characters by which the rest stands further behind
    for (const TextEdit &edit : std::as_const(edits)) {
        const qsizetype begin = byteOffset(source, done);
        const qsizetype size = byteOffset(source, edit.span.begin) - begin;
        if (before.mid(begin, size) != after.mid(byteOffset(edited, done + moved), size))
            return false;
        done = edit.span.end;
        moved += edit.replacement.size() - (edit.span.end - edit.span.begin);
    }
    return edited.text().size() == source.text().size() + moved;
}

/// What a properties file says besides the key of the op.
QStringList otherProperties(const SourceText &source, const EditOp &op)
{
    QStringList values;
    for (const PropertyEntry &entry : propertyEntries(source)) {
        if (entry.key != op.at)
            values += entry.key + u'=' + entry.value;
    }
    return values;
}

/// What an XML file says, comments included, besides the place that the op sets.
QStringList otherXmlValues(const SourceText &source, const EditOp &op)
{
    const Result<XmlPath> path = parseXmlPath(op.at);
    const Result<XmlIndex> index = XmlIndex::build(source);
    if (!path || !index)
        return {};
    const int target = index->find(*path).value(0, -1);
    QStringList values;
    for (int id = 0; id < index->elements().size(); ++id) {
        const XmlElement &element = index->element(id);
        values += element.name;
        for (const XmlAttribute &attribute : element.attributes) {
            if (id != target || attribute.name != path->attribute)
                values += attribute.name + u'=' + attribute.value;
        }
        if (id != target || !path->attribute.isEmpty())
            values += element.text;
    }
    for (const XmlMark &mark : index->marks())
        values += source.text().sliced(mark.span.begin, mark.span.end - mark.span.begin).toString();
    return values;
}

/// The values that the op may not change, as far as there is a reader for them.
QStringList otherValues(DocumentKind kind, const SourceText &source, const EditOp &op)
{
    if (kind == DocumentKind::Properties)
        return otherProperties(source, op);
    if (kind == DocumentKind::Xml && op.verb == EditVerb::Set)
        return otherXmlValues(source, op);
    return {};
}

/// An element of a file or a fragment.
struct Element {
    const XmlIndex &index;
    int id;

    const XmlElement &value() const { return index.element(id); }
};

/// Whether the element has all that is wanted: attributes, the text of a leaf, children.
bool says(const Element &there, const Element &wanted)
{
    const XmlElement &element = wanted.value();
    const bool isText = element.children.isEmpty() && !element.text.trimmed().isEmpty();
    const auto hasAttribute = [&there](const XmlAttribute &each) {
        const XmlAttribute *found = there.value().attribute(each.name);
        return found != nullptr && found->value == each.value;
    };
    const auto hasChild = [&](int id) {
        return std::ranges::any_of(there.value().children, [&](int child) {
            return says({there.index, child}, {wanted.index, id});
        });
    };
    return there.value().name == element.name && (!isText || there.value().text == element.text) &&
           std::ranges::all_of(element.attributes, hasAttribute) &&
           std::ranges::all_of(element.children, hasChild);
}

/// Whether the element that the op is about says what its fragments say.
bool saysFragments(const SourceText &edited, const EditOp &op)
{
    const Result<XmlPath> path = parseXmlPath(op.at);
    const Result<XmlIndex> index = XmlIndex::build(edited);
    const int target = path && index ? index->find(*path).value(0, -1) : -1;
    if (target < 0)
        return false;
    const bool isOne = op.verb == EditVerb::Ensure;
    const QList<int> elements = isOne ? QList<int>{target} : index->element(target).children;
    const QStringList fragments = isOne ? QStringList{op.value} : op.items;
    return std::ranges::equal(elements, fragments, [&](int element, const QString &fragment) {
        const Result<XmlFragment> wanted = parseFragment(fragment, edited.file());
        return wanted && says({*index, element}, {wanted->index, 0});
    });
}

bool isReadBack(DocumentKind kind, const SourceText &edited, const EditOp &op)
{
    const Result<QString> value = currentValue(kind, edited, op);
    return value && *value == op.value;
}

bool isDone(DocumentKind kind, const SourceText &edited, const EditOp &op)
{
    const Result<QList<TextEdit>> again = planEdit(kind, edited, op);
    return again && again->isEmpty();
}

QString brokenLaw(DocumentKind kind, const SourceText &source, const SourceText &edited,
                  const EditOp &op)
{
    const Result<SourceText> decoded = decodeDocument(kind, edited.bytes(), source.file());
    if (!decoded)
        return u"the result cannot be read: "_s + decoded.error().message;
    if (decoded->text() != edited.text())
        return u"the result is read as another text"_s;
    if (!(hasOneValue(op.verb) ? isReadBack(kind, edited, op) : saysFragments(edited, op)))
        return u"what was set is not read back"_s;
    if (!isDone(kind, edited, op))
        return u"a second time changes again"_s;
    if (otherValues(kind, source, op) != otherValues(kind, edited, op))
        return u"another value is changed"_s;
    return {};
}

} // namespace

CheckedEdit checkedEdit(DocumentKind kind, const SourceText &source, const EditOp &op)
{
    const Result<QList<TextEdit>> edits = planEdit(kind, source, op);
    if (!edits)
        return {tl::unexpected(edits.error()), {}};
    const Result<SourceText> edited = source.withEdits(*edits);
    if (!edited)
        return {edited, u"what is planned cannot be made: "_s + edited.error().message};
    if (!isRestKept(source, *edited, *edits))
        return {edited, u"bytes outside of the planned spans are changed"_s};
    return {edited, brokenLaw(kind, source, *edited, op)};
}

XmlPath pathTo(const XmlIndex &index, int id)
{
    const auto isUsable = [](const QString &value) {
        return !value.contains(u'\'') || !value.contains(u'"');
    };
    XmlPath path;
    for (int at = id; at >= 0; at = index.element(at).parent) {
        const XmlElement &element = index.element(at);
        XmlStep step{element.name, {}};
        for (const XmlAttribute &attribute : element.attributes) {
            if (isUsable(attribute.value) && at != id)
                step.predicates.append(
                    {XmlPredicate::Of::Attribute, attribute.name, attribute.value});
        }
        for (const int child : element.children) {
            const XmlElement &name = index.element(child);
            if (child != id && name.children.isEmpty() && isUsable(name.text))
                step.predicates.append({XmlPredicate::Of::Child, name.name, name.text});
        }
        path.steps.prepend(step);
    }
    return path;
}

XmlPath withoutChildren(XmlPath path)
{
    path.steps.last().predicates.removeIf(
        [](const XmlPredicate &each) { return each.of == XmlPredicate::Of::Child; });
    return path;
}

} // namespace das::test
