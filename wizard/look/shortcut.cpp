#include "look/shortcut.h"

#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

QString withoutShortcut(QString text)
{
    static const QRegularExpression appended(u"\\(&.\\)"_s);
    return text.remove(appended).remove(u'&');
}

} // namespace das
