#include "look/fontconfiguration.h"

#ifdef DAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace das {

std::future<void> readFontConfiguration()
{
#ifdef DAS_FONTCONFIG
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return std::async(std::launch::deferred, [] {});
#endif
}

} // namespace das
