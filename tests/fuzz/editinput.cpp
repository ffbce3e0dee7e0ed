#include "editinput.h"

#include "fuzz.h"
#include "support/editlaws.h"

#include <array>

namespace das::fuzz {

using namespace Qt::StringLiterals;

namespace {

const std::array kHardTexts{
    QString(),        u"]]>"_s,
    u"-->"_s,         u"\r\n"_s,
    u"\r"_s,          u" "_s,
    u"\t"_s,          QString(QChar(1)),
    QString(QChar()), u"\""_s,
    u"'"_s,           QString(QChar(0xD800)),
    u"\U0001F600"_s,  QString(QChar(0xFEFF)),
    u"\u2028"_s,      u"\\"_s,
    u"&amp;"_s,       QString(QChar(0xFFFE)),
};

QString takeText(FuzzedDataProvider &input, std::size_t longest)
{
    return QString::fromStdString(input.ConsumeRandomLengthString(longest));
}

} // namespace

QString takeValue(FuzzedDataProvider &input)
{
    const QString text = takeText(input, 2000);
    return text + kHardTexts.at(std::size_t(takeChoice(input, qsizetype(kHardTexts.size()))));
}

QString takeName(FuzzedDataProvider &input)
{
    return takeText(input, 40);
}

qsizetype takeChoice(FuzzedDataProvider &input, qsizetype count)
{
    return count == 0 ? 0 : input.ConsumeIntegral<uint8_t>() % count;
}

std::optional<SourceText> takeFile(FuzzedDataProvider &input, DocumentKind kind)
{
    const QByteArray bytes = QByteArray::fromStdString(input.ConsumeRemainingBytesAsString());
    const Result<SourceText> source = decodeDocument(kind, bytes, u"file"_s);
    if (!source)
        return std::nullopt;
    require(source->bytes() == bytes, u"a file that is not edited keeps its bytes"_s);
    return *source;
}

Result<SourceText> checkedEdit(DocumentKind kind, const SourceText &source, const EditOp &op)
{
    const test::CheckedEdit checked = test::checkedEdit(kind, source, op);
    if (checked.brokenLaw.isEmpty())
        return checked.edited;
    const QString after = checked.edited ? checked.edited->text().toString() : QString();
    require(false, u"%1\n-- at %2\n-- value %3\n-- before\n%4\n-- after\n%5"_s.arg(
                       checked.brokenLaw, op.at, op.value, source.text(), after));
    return checked.edited;
}

} // namespace das::fuzz
