#include "import/databasevalues.h"

#include "import/agreement.h"
#include "import/homevalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What of a MySQL URL all databases share.
struct UrlRow {
    QLatin1StringView key;
    QString MySqlUrl::*part;
};
constexpr std::array kUrlRows{
    UrlRow{"mysql/host"_L1, &MySqlUrl::host},
    UrlRow{"mysql/port"_L1, &MySqlUrl::port},
    UrlRow{"mysql/urlOptions"_L1, &MySqlUrl::options},
};

/// A property of a Hadoop datasource (product-facts 3.1).
struct HadoopRow {
    QLatin1StringView key;
    QLatin1StringView property;
    QLatin1StringView preset;
    QLatin1StringView type; ///< of the datasource
};
constexpr std::array kHadoopRows{
    HadoopRow{"eventStore/hbaseMaster"_L1, "hbase.master"_L1, ""_L1, "HBASE"_L1},
    HadoopRow{"eventStore/zookeeperQuorum"_L1, "hbase.zookeeper.quorum"_L1, "localhost"_L1,
              "HBASE"_L1},
    HadoopRow{"eventStore/zookeeperPort"_L1, "hbase.zookeeper.property.clientPort"_L1, "2181"_L1,
              "HBASE"_L1},
    HadoopRow{"eventStore/hdfs"_L1, "fs.default.name"_L1, ""_L1, "HDFS"_L1},
    HadoopRow{"eventStore/dfsDataDir"_L1, "dfs.data.dir"_L1, ""_L1, "HDFS"_L1},
};

/// The class that reads datasources of a type; without it the product cannot open them.
struct ProviderRow {
    QLatin1StringView type;
    QLatin1StringView path;
};
constexpr std::array kProviders{
    ProviderRow{"HBASE"_L1, "/datasources-configuration/providers/"
                            "provider[.='org.wso2.carbon.datasource.reader.hadoop."
                            "HBaseDataSourceReader']"_L1},
    ProviderRow{"HDFS"_L1, "/datasources-configuration/providers/"
                           "provider[.='org.wso2.carbon.datasource.reader.hadoop."
                           "HDFSDataSourceReader']"_L1},
};

/// What only the node itself reads may lie in a file of its own; a plan puts it into MySQL.
Fault embedded(const QString &id, const QString &source, bool isShared)
{
    return {isShared ? "import.database.embedded" : "import.database.own-file",
            QCoreApplication::translate("das", "%1: %2 is H2, a file of that node alone")
                .arg(id, source),
            isShared ? QCoreApplication::translate("das", "No other node sees what it holds.")
                     : QCoreApplication::translate("das", "It works, and is lost with the node."),
            QCoreApplication::translate("das", "Use a MySQL database"),
            isShared ? Severity::Error : Severity::Warning};
}

/// The guides have "[MySQL DB url]:[port]" there. An IPv6 address has no such letters.
bool holdsPlaceholder(const QString &url)
{
    static const QRegularExpression placeholder(uR"(\[[^\]]*[g-zG-Z][^\]]*\])"_s);
    return placeholder.match(url).hasMatch();
}

Fault otherUrl(const QString &id, const DataSource &source)
{
    const bool isPlaceholder = holdsPlaceholder(source.url.text);
    return {"import.database.url",
            (isPlaceholder
                 ? QCoreApplication::translate("das", "%1: the URL of %2 still holds a placeholder "
                                                      "of the guide")
                 : QCoreApplication::translate("das", "%1: the URL of %2 is not of the form "
                                                      "jdbc:mysql://HOST:PORT/DATABASE"))
                .arg(id, source.name),
            QCoreApplication::translate("das", "A plan knows one MySQL server."),
            isPlaceholder
                ? QCoreApplication::translate("das", "Write what stands for it")
                : QCoreApplication::translate("das", "Correct it, or enter the database in the "
                                                     "plan")};
}

Fault inVault(const QString &id, const QString &source)
{
    return {"import.vault",
            QCoreApplication::translate("das", "%1: a URL or user of %2 is kept in the vault")
                .arg(id, source),
            QCoreApplication::translate("das", "Only its alias stands in the file."),
            QCoreApplication::translate("das", "Enter it in the plan")};
}

Fault passwordInUrl(const QString &id, const QString &source)
{
    return {
        "mysql.url-options.secret",
        QCoreApplication::translate("das", "%1: the URL of %2 holds a password").arg(id, source),
        QCoreApplication::translate("das", "The plan leaves it out."),
        QCoreApplication::translate("das", "Take it out of the URL; it has a place of its "
                                           "own")};
}

Fault noSource(const QString &id, const QString &what, const QString &name)
{
    return {"import.datasource.missing",
            QCoreApplication::translate("das", "%1: %2 uses the datasource \"%3\", which is not "
                                               "there")
                .arg(id, what, name),
            QCoreApplication::translate("das", "It may stand in a comment, or have another name."),
            QCoreApplication::translate("das", "Name a datasource that is there")};
}

Fault noReference(const QString &id, const QString &what)
{
    return {"import.datasource.unnamed",
            QCoreApplication::translate("das", "%1: %2 names no datasource").arg(id, what),
            QCoreApplication::translate("das", "The element is not there, or is spelled in another "
                                               "way."),
            QCoreApplication::translate("das", "Name a datasource; `das-setup diff` shows where")};
}

Fault sharesOwn(const QString &id, const QString &what, const QString &name)
{
    return {
        "import.database.local",
        QCoreApplication::translate("das", "%1 keeps %2 in its own database").arg(id, what),
        QCoreApplication::translate("das", "\"%1\" is what this node's registry uses.").arg(name),
        QCoreApplication::translate("das", "Name the datasource that all nodes share")};
}

/// Reads the databases of one home.
class HomeDatabases {
public:
    HomeDatabases(qsizetype node, ImportNotes &notes)
        : m_node(node),
          m_home(notes.homes[node]),
          m_notes(notes)
    {
    }

    void readReferences(NodePlan &plan)
    {
        const DataSource *own = nullptr;
        for (const DatabaseRow &row : databaseRows()) {
            const HomeValue name = row.reference(m_home.files);
            const QString what = QCoreApplication::translate("das", row.what);
            if (!name.isThere) {
                if (!row.isByMount)
                    add(name.place, noReference(m_home.id, what));
                continue;
            }
            const DataSource *source = row.isByJndiName
                                           ? dataSourceAt(m_home.sources, name.text)
                                           : dataSourceNamed(m_home.sources, name.text);
            if (source == nullptr) {
                add(name.place, noSource(m_home.id, what, name.text));
            } else if (source == own) {
                add(name.place, sharesOwn(m_home.id, what, name.text));
            } else if (const std::optional<MySqlUrl> url = see(*source, row.isShared)) {
                if (row.key == "database"_L1)
                    putOwn(plan, *url, *source);
                else
                    m_notes.see(m_node, row.key, at(url->database, source->url));
            }
            if (row.key == "database"_L1)
                own = source;
        }
    }

    void seeStoreKinds()
    {
        for (const Store &store : storesOf(m_home.files, m_notes.profile.traits))
            m_notes.see(m_node, u"eventStore/kind"_s, at(store.kind, store.implementation),
                        store.name);
    }

    /// The stores of the kind that the cluster has; of the others the kind is a finding already.
    void readStores(const QString &kind)
    {
        QStringList used;
        for (const Store &store : storesOf(m_home.files, m_notes.profile.traits)) {
            const DataSource *source = dataSourceNamed(m_home.sources, store.dataSource.text);
            if (source == nullptr) {
                add(store.dataSource.place, noSource(m_home.id, store.name, store.dataSource.text));
                continue;
            }
            if (store.kind != kind || used.contains(source->name))
                continue;
            used.append(source->name);
            if (kind == "hbase"_L1)
                readHadoop(*source);
            else if (const std::optional<MySqlUrl> url = see(*source, true))
                m_notes.see(m_node, u"mysql/databases/eventStore"_s, at(url->database, source->url),
                            source->name);
        }
        if (kind == "mysql"_L1)
            findUnused();
    }

private:
    static HomeValue at(const QString &text, const HomeValue &value)
    {
        return {text, value.place, true, false};
    }

    void add(const Place &place, const Fault &fault) { m_notes.blame(m_node, place, fault); }

    void putOwn(NodePlan &plan, const MySqlUrl &url, const DataSource &source)
    {
        plan.database = url.database;
        m_notes.places.insert(nodeWhere(m_node) + u"/database"_s, source.url.place);
    }

    /// Notes what all databases share; nothing if the URL is none of MySQL's.
    std::optional<MySqlUrl> see(const DataSource &source, bool isShared)
    {
        if (source.url.isInVault) {
            add(source.url.place, inVault(m_home.id, source.name));
            return std::nullopt;
        }
        const std::optional<MySqlUrl> url = mySqlUrl(source.url.text);
        if (!url) {
            const bool isH2 = source.url.text.startsWith("jdbc:h2:"_L1);
            add(source.url.place,
                isH2 ? embedded(m_home.id, source.name, isShared) : otherUrl(m_home.id, source));
            return std::nullopt;
        }
        if (url->heldPassword)
            add(source.url.place, passwordInUrl(m_home.id, source.name));
        for (const UrlRow &row : kUrlRows)
            m_notes.see(m_node, row.key, at(*url.*row.part, source.url), source.name);
        if (source.user.isInVault)
            add(source.user.place, inVault(m_home.id, source.name));
        else
            m_notes.see(m_node, u"mysql/user"_s, source.user, source.name);
        m_notes.see(m_node, u"mysql/driverClass"_s, source.driver, source.name);
        return url;
    }

    void readHadoop(const DataSource &source)
    {
        for (const HadoopRow &row : kHadoopRows) {
            if (row.type != source.type)
                continue;
            HomeValue value = source.properties.value(row.property);
            if (!value.isThere)
                value = {row.preset, source.place, false, false};
            value.text = withoutUrlPassword(value.text);
            m_notes.see(m_node, row.key, value);
        }
        findProvider(source);
    }

    void findProvider(const DataSource &source)
    {
        const auto *row = std::ranges::find_if(
            kProviders, [&source](const ProviderRow &each) { return source.type == each.type; });
        if (row == kProviders.end())
            return;
        const bool isThere =
            std::ranges::any_of(m_home.files.dataSourceFiles(), [row](const auto &file) {
                return !file.second.find(QString(row->path)).isEmpty();
            });
        if (!isThere)
            add(source.place,
                {"import.provider.missing",
                 QCoreApplication::translate("das", "%1: nothing reads datasources of the type %2")
                     .arg(m_home.id, source.type),
                 QCoreApplication::translate("das", "The provider stands in a comment, or not at "
                                                    "all; the server cannot open %1.")
                     .arg(source.name),
                 QCoreApplication::translate("das", "Add the provider to analytics-datasources.xml "
                                                    "or take it out of its comment")});
    }

    /// A datasource alone does nothing: analytics-config.xml has to name it (product-facts 3.7).
    void findUnused()
    {
        for (const DataSource &source : m_home.sources) {
            if (source.type == "HBASE"_L1)
                add(source.place,
                    {"import.datasource.unused",
                     QCoreApplication::translate("das", "%1: no store uses the datasource %2")
                         .arg(m_home.id, source.name),
                     QCoreApplication::translate("das", "The events do not go to HBase."),
                     QCoreApplication::translate("das",
                                                 "Name it in analytics-config.xml, or remove "
                                                 "it")});
        }
    }

    qsizetype m_node;
    const HomeReading &m_home;
    ImportNotes &m_notes;
};

} // namespace

void readDatabases(ClusterPlan &plan, ImportNotes &notes)
{
    for (const qsizetype i : notes.configured()) {
        HomeDatabases databases(i, notes);
        databases.readReferences(plan.nodes[i]);
        databases.seeStoreKinds();
    }
    const QString kind = majorityOf(notes.sightings.value(u"eventStore/kind"_s));
    for (const qsizetype i : notes.configured())
        HomeDatabases(i, notes).readStores(kind);
}

} // namespace das
