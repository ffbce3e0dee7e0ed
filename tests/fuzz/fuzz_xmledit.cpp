// Sets elements and attributes of an XML file, and takes elements out of comments.
#include "editinput.h"
#include "fuzz.h"
#include "support/editlaws.h"

using namespace das;
using namespace Qt::StringLiterals;

namespace {

/// The element, one of its attributes, or an attribute or a child `name` that it may have.
XmlPath placeAt(const XmlIndex &index, int element, qsizetype which, const QString &name)
{
    XmlPath place = test::pathTo(index, element);
    const QList<XmlAttribute> &attributes = index.element(element).attributes;
    if (which == 1)
        place.attribute = name;
    else if (which == 2)
        (place = test::withoutChildren(place)).steps.append({name, {}});
    else if (which - 3 < attributes.size() && which >= 3)
        place.attribute = attributes[which - 3].name;
    return place;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    FuzzedDataProvider input(data, size);
    EditOp op;
    op.verb = fuzz::takeChoice(input, 2) == 0 ? EditVerb::Set : EditVerb::Uncomment;
    const qsizetype element = fuzz::takeChoice(input, 256);
    const qsizetype which = fuzz::takeChoice(input, 8);
    op.value = fuzz::takeValue(input);
    const QString name = fuzz::takeName(input);
    const auto source = fuzz::takeFile(input, DocumentKind::Xml);
    if (!source)
        return 0;
    const Result<XmlIndex> index = XmlIndex::build(*source);
    fuzz::require(index.has_value(), u"a file that decodes has an index"_s);
    const int id = int(element % index->elements().size());
    op.at = placeAt(*index, id, which, name).text();
    fuzz::checkedEdit(DocumentKind::Xml, *source, op);
    return 0;
}
