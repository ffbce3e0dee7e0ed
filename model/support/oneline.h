#pragma once

#include <QByteArray>
#include <QString>

namespace das {

/// Whether `c` changes how the text around it is shown: a control character, which terminals may
/// obey, a line separator, or a mark that turns the direction of what follows.
bool changesDisplay(QChar c);

/// `text` with a blank for each such character but tabs; for line breaks too.
QString oneLine(QString text);

/// `text` with U+FFFD for each such character, but for tabs and the ends of its lines.
QString plainLines(QString text);

/// The same JSON with an escape for each such character in its texts.
QByteArray plainJson(const QByteArray &json);

} // namespace das
