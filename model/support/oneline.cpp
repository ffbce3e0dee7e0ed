#include "support/oneline.h"

#include <algorithm>

namespace das {

QString oneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text;
}

} // namespace das
