#include "pack/archives.h"

#include "support/plugin.h"

namespace das {

using namespace Qt::StringLiterals;

const Result<const Archives *> &archives()
{
    static const Result<const Archives *> loaded =
        loadPlugin(u"das-archives"_s).map([](QObject *plugin) -> const Archives * {
            return qobject_cast<Archives *>(plugin);
        });
    return loaded;
}

} // namespace das
