// Sets and uncomments keys of a properties file.
#include "document/propertiesedit.h"

#include "editinput.h"
#include "fuzz.h"

using namespace das;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    FuzzedDataProvider input(data, size);
    EditOp op;
    op.verb = fuzz::takeChoice(input, 2) == 0 ? EditVerb::Set : EditVerb::Uncomment;
    const qsizetype place = fuzz::takeChoice(input, 32);
    op.value = fuzz::takeValue(input);
    op.at = fuzz::takeName(input);
    const auto source = fuzz::takeFile(input, DocumentKind::Properties);
    if (!source)
        return 0;
    const QList<PropertyEntry> entries = propertyEntries(*source);
    if (place < entries.size())
        op.at = entries[place].key;
    fuzz::checkedEdit(DocumentKind::Properties, *source, op);
    return 0;
}
