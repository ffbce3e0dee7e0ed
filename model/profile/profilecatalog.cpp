#include "profile/profilecatalog.h"

#include "profile/profilereader.h"
#include "support/fileio.h"

#include <QDir>
#include <QSet>

#include <map>
#include <mutex>

static void initialiseResources()
{
    Q_INIT_RESOURCE(profiles);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/das/profiles/"_s;

/// In order of id; the file of each is named by it.
QStringList profileIds()
{
    initialiseResources();
    QStringList ids = QDir(kFolder).entryList({u"*.xml"_s}, QDir::Files, QDir::Name);
    for (QString &id : ids)
        id.chop(4);
    return ids;
}

Result<QByteArray> readPart(const QString &name)
{
    return readFile(kFolder + u"parts/"_s + name + u".xml"_s);
}

Result<ProductProfile> loadProfile(const QString &id)
{
    const QString name = id + u".xml"_s;
    const Result<QByteArray> bytes = readFile(kFolder + name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<ProductProfile> profile = readProfile(*bytes, name, readPart);
    if (profile && profile->id != id)
        return fail(u"the id must be the file's name"_s, name);
    return profile;
}

} // namespace

Result<QList<ProductProfile>> loadProfiles()
{
    QList<ProductProfile> profiles;
    QSet<QString> versionLines;
    for (const QString &id : profileIds()) {
        const Result<ProductProfile> profile = loadProfile(id);
        if (!profile)
            return tl::unexpected(profile.error());
        if (versionLines.contains(profile->versionLine))
            return fail(u"the version line must be unique"_s, id + u".xml"_s);
        versionLines.insert(profile->versionLine);
        profiles.append(*profile);
    }
    return profiles;
}

const QList<ProductProfile> &builtInProfiles()
{
    static const QList<ProductProfile> profiles = [] {
        QList<ProductProfile> all;
        for (const QString &id : profileIds())
            all.append(*profileById(id));
        return all;
    }();
    return profiles;
}

const ProductProfile *profileById(QStringView id)
{
    static std::mutex mutex;
    static std::map<QString, ProductProfile> profiles; // what it holds stays where it is
    const QString key = id.toString();
    const std::scoped_lock lock(mutex);
    if (const auto found = profiles.find(key); found != profiles.end())
        return &found->second;
    if (!profileIds().contains(key))
        return nullptr;
    const Result<ProductProfile> loaded = loadProfile(key);
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().text()));
    return &profiles.emplace(key, *loaded).first->second;
}

} // namespace das
