#include "import/registryvalues.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The JNDI name behind a dbConfig.
HomeValue dataSourceOf(const HomeXml &xml, const QString &configuration)
{
    for (const int config : xml.find(u"/wso2registry/dbConfig")) {
        const XmlAttribute *name = xml.index.element(config).attribute(u"name"_s);
        if (name != nullptr && name->value == configuration)
            return xml.child(config, "dataSource"_L1);
    }
    return {};
}

RegistryMount mountAt(const HomeXml &xml, int element)
{
    const XmlAttribute *path = xml.index.element(element).attribute(u"path"_s);
    RegistryMount mount;
    mount.path = path == nullptr ? QString() : path->value;
    mount.place = xml.placeOf(element);
    mount.target = xml.child(element, "targetPath"_L1);
    mount.instance = xml.child(element, "instanceId"_L1);
    for (const int remote : xml.find(u"/wso2registry/remoteInstance")) {
        if (!mount.instance.isThere || xml.child(remote, "id"_L1).text != mount.instance.text)
            continue;
        mount.cacheId = xml.child(remote, "cacheId"_L1);
        mount.configuration = xml.child(remote, "dbConfig"_L1);
        mount.dataSource = dataSourceOf(xml, mount.configuration.text);
        break;
    }
    return mount;
}

} // namespace

QList<RegistryMount> mountsOf(const HomeFiles &files)
{
    QList<RegistryMount> mounts;
    const HomeXml *xml = files.xml(ConfigFile::Registry);
    if (xml == nullptr)
        return mounts;
    for (const int element : xml->find(u"/wso2registry/mount"))
        mounts.append(mountAt(*xml, element));
    return mounts;
}

HomeValue ownRegistry(const HomeFiles &files)
{
    const HomeValue current = files.value(ConfigFile::Registry, "/wso2registry/currentDBConfig"_L1);
    const HomeXml *xml = files.xml(ConfigFile::Registry);
    const HomeValue source = xml == nullptr ? HomeValue() : dataSourceOf(*xml, current.text);
    return source.isThere ? source : current;
}

HomeValue mountedRegistry(const HomeFiles &files)
{
    const QList<RegistryMount> mounts = mountsOf(files);
    const auto found = std::ranges::find_if(
        mounts, [](const RegistryMount &mount) { return mount.dataSource.isThere; });
    return found == mounts.end() ? HomeValue() : found->dataSource;
}

} // namespace das
