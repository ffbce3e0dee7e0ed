#include "document/textlines.h"

namespace das {

qsizetype lineBegin(QStringView text, qsizetype offset)
{
    return offset == 0 ? 0 : text.lastIndexOf(u'\n', offset - 1) + 1;
}

qsizetype lineEnd(QStringView text, qsizetype offset)
{
    const qsizetype found = text.indexOf(u'\n', offset);
    if (found < 0)
        return text.size();
    return found > offset && text[found - 1] == u'\r' ? found - 1 : found;
}

qsizetype nextLine(QStringView text, qsizetype offset)
{
    const qsizetype found = text.indexOf(u'\n', offset);
    return found < 0 ? text.size() : found + 1;
}

QStringView indentationAt(QStringView text, qsizetype offset)
{
    const qsizetype begin = lineBegin(text, offset);
    qsizetype end = begin;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    return text.sliced(begin, end - begin);
}

bool startsLine(QStringView text, qsizetype offset)
{
    return lineBegin(text, offset) + indentationAt(text, offset).size() >= offset;
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

} // namespace das
