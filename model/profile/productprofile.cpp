#include "profile/productprofile.h"

namespace das {

using namespace Qt::StringLiterals;

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
