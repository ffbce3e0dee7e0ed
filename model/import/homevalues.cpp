#include "import/homevalues.h"

#include "import/registryvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

// What stands where (product-facts 3.3 to 3.6).
constexpr std::array kNodeRows{
    ValueRow{"ip"_L1, ConfigFile::Axis2,
             "/axisconfig/clustering/parameter[@name='localMemberHost']"_L1, Pick::Last, true},
    ValueRow{"port"_L1, ConfigFile::Axis2,
             "/axisconfig/clustering/parameter[@name='localMemberPort']"_L1, Pick::Last, true,
             "4000"_L1},
    ValueRow{"portOffset"_L1, ConfigFile::Carbon, "/Server/Ports/Offset"_L1, Pick::First, false,
             "0"_L1},
    ValueRow{"hostName"_L1, ConfigFile::Carbon, "/Server/HostName"_L1},
    ValueRow{"managementHostName"_L1, ConfigFile::Carbon, "/Server/MgtHostName"_L1},
};

constexpr std::array kClusterRows{
    ValueRow{"cluster/domain"_L1, ConfigFile::Axis2,
             "/axisconfig/clustering/parameter[@name='domain']"_L1, Pick::Last},
    ValueRow{"deploymentSync/kind"_L1, ConfigFile::Carbon,
             "/Server/DeploymentSynchronizer/Enabled"_L1, Pick::First, false, "false"_L1},
    ValueRow{"deploymentSync/url"_L1, ConfigFile::Carbon,
             "/Server/DeploymentSynchronizer/SvnUrl"_L1, Pick::First, false, ""_L1,
             Speakers::Synchronized},
    ValueRow{"deploymentSync/user"_L1, ConfigFile::Carbon,
             "/Server/DeploymentSynchronizer/SvnUser"_L1, Pick::First, false, ""_L1,
             Speakers::Synchronized},
    ValueRow{"deploymentSync/appendTenantId"_L1, ConfigFile::Carbon,
             "/Server/DeploymentSynchronizer/SvnUrlAppendTenantId"_L1, Pick::First, false,
             "true"_L1, Speakers::Synchronized},
    ValueRow{"spark/masterCount"_L1, ConfigFile::Spark, "carbon.spark.master.count"_L1, Pick::Last,
             true, "2"_L1, Speakers::Analyzers},
    ValueRow{"spark/symbolicLink"_L1, ConfigFile::Spark, "carbon.das.symbolic.link"_L1, Pick::Last,
             false, ""_L1, Speakers::Analyzers},
    ValueRow{"eventProcessor/persistence"_L1, ConfigFile::EventProcessor,
             "/eventProcessorConfiguration/mode[@name='HA']/persistence/@enable"_L1, Pick::First,
             true, "false"_L1, Speakers::HaWorkers},
};

HomeValue userStore(const HomeFiles &files)
{
    return files.value(ConfigFile::UserManagement,
                       "/UserManager/Realm/Configuration/Property[@name='dataSource']"_L1);
}

HomeValue metrics(const HomeFiles &files)
{
    HomeValue source =
        files.value(ConfigFile::Metrics, "/Metrics/Reporting/JDBC/DataSourceName"_L1);
    if (!source.isThere)
        source.text = u"jdbc/WSO2MetricsDB"_s;
    source.isThere = true;
    return source;
}

HomeValue processedData(const HomeFiles &files)
{
    return files.value(ConfigFile::Analytics,
                       "/analytics-dataservice-configuration/"
                       "analytics-record-store[@name='PROCESSED_DATA_STORE']/properties/"
                       "property[@name='datasource']"_L1);
}

constexpr std::array kDatabaseRows{
    DatabaseRow{"database"_L1, QT_TRANSLATE_NOOP("das", "its own registry"), ownRegistry, true,
                false},
    DatabaseRow{"mysql/databases/users"_L1, QT_TRANSLATE_NOOP("das", "the user store"), userStore,
                true, true},
    DatabaseRow{"mysql/databases/registry"_L1, QT_TRANSLATE_NOOP("das", "the mounted registry"),
                mountedRegistry, true, true, true},
    DatabaseRow{"mysql/databases/metrics"_L1, QT_TRANSLATE_NOOP("das", "the metrics"), metrics,
                true, false},
    DatabaseRow{"mysql/databases/processedData"_L1, QT_TRANSLATE_NOOP("das", "the processed data"),
                processedData, false, true},
};

struct StoreRow {
    QLatin1StringView name;
    QLatin1StringView path;
    bool ProductTraits::*trait; ///< nullptr: every version has it
};
constexpr std::array kStores{
    StoreRow{"EVENT_STORE"_L1,
             "/analytics-dataservice-configuration/analytics-record-store[@name='EVENT_STORE']"_L1,
             nullptr},
    StoreRow{"EVENT_STORE_WO"_L1,
             "/analytics-dataservice-configuration/"
             "analytics-record-store[@name='EVENT_STORE_WO']"_L1,
             &ProductTraits::writeOptimizedStore},
    StoreRow{"INDEX_STAGING_STORE"_L1,
             "/analytics-dataservice-configuration/"
             "analytics-record-store[@name='INDEX_STAGING_STORE']"_L1,
             &ProductTraits::analyticsFileSystem},
    StoreRow{"analytics-file-system"_L1,
             "/analytics-dataservice-configuration/analytics-file-system"_L1,
             &ProductTraits::analyticsFileSystem},
};

/// Class names are not trimmed (product-facts 3.2).
QString kindOf(const QString &implementation)
{
    if (implementation.endsWith(".HBaseAnalyticsRecordStore"_L1) ||
        implementation.endsWith(".HDFSAnalyticsFileSystem"_L1))
        return u"hbase"_s;
    if (implementation.endsWith(".RDBMSAnalyticsRecordStore"_L1) ||
        implementation.endsWith(".RDBMSAnalyticsFileSystem"_L1))
        return u"mysql"_s;
    return implementation;
}

} // namespace

std::span<const ValueRow> nodeRows()
{
    return kNodeRows;
}

std::span<const ValueRow> clusterRows()
{
    return kClusterRows;
}

std::span<const DatabaseRow> databaseRows()
{
    return kDatabaseRows;
}

HomeValue valueOf(const HomeFiles &files, const ValueRow &row)
{
    HomeValue value = files.value(row.file, row.at, row.pick);
    if (!value.isThere)
        value.text = row.preset;
    if (row.isTrimmed)
        value.text = value.text.trimmed();
    value.text = withoutUrlPassword(value.text);
    return value;
}

bool isSynchronized(const HomeFiles &files)
{
    return files.value(ConfigFile::Carbon, "/Server/DeploymentSynchronizer/Enabled"_L1).text ==
           "true"_L1;
}

HomeValue eventProcessorMode(const HomeFiles &files)
{
    const HomeXml *xml = files.xml(ConfigFile::EventProcessor);
    HomeValue none{{}, {files.describe(ConfigFile::EventProcessor), 0}, false, false};
    if (xml == nullptr)
        return none;
    for (const int mode : xml->find(u"/eventProcessorConfiguration/mode")) {
        const XmlElement &element = xml->index.element(mode);
        const XmlAttribute *enable = element.attribute(u"enable"_s);
        const XmlAttribute *name = element.attribute(u"name"_s);
        if (name != nullptr && name->value.compare("HA"_L1, Qt::CaseInsensitive) == 0)
            none.place = xml->placeOf(mode);
        if (enable != nullptr && enable->value == "true"_L1 && name != nullptr)
            return {name->value, xml->placeOf(mode), true, false};
    }
    return none;
}

bool isHaWorkerHome(const HomeFiles &files)
{
    const auto worker = "/eventProcessorConfiguration/mode[@name='HA']/nodeType/worker/@enable"_L1;
    return eventProcessorMode(files).text.compare("HA"_L1, Qt::CaseInsensitive) == 0 &&
           files.value(ConfigFile::EventProcessor, worker).text != "false"_L1;
}

QList<Store> storesOf(const HomeFiles &files, const ProductTraits &traits)
{
    QList<Store> stores;
    for (const StoreRow &row : kStores) {
        if (row.trait != nullptr && !(traits.*row.trait))
            continue;
        const auto read = [&](QLatin1StringView below) {
            const QByteArray path = (QString(row.path) + below).toLatin1();
            return files.value(ConfigFile::Analytics, QLatin1StringView(path));
        };
        const HomeValue implementation = read("/implementation"_L1);
        if (implementation.isThere)
            stores.append({row.name, kindOf(implementation.text), implementation,
                           read("/properties/property[@name='datasource']"_L1)});
    }
    return stores;
}

} // namespace das
