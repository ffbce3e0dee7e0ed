#include "profile/productprofile.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

QString profileText(const QString &text)
{
    return QCoreApplication::translate("profile", text.toUtf8().constData());
}

QString ProductProfile::analyticsFolder() const
{
    for (const QLatin1StringView end : {"repository/conf"_L1, "conf"_L1}) {
        if (configuration.endsWith(end)) {
            const QString above = configuration.chopped(end.size());
            return above.endsWith(u'/') ? above.chopped(1) : above;
        }
    }
    return {};
}

} // namespace das
