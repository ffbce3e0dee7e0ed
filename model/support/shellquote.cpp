#include "support/shellquote.h"

#include <QStringView>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

QString shellQuoted(const QString &text)
{
    const auto isPlain = [](QChar c) {
        const bool isAlphanumeric =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        return isAlphanumeric || QStringView(u"_-./:@%+,").contains(c);
    };
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace das
