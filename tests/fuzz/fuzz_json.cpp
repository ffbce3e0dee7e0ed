// Reads a JSON tree, as of a plan or of a file with passwords.
#include "fuzz.h"
#include "plan/jsontree.h"

#include <algorithm>

using namespace das;
using namespace Qt::StringLiterals;

namespace {

bool hasLineOf(const JsonNode &node, int lines)
{
    const auto isIn = [lines](const JsonNode &each) { return hasLineOf(each, lines); };
    return node.line >= 1 && node.line <= lines && std::ranges::all_of(node.items, isIn) &&
           std::ranges::all_of(node.members, isIn, &JsonMember::value);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Result<JsonNode> tree = parseJson(bytes, u"file"_s);
    const int lines = int(bytes.count('\n')) + 1;
    if (!tree) {
        fuzz::require(tree.error().line <= lines, u"an error has a line of the file"_s);
        return 0;
    }
    fuzz::require(hasLineOf(*tree, lines), u"a value has a line of the file"_s);
    fuzz::require(tree->toJsonValue() == tree->toJsonValue(), u"a value is equal to itself"_s);
    return 0;
}
