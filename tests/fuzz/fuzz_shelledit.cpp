// Sets variables of a shell script and options of its java command.
#include "document/shelledit.h"

#include "editinput.h"
#include "fuzz.h"

#include <QRegularExpression>

using namespace das;
using namespace Qt::StringLiterals;

namespace {

/// What could be meant in a script: its variables, or options of a java command.
QStringList namesIn(const SourceText &source, EditVerb verb)
{
    static const QRegularExpression variable(u"(?:^|\\n)((?:export )?[A-Za-z_][A-Za-z0-9_]*)="_s);
    static const QRegularExpression option(u"(-D[A-Za-z0-9_.-]+)"_s);
    QStringList names;
    auto matches =
        (verb == EditVerb::Set ? variable : option).globalMatch(source.text().toString());
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    FuzzedDataProvider input(data, size);
    EditOp op;
    op.verb = fuzz::takeChoice(input, 2) == 0 ? EditVerb::Set : EditVerb::JavaOption;
    const qsizetype place = fuzz::takeChoice(input, 16);
    op.value = fuzz::takeValue(input);
    op.at = fuzz::takeName(input);
    const auto source = fuzz::takeFile(input, DocumentKind::Shell);
    if (!source)
        return 0;
    const QStringList names = namesIn(*source, op.verb);
    if (place < names.size())
        op.at = names[place];
    const Result<SourceText> edited = fuzz::checkedEdit(DocumentKind::Shell, *source, op);
    static const QRegularExpression quote(u"[\"'`$\\\\]"_s);
    fuzz::require(edited || !edited.error().message.contains("leave open"_L1) ||
                      source->text().toString().contains(quote),
                  u"where there are no quotes, it is clear what belongs to a value"_s);
    return 0;
}
