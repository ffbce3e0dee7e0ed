#pragma once

#include <QString>
#include <QStringView>

namespace das {

/// Offset of the first character of the line that holds `offset`.
qsizetype lineBegin(QStringView text, qsizetype offset);
/// Offset of the line end ("\n" or "\r\n") of the line that holds `offset`, or the text's end.
qsizetype lineEnd(QStringView text, qsizetype offset);
/// Offset behind that line end.
qsizetype nextLine(QStringView text, qsizetype offset);
/// The blanks and tabs that the line of `offset` begins with.
QStringView indentationAt(QStringView text, qsizetype offset);
/// Whether only blanks and tabs stand between the line's begin and `offset`.
bool startsLine(QStringView text, qsizetype offset);
/// Blank or tab.
bool isBlank(QChar character);

} // namespace das
