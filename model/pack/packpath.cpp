#include "pack/packpath.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

bool isPathBelow(const QString &path)
{
    const auto isOdd = [](QChar c) { return c.unicode() < u' ' || c == u'\x7f' || c == u'\\'; };
    if (std::ranges::any_of(path, isOdd))
        return false;
    const QStringList parts = path.split(u'/');
    const auto isPlain = [](const QString &part) {
        return !part.isEmpty() && part != u"."_s && part != u".."_s;
    };
    // "C:" at the start would be a drive where the bundle is unpacked on Windows.
    return std::ranges::all_of(parts, isPlain) && !(path.size() > 1 && path[1] == u':');
}

tl::unexpected<Error> failNoPackRoot(const QString &path)
{
    return fail(QCoreApplication::translate(
                    "das", "no bin/version.txt in it: choose the pack's zip, or the folder that "
                           "bin lies in"),
                path);
}

} // namespace das
