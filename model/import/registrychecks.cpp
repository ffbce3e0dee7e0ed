#include "import/registrychecks.h"

#include "import/registryvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What the guides mount; where to is for the nodes to agree on.
constexpr std::array kMounts{"/_system/governance"_L1, "/_system/config"_L1};

Fault mountMissing(const QString &id, QLatin1StringView path)
{
    return {"import.mount.missing",
            QCoreApplication::translate("das", "%1 does not mount %2").arg(id, path),
            QCoreApplication::translate("das", "It keeps that part of the registry to itself."),
            QCoreApplication::translate("das", "Add the mount; `das-setup diff` shows it")};
}

Fault linkBroken(const QString &id, const RegistryMount &mount, const QString &reason)
{
    return {"import.mount.broken",
            QCoreApplication::translate("das", "%1: the mount of %2 leads to no database")
                .arg(id, mount.path),
            reason,
            QCoreApplication::translate("das", "Give both the same name. What the node wrote to "
                                               "its own registry meanwhile stays there")};
}

/// Why the mount leads nowhere; empty if it leads to a datasource.
QString reasonOf(const RegistryMount &mount)
{
    if (!mount.instance.isThere)
        return QCoreApplication::translate("das", "It has no instanceId.");
    if (!mount.configuration.isThere)
        return QCoreApplication::translate("das",
                                           "No remoteInstance with a dbConfig has the id \"%1\".")
            .arg(mount.instance.text);
    if (!mount.dataSource.isThere)
        return QCoreApplication::translate("das",
                                           "No dbConfig with a dataSource has the name \"%1\".")
            .arg(mount.configuration.text);
    return {};
}

void followMount(qsizetype node, const RegistryMount &mount, ImportNotes &notes)
{
    const QString reason = reasonOf(mount);
    if (reason.isEmpty())
        return;
    const bool hasInstance = mount.instance.isThere && mount.configuration.isThere;
    const Place place = hasInstance ? mount.configuration.place : mount.instance.place;
    notes.blame(node, place, linkBroken(notes.homes[node].id, mount, reason));
}

/// It should be user@URL of the datasource. The product looks at it only where an instance has no
/// dbConfig (product-facts 2).
void checkCacheId(qsizetype node, const RegistryMount &mount, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    const DataSource *source = dataSourceAt(home.sources, mount.dataSource.text);
    if (source == nullptr || !mount.cacheId.isThere || source->url.isInVault ||
        source->user.isInVault)
        return;
    const QString wanted = source->user.text + u'@' + source->url.text;
    const std::optional<MySqlUrl> url = mySqlUrl(source->url.text);
    if (mount.cacheId.text.trimmed() == wanted || !url || url->heldPassword)
        return;
    notes.blame(node, mount.cacheId.place,
                {"import.mount.cache-id",
                 QCoreApplication::translate("das", "%1: the cacheId is not the user and URL of %2")
                     .arg(home.id, source->name),
                 QCoreApplication::translate("das", "Beside a dbConfig it has no effect."),
                 QCoreApplication::translate("das", "Write %1").arg(wanted), Severity::Hint});
}

void readMountsOf(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    const QList<RegistryMount> mounts = mountsOf(home.files);
    for (const QLatin1StringView path : kMounts) {
        const auto mount = std::ranges::find(mounts, path, &RegistryMount::path);
        if (mount == mounts.end()) {
            const HomeValue registry = home.files.value(ConfigFile::Registry, "/wso2registry"_L1);
            notes.blame(node, registry.place, mountMissing(home.id, path));
            continue;
        }
        notes.see(node, u"mount"_s + path, mount->target);
        followMount(node, *mount, notes);
    }
    if (!mounts.isEmpty())
        checkCacheId(node, mounts.first(), notes);
}

} // namespace

void readMounts(ImportNotes &notes)
{
    for (const qsizetype i : notes.configured())
        readMountsOf(i, notes);
}

} // namespace das
