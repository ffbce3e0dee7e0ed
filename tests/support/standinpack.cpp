#include "support/standinpack.h"

#include "support/fileio.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

QString versionOf(const QString &productId)
{
    return productId.section(u'-', 1);
}

bool isAtLeast(const QString &productId, int major, int minor, int patch = 0)
{
    return QVersionNumber::fromString(versionOf(productId)) >= QVersionNumber(major, minor, patch);
}

/// Cuts from the last `begin` before `inside` up to the `end` behind it.
void cut(QByteArray &bytes, const QByteArray &begin, const QByteArray &inside,
         const QByteArray &end)
{
    const qsizetype middle = bytes.indexOf(inside);
    const qsizetype first = bytes.lastIndexOf(begin, middle);
    const qsizetype last = bytes.indexOf(end, middle);
    Q_ASSERT(middle >= 0 && first >= 0 && last >= 0);
    bytes.remove(first, last + end.size() - first);
}

void replace(QByteArray &bytes, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(bytes.contains(before));
    bytes.replace(before, after);
}

} // namespace

StandInPack::StandInPack(const QString &productId)
    : m_productId(productId),
      m_isIntegrator(productId.startsWith("wso2ei-"_L1))
{
    takeSample();
    makeRecordStores();
    makeEventProcessor();
    makeLauncher();
    if (m_isIntegrator)
        addIntegrator();
}

QString StandInPack::configuration() const
{
    return m_isIntegrator ? u"wso2/analytics/conf"_s : u"repository/conf"_s;
}

Result<std::optional<PackFile>> StandInPack::read(const QString &path) const
{
    const auto found = m_files.constFind(path);
    return found == m_files.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList StandInPack::fileNames(const QString &folder) const
{
    QStringList names;
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
        const QFileInfo info(*file);
        if (info.path() == folder)
            names.append(info.fileName());
    }
    return names;
}

QString StandInPack::describe(const QString &path) const
{
    return u"stand-in for "_s + m_productId + u'/' + path;
}

Result<> StandInPack::writeTo(const QString &folder) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const QString path = folder + u'/' + file.key();
        QDir().mkpath(QFileInfo(path).path());
        const auto mode = file->mode == 0755 ? QFile::ExeOwner : QFile::Permissions();
        if (Result<> written = writeFile(path, file->bytes, kPublicFile | mode); !written)
            return written;
    }
    return {};
}

QByteArray &StandInPack::file(const QString &path)
{
    return m_files[configuration() + u'/' + path].bytes;
}

void StandInPack::add(const QString &path, const QByteArray &bytes, int mode)
{
    m_files.insert(path, {bytes, mode});
}

void StandInPack::takeSample()
{
    const auto sample = samplePack();
    const QString folder = u"repository/conf/"_s;
    for (const QString &path : samplePackFiles()) {
        const PackFile bytes = sample->read(path)->value();
        if (path.startsWith(folder))
            m_files.insert(configuration() + u'/' + path.mid(folder.size()), bytes);
    }
    replace(file(u"security/cipher-tool.properties"_s), "repository/conf/",
            m_isIntegrator ? "conf/" : "repository/conf/");
    const QByteArray name =
        m_isIntegrator ? "WSO2 Enterprise Integrator" : "WSO2 Data Analytics Server";
    add(u"bin/version.txt"_s, name + " v" + versionOf(m_productId).toLatin1() + '\n');

    if (m_isIntegrator)
        replace(file(u"carbon.xml"_s), "<Offset>0</Offset>", "<Offset>1</Offset>");
    if (m_productId == u"wso2das-3.0.1"_s || m_productId == u"wso2das-3.1.0"_s)
        file(u"carbon.xml"_s).chop(1); // the last line has no end there
    if (isAtLeast(m_productId, 3, 1)) {
        const QByteArray tasks = "<!-- Stand-in, not a product file. -->\n"
                                 "<tasks-configuration>\n"
                                 "    <taskServerMode>AUTO</taskServerMode>\n"
                                 "    <taskServerCount>2</taskServerCount>\n"
                                 "</tasks-configuration>\n";
        add(configuration() + u"/etc/tasks-config.xml"_s, tasks);
    }
}

/// Index data and its staging area are 3.0.0's alone; EVENT_STORE_WO came with 3.1.0.
void StandInPack::makeRecordStores()
{
    if (m_productId == u"wso2das-3.0.0"_s)
        return;
    QByteArray &sources = file(u"datasources/analytics-datasources.xml"_s);
    cut(sources, "        <!-- Index data -->", "<name>WSO2_ANALYTICS_FS_DB</name>",
        "</datasource>\n\n");
    cut(sources, "        <!-- Index data in HDFS: -->", "<name>WSO2_ANALYTICS_FS_DB_HDFS</name>",
        "</datasource>-->\n\n");
    cut(sources, "        <!--", "HDFSDataSourceReader", "-->\n");

    QByteArray &stores = file(u"analytics/analytics-config.xml"_s);
    cut(stores, "   <!-- Where they wait", "INDEX_STAGING_STORE</", "</indexStagingRecordStore>\n");
    cut(stores, "   <!-- Index data -->", "<analytics-file-system>", "</analytics-file-system>\n");
    cut(stores, "   <!-- Events that are not indexed yet", "name=\"INDEX_STAGING_STORE\"",
        "</analytics-record-store>\n");
    if (!isAtLeast(m_productId, 3, 1))
        return;
    replace(stores, "name = \"PROCESSED_DATA_STORE\"", "name=\"PROCESSED_DATA_STORE\"");
    replace(stores, "large_dataset_optimized", "read_write_optimized");
    const qsizetype begin = stores.indexOf("   <analytics-record-store name=\"EVENT_STORE\"");
    const QByteArray end = "</analytics-record-store>\n";
    const qsizetype behind = stores.indexOf(end, begin) + end.size();
    QByteArray second = stores.mid(begin, behind - begin);
    replace(second, "\"EVENT_STORE\"", "\"EVENT_STORE_WO\"");
    replace(second, "read_write_optimized", "write_optimized");
    stores.insert(behind, second);
}

/// The variants A (the sample's), B and C of product-facts 3.5.
void StandInPack::makeEventProcessor()
{
    QByteArray &modes = file(u"event-processor.xml"_s);
    if (!isAtLeast(m_productId, 3, 1))
        return;
    replace(modes, "        <checkMemberUpdateInterval>",
            "        <persistence enable=\"true\">\n"
            "            <persistenceIntervalInMinutes>15</persistenceIntervalInMinutes>\n"
            "        </persistence>\n"
            "        <checkMemberUpdateInterval>");
    if (isAtLeast(m_productId, 6, 2))
        replace(modes, "name=\"SingleNode\"", "name=\"Single\"");
    else
        cut(modes, "    <!-- The first mode", "name=\"SingleNode\"", "</mode>\n\n");
}

/// Every later launcher knows -dashboardNode. From EI 6.2.0 on it sets, behind
/// load-spark-env-vars.sh, what that file has set (product-facts, "Seed 1 against the sources").
void StandInPack::makeLauncher()
{
    const PackFile sample = samplePack()->read(u"bin/wso2server.sh"_s)->value();
    const QString folder = m_isIntegrator ? u"wso2/analytics/bin/"_s : u"bin/"_s;
    QByteArray launcher = sample.bytes;
    if (m_productId != u"wso2das-3.0.0"_s)
        replace(launcher, "        start | stop",
                "        -dashboardNode) NODE_PARAMS=\"-DdisableIndexing=true\" ;;\n        start "
                "| stop");
    if (m_isIntegrator)
        replace(launcher, "/repository/conf\"", "/conf\"");
    if (isAtLeast(m_productId, 6, 2)) {
        const QByteArray loaded = "export CARBON_CONFIG_DIR_PATH=$CARBON_HOME/conf\n";
        const QByteArray exports =
            "[ ! -e \"$CARBON_HOME/bin/load-spark-env-vars.sh\" ] ||\n"
            "    . \"$CARBON_HOME/bin/load-spark-env-vars.sh\"\n"
            "export CARBON_CONFIG_DIR_PATH=\"$CARBON_HOME/conf\"\n"
            "export CARBON_INTERNAL_LIB_DIR_PATH=\"$CARBON_HOME/../lib\"\n"
            "export CARBON_EXTERNAL_LIB_DIR_PATH=\"$CARBON_HOME/../../lib\"\n"
            "export CARBON_DROPINS_DIR_PATH=\"$CARBON_HOME/../../dropins\"\n"
            "export COMPONENTS_REPO=\"$CARBON_HOME/../components/plugins\"\n"
            "export CARBON_DATA_DIR_PATH=\"$CARBON_HOME/repository/data\"\n\n";
        replace(launcher, "# Exit code 121", exports + "# Exit code 121");
        add(folder + u"load-spark-env-vars.sh"_s, "#!/bin/sh\n" + loaded, 0755);
    }
    add(folder + u"wso2server.sh"_s, launcher, 0755);
}

/// Files of the same names that belong to the integrator, and the version line once more.
void StandInPack::addIntegrator()
{
    for (const QString &name : {u"carbon.xml"_s, u"registry.xml"_s, u"user-mgt.xml"_s,
                                u"axis2/axis2.xml"_s, u"datasources/master-datasources.xml"_s})
        add(u"conf/"_s + name, file(name));
    add(u"wso2/analytics/bin/version.txt"_s, m_files[u"bin/version.txt"_s].bytes);
}

} // namespace das::test
