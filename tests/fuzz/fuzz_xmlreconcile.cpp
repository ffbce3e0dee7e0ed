// Puts fragments into an XML file: the element that they describe, or all children of one.
#include "document/xmlfragment.h"
#include "editinput.h"
#include "fuzz.h"
#include "support/editlaws.h"

using namespace das;
using namespace Qt::StringLiterals;

namespace {

/// The step that names the fragment's root, perhaps by its first attribute.
XmlStep stepTo(const QString &fragment, bool byAttribute)
{
    const Result<XmlFragment> parsed = parseFragment(fragment, u"file"_s);
    if (!parsed)
        return {u"broken"_s, {}};
    const XmlElement &root = parsed->index.element(0);
    XmlStep step{root.name, {}};
    if (byAttribute && !root.attributes.isEmpty() && !root.attributes.first().value.contains(u'"'))
        step.predicates.append({XmlPredicate::Of::Attribute, root.attributes.first().name,
                                root.attributes.first().value});
    return step;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    FuzzedDataProvider input(data, size);
    EditOp op;
    op.verb = fuzz::takeChoice(input, 2) == 0 ? EditVerb::Ensure : EditVerb::SetChildren;
    const qsizetype element = fuzz::takeChoice(input, 256);
    const bool byAttribute = fuzz::takeChoice(input, 2) == 1;
    const qsizetype sibling = fuzz::takeChoice(input, 8);
    const QString fragment = fuzz::takeValue(input);
    for (qsizetype count = fuzz::takeChoice(input, 4); count > 0; --count)
        op.items.append(fuzz::takeValue(input));
    const auto source = fuzz::takeFile(input, DocumentKind::Xml);
    if (!source)
        return 0;
    const Result<XmlIndex> index = XmlIndex::build(*source);
    const int id = int(element % index->elements().size());
    XmlPath place = test::withoutChildren(test::pathTo(*index, id));
    if (op.verb == EditVerb::Ensure) {
        op.value = fragment;
        place.steps.append(stepTo(fragment, byAttribute));
        if (const auto &children = index->element(id).children; sibling < children.size())
            op.after = test::pathTo(*index, children[sibling]).text();
    }
    op.at = place.text();
    fuzz::checkedEdit(DocumentKind::Xml, *source, op);
    return 0;
}
