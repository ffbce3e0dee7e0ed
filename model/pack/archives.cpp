#include "pack/archives.h"

#include "support/plugin.h"

namespace das {

using namespace Qt::StringLiterals;

const Result<const Archives *> &archives()
{
    static const Result<const Archives *> loaded = loadPluginAs<Archives>(u"das-archives"_s);
    return loaded;
}

} // namespace das
