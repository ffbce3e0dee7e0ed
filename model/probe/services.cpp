#include "probe/services.h"

#include "support/plugin.h"

namespace das {

using namespace Qt::StringLiterals;

const Result<const Services *> &services()
{
    static const Result<const Services *> loaded =
        loadPlugin(u"das-services"_s).map([](QObject *plugin) -> const Services * {
            return qobject_cast<Services *>(plugin);
        });
    return loaded;
}

} // namespace das
