#include "look/plaintooltip.h"

#include <QTextDocument>

namespace das {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace das
