#include "profile/profilecatalog.h"

#include "profile/profilereader.h"
#include "support/fileio.h"

#include <QDir>
#include <QSet>

static void initialiseResources()
{
    Q_INIT_RESOURCE(profiles);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/das/profiles/"_s;

Result<QByteArray> readPart(const QString &name)
{
    return readFile(kFolder + u"parts/"_s + name + u".xml"_s);
}

} // namespace

Result<QList<ProductProfile>> loadProfiles()
{
    initialiseResources();
    QList<ProductProfile> profiles;
    QSet<QString> ids;
    QSet<QString> versionLines;
    for (const QString &name : QDir(kFolder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = readFile(kFolder + name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Result<ProductProfile> profile = readProfile(*bytes, name, readPart);
        if (!profile)
            return tl::unexpected(profile.error());
        if (profile->id + u".xml"_s != name || ids.contains(profile->id) ||
            versionLines.contains(profile->versionLine))
            return fail(u"the id must be the file's name, and id and version line must be unique"_s,
                        name);
        ids.insert(profile->id);
        versionLines.insert(profile->versionLine);
        profiles.append(*profile);
    }
    return profiles;
}

const QList<ProductProfile> &builtInProfiles()
{
    static const QList<ProductProfile> profiles = [] {
        Result<QList<ProductProfile>> loaded = loadProfiles();
        if (!loaded)
            qFatal("%s", qUtf8Printable(loaded.error().text()));
        return *loaded;
    }();
    return profiles;
}

const ProductProfile *profileById(QStringView id)
{
    const auto found = std::ranges::find(builtInProfiles(), id, &ProductProfile::id);
    return found == builtInProfiles().end() ? nullptr : &*found;
}

} // namespace das
