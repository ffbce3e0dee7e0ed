#include "probe/services.h"

#include "support/plugin.h"

namespace das {

using namespace Qt::StringLiterals;

const Result<const Services *> &services()
{
    static const Result<const Services *> loaded = loadPluginAs<Services>(u"das-services"_s);
    return loaded;
}

} // namespace das
