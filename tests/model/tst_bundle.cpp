#include "change/computechanges.h"
#include "export/bundle.h"
#include "export/databasesql.h"
#include "export/nodereadme.h"
#include "export/runbook.h"
#include "pack/packsource.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "profile/startline.h"
#include "support/fileio.h"
#include "support/resultmacros.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kMySqlPassword = u"mysql-Passw0rd"_s;
const QString kSvnPassword = u"svn-Passw0rd"_s;

unsigned modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777U : 0;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray fileOf(const QList<BundleFile> &files, const QString &path)
{
    const auto found = std::ranges::find(files, path, &BundleFile::path);
    return found == files.end() ? QByteArray("missing") : found->bytes;
}

} // namespace

class TestBundle : public QObject {
    Q_OBJECT

    ClusterPlan m_plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    QList<NodeChanges> m_changes;

    static const ProductProfile &profile() { return *profileById(u"wso2das-3.0.0"); }

private slots:
    void initTestCase()
    {
        const std::unique_ptr<PackSource> pack = samplePack();
        for (const NodePlan &node : m_plan.nodes) {
            const Result<NodeChanges> changes =
                computeChanges(profile(), m_plan, node, {kMySqlPassword, kSvnPassword}, *pack);
            QVERIFY_OK(changes);
            m_changes.append(*changes);
        }
    }

    void a_zip_per_node_and_the_cluster_folder_are_written()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"new/out"_s);
        const Result<QStringList> written = writeBundles(profile(), m_plan, m_changes, out);
        QVERIFY_OK(written);
        QCOMPARE(written->size(),
                 m_plan.nodes.size() + clusterFolder(profile(), m_plan, m_changes).size());
        for (const NodePlan &node : m_plan.nodes)
            QCOMPARE(modeOf(out + u'/' + node.id + u".zip"_s), 0600U);
        for (const QString &path : *written)
            QVERIFY2(QFileInfo(path).isFile(), qPrintable(path));
        QVERIFY(written->contains(out + u"/cluster/RUNBOOK.md"_s));
        QCOMPARE(entriesOf(out).filter(u".das-setup"_s), QStringList());
        const Result<QByteArray> first = readFile(written->first());
        QVERIFY_OK(first);
        QVERIFY_OK(writeBundles(profile(), m_plan, m_changes, out));
        QCOMPARE(*readFile(written->first()), *first);
    }

    void failure_leaves_older_bundles_and_nothing_new()
    {
        const QTemporaryDir folder;
        const QString older = folder.filePath(m_plan.nodes.first().id + u".zip"_s);
        QVERIFY_OK(writeFile(older, "older", kPrivateFile));
        const QString inTheWay = folder.filePath(m_plan.nodes.last().id + u".zip"_s);
        QVERIFY(QDir().mkpath(inTheWay));
        const QStringList before = entriesOf(folder.path());
        QVERIFY_ERROR(writeBundles(profile(), m_plan, m_changes, folder.path()),
                      u"is in the way and not a file"_s);
        QCOMPARE(*readFile(older), QByteArray("older"));
        QCOMPARE(entriesOf(folder.path()), before);
    }

    void failure_while_placing_puts_older_bundles_back()
    {
        const QTemporaryDir folder;
        const QString older = folder.filePath(m_plan.nodes.first().id + u".zip"_s);
        QVERIFY_OK(writeFile(older, "older", kPrivateFile));
        QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"cluster"_s)));
        const QStringList before = entriesOf(folder.path());
        QVERIFY_ERROR(writeBundles(profile(), m_plan, m_changes, folder.path()),
                      u"cannot be put in place"_s);
        QCOMPARE(*readFile(older), QByteArray("older"));
        QCOMPARE(entriesOf(folder.path()), before);
    }

    void two_nodes_of_one_name_are_refused()
    {
        const QTemporaryDir folder;
        QVERIFY_ERROR(writeBundles(profile(), m_plan, m_changes + m_changes.first(1),
                                   folder.filePath(u"out"_s)),
                      u"two nodes are named"_s);
        QCOMPARE(entriesOf(folder.path()), QStringList());
    }

    void stop_leaves_not_even_the_folder()
    {
        const QTemporaryDir folder;
        const auto stopAtThird = [](int done, int, const QString &) { return done < 2; };
        QVERIFY_ERROR(
            writeBundles(profile(), m_plan, m_changes, folder.filePath(u"a/b"_s), stopAtThird),
            u"stopped; nothing was written"_s);
        QCOMPARE(entriesOf(folder.path()), QStringList());
    }

    void file_as_target_is_named()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"file"_s);
        QVERIFY_OK(writeFile(file, "x", kPublicFile));
        QVERIFY_ERROR(writeBundles(profile(), m_plan, m_changes, file), file);
        QCOMPARE(*readFile(file), QByteArray("x"));
    }

    void node_id_cannot_leave_the_folder()
    {
        const QTemporaryDir folder;
        ClusterPlan plan = m_plan;
        plan.nodes.first().id = u"../x"_s;
        NodeChanges changes = m_changes.first();
        changes.nodeId = u"../x"_s;
        QVERIFY_ERROR(writeBundles(profile(), plan, {changes}, folder.filePath(u"out"_s)),
                      u"cannot name a file"_s);
        QCOMPARE(entriesOf(folder.path()), QStringList());
    }

    void bundle_holds_what_the_contract_lists()
    {
        const NodePlan &node = m_plan.nodes.first();
        const NodeChanges &changes = m_changes.first();
        const QList<BundleFile> files = nodeBundle(profile(), m_plan, node, changes);
        for (const FileChange &file : changes.files)
            QCOMPARE(fileOf(files, file.path), file.after);
        const QByteArray readme = fileOf(files, u"das-setup/README.md"_s);
        QVERIFY(readme.contains("apply.sh " + node.home.toUtf8()));
        QVERIFY(readme.contains("-receiverNode start"));
        QVERIFY(
            fileOf(files, u"das-setup/hosts"_s).contains("192.168.48.167 das300-hdfs-master\n"));
        const QJsonObject manifest =
            QJsonDocument::fromJson(fileOf(files, u"das-setup/manifest.json"_s)).object();
        QCOMPARE(manifest[u"product"_s].toString(), profile().id);
        QCOMPARE(manifest[u"node"_s].toString(), node.id);
        const QJsonArray listed = manifest[u"files"_s].toArray();
        QCOMPARE(listed.size(), changes.files.size());
        QCOMPARE(listed[0][u"path"_s].toString(), changes.files.first().path);
        QCOMPARE(listed[0][u"after"_s].toString().size(), 64);
    }

    void readme_of_a_mix_tells_which_flag_start_mode_undoes_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<Pattern>("pattern");
        QTest::addColumn<bool>("tells");
        QTest::newRow("mix, machine learner") << u"wso2das-3.1.0"_s << Pattern::Custom << true;
        QTest::newRow("mix, none") << u"wso2das-3.0.1"_s << Pattern::Custom << false;
        QTest::newRow("one role") << u"wso2das-3.1.0"_s << Pattern::FullyDistributed << false;
        QTest::newRow("all roles") << u"wso2das-3.1.0"_s << Pattern::MinimumHa << false;
    }

    void readme_of_a_mix_tells_which_flag_start_mode_undoes()
    {
        QFETCH(QString, product);
        QFETCH(Pattern, pattern);
        QFETCH(bool, tells);
        const ClusterPlan plan = samplePlan(pattern, product);
        const ProductProfile &profile = *profileById(product);
        const QString readme = nodeReadme(profile, plan, plan.nodes.first(), {});
        QVERIFY(readme.contains(startLine(profile, plan.nodes.first(), false)));
        QCOMPARE(readme.contains(u"change `NODE_PARAMS` in `bin/wso2server.sh`"_s), tells);
    }

    void runbook_counts_every_pool_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<EventStoreKind>("store");
        QTest::addColumn<int>("pools");
        QTest::newRow("HBase") << u"wso2das-3.0.0"_s << EventStoreKind::HBase << 5;
        QTest::newRow("MySQL") << u"wso2das-3.1.0"_s << EventStoreKind::MySql << 6;
        QTest::newRow("MySQL with the index data")
            << u"wso2das-3.0.0"_s << EventStoreKind::MySql << 7;
    }

    void runbook_counts_every_pool()
    {
        QFETCH(QString, product);
        QFETCH(EventStoreKind, store);
        QFETCH(int, pools);
        ClusterPlan plan = samplePlan(Pattern::Custom, product);
        plan.eventStore.kind = store;
        const QString text = runbook(*profileById(product), plan, {});
        QVERIFY(text.contains(u"with each of %1 data sources: with 4 nodes"_s.arg(pools)));
        QVERIFY(text.contains(u"`max_connections` above %1 "_s.arg(pools * 50 * 4)));
    }

    void passwords_stand_only_in_the_product_files()
    {
        QList<BundleFile> files = clusterFolder(profile(), m_plan, m_changes);
        for (const NodeChanges &changes : m_changes)
            files += nodeBundle(profile(), m_plan, *m_plan.node(changes.nodeId), changes)
                         .last(5); // das-setup/
        for (const BundleFile &file : files) {
            QVERIFY2(!file.bytes.contains(kMySqlPassword.toUtf8()), qPrintable(file.path));
            QVERIFY2(!file.bytes.contains(kSvnPassword.toUtf8()), qPrintable(file.path));
        }
    }

    void runbook_has_the_logs_verified()
    {
        const QByteArray runbook =
            fileOf(clusterFolder(profile(), m_plan, m_changes), u"RUNBOOK.md"_s);
        QVERIFY(
            runbook.contains("das-setup verify PLAN \\\n  --logs receiver1=receiver1.log \\\n"));
        QCOMPARE(runbook.count("  --logs "), m_plan.nodes.size());
    }

    void runbook_has_the_commands_of_each_node()
    {
        const QByteArray runbook =
            fileOf(clusterFolder(profile(), m_plan, m_changes), u"RUNBOOK.md"_s);
        for (const NodePlan &node : m_plan.nodes) {
            const QByteArray id = node.id.toUtf8();
            const QByteArray home = node.home.toUtf8();
            for (const QByteArray &line : {"unzip " + id + ".zip -d das-setup-" + id,
                                           "sh das-setup-" + id + "/das-setup/apply.sh " + home,
                                           "cat das-setup-" + id + "/das-setup/hosts >>/etc/hosts",
                                           "(cd " + home + " && sh bin/wso2server.sh stop)",
                                           "sh das-setup-" + id + "/das-setup/rollback.sh " + home})
                QVERIFY2(runbook.contains('\n' + line), line.constData());
        }
    }

    void runbook_starts_the_nodes_in_order()
    {
        const QByteArray runbook =
            fileOf(clusterFolder(profile(), m_plan, m_changes), u"RUNBOOK.md"_s);
        const qsizetype receivers = runbook.indexOf("Step 1: receiver1, receiver2");
        const qsizetype analyzers = runbook.indexOf("Step 2: analyzer");
        const qsizetype indexers = runbook.indexOf("Step 3: indexer");
        QVERIFY2(receivers > 0 && receivers < analyzers && analyzers < indexers,
                 runbook.constData());
        QVERIFY(runbook.contains("sql_mode=''"));
        QVERIFY(!runbook.contains("mysql5.7.sql"));
    }

    void firewall_list_has_the_cluster_port_of_each_pair()
    {
        const QByteArray csv = fileOf(clusterFolder(profile(), m_plan, m_changes), u"ports.csv"_s);
        QVERIFY(csv.startsWith("\"from\",\"to\",\"port\",\"why\"\n"));
        for (const NodePlan &from : m_plan.nodes) {
            for (const NodePlan &to : m_plan.nodes) {
                const QString row = u"\"%1\",\"%2\",\"4000\""_s.arg(from.ip, to.ip);
                QCOMPARE(csv.contains(row.toUtf8()), from.ip != to.ip);
            }
        }
    }

    void database_names_cannot_leave_their_quotes()
    {
        ClusterPlan plan = m_plan;
        plan.mysql.databases.users = u"a`; DROP DATABASE x; -- "_s;
        plan.nodes.first().id = u"n\nDROP DATABASE y;"_s;
        const QString sql = createDatabasesSql(profile(), plan);
        QVERIFY(sql.contains(
            u"CREATE DATABASE IF NOT EXISTS `a``; DROP DATABASE x; -- ` CHARACTER SET latin1;"_s));
        for (const QString &line : sql.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith(u"-- "_s) || line.startsWith(u"CREATE DATABASE"_s),
                     qPrintable(line));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestBundle)
#include "tst_bundle.moc"
