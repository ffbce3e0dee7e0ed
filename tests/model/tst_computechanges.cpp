#include "change/computechanges.h"
#include "plan/sampleplan.h"
#include "profile/facts.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/standinpack.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kProduct = u"wso2das-3.0.0"_s;
const Secrets kSecrets{u"db-secret"_s, u"svn-secret"_s};

/// A pack, by default the sample, with files replaced (or, without bytes, taken away).
class ChangedPack : public PackSource {
public:
    explicit ChangedPack(QMap<QString, std::optional<QByteArray>> files,
                         std::unique_ptr<PackSource> pack = samplePack())
        : m_pack(std::move(pack)),
          m_files(std::move(files))
    {
    }

    Result<std::optional<PackFile>> read(const QString &path) const override
    {
        const auto changed = m_files.constFind(path);
        if (changed == m_files.constEnd())
            return m_pack->read(path);
        if (!changed->has_value())
            return std::nullopt;
        return PackFile{**changed, 0644};
    }
    QStringList fileNames(const QString &folder) const override
    {
        return m_pack->fileNames(folder);
    }
    QString describe(const QString &path) const override { return u"pack/"_s + path; }

private:
    std::unique_ptr<PackSource> m_pack;
    QMap<QString, std::optional<QByteArray>> m_files;
};

Result<NodeChanges> changesOf(const ClusterPlan &plan, const QString &nodeId,
                              const PackSource &pack, const Secrets &secrets = kSecrets)
{
    return computeChanges(*profileById(kProduct), plan, *plan.node(nodeId), secrets, pack);
}

QByteArray sampleFile(const QString &path)
{
    const Result<std::optional<PackFile>> file = samplePack()->read(path);
    return file && *file ? (*file)->bytes : QByteArray();
}

const FileChange *fileOf(const NodeChanges &changes, const QString &path)
{
    const auto found = std::ranges::find(changes.files, path, &FileChange::path);
    return found == changes.files.end() ? nullptr : &*found;
}

} // namespace

class TestComputeChanges : public QObject {
    Q_OBJECT

private slots:
    void members_are_all_others_or_those_of_one_role()
    {
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        const auto listed = [&plan](const QString &nodeId) {
            const auto changes = changesOf(plan, nodeId, *samplePack());
            return fileOf(*changes, u"repository/conf/axis2/axis2.xml"_s)->after.count("<member>");
        };
        QCOMPARE(listed(u"indexer1"_s), plan.nodes.size() - 1);
        plan.cluster.wellKnownMembers = Role::Receiver;
        QCOMPARE(listed(u"indexer1"_s), 2);
        QCOMPARE(listed(u"receiver2"_s), 1);
    }

    void output_needs_no_further_change()
    {
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        for (const NodePlan &node : plan.nodes) {
            const Result<NodeChanges> first = changesOf(plan, node.id, *samplePack());
            QVERIFY_OK(first);
            QVERIFY(!first->files.isEmpty());
            QMap<QString, std::optional<QByteArray>> written;
            for (const FileChange &file : first->files)
                written.insert(file.path, file.after);
            const Result<NodeChanges> second = changesOf(plan, node.id, ChangedPack(written));
            QVERIFY_OK(second);
            QCOMPARE(second->files.size(), 0);
        }
    }

    void changes_name_the_line_that_they_make()
    {
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        const Result<NodeChanges> changes = changesOf(plan, u"receiver1"_s, *samplePack());
        QVERIFY_OK(changes);
        int checked = 0;
        for (const FileChange &file : changes->files) {
            const QList<QByteArray> lines = file.after.split('\n');
            for (const Change &change : file.changes) {
                QVERIFY2(change.line >= 1 && change.line <= lines.size(),
                         qPrintable(change.editId));
                if (change.secret || change.after.contains(u'<'))
                    continue;
                const QString line = QString::fromUtf8(lines[change.line - 1]);
                QVERIFY2(line.contains(change.after.toHtmlEscaped()) || line.contains(change.after),
                         qPrintable(change.editId + u": "_s + line));
                ++checked;
            }
        }
        QVERIFY(checked > 15);
    }

    void no_password_stands_in_a_change()
    {
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        for (const NodePlan &node : plan.nodes) {
            const Result<NodeChanges> changes = changesOf(plan, node.id, *samplePack());
            QVERIFY_OK(changes);
            for (const FileChange &file : changes->files) {
                for (const Change &change : file.changes)
                    QVERIFY2(!(change.before + change.after + change.why).contains(u"-secret"_s),
                             qPrintable(change.editId));
            }
        }
    }

    void changed_password_in_a_block_is_masked()
    {
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        const QString path = u"repository/conf/datasources/master-datasources.xml"_s;
        const Result<NodeChanges> first = changesOf(plan, u"receiver1"_s, *samplePack());
        QVERIFY_OK(first);
        const Result<NodeChanges> second =
            changesOf(plan, u"receiver1"_s, ChangedPack({{path, fileOf(*first, path)->after}}),
                      {u"other-secret"_s, u"svn-secret"_s});
        QVERIFY_OK(second);
        const FileChange *file = fileOf(*second, path);
        QVERIFY(file != nullptr);
        QCOMPARE(file->changes.size(), 3);
        for (const Change &change : file->changes)
            QVERIFY2(!(change.before + change.after).contains(u"-secret"_s),
                     qPrintable(change.after));
    }

    void pack_without_launchers_is_enough()
    {
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        const QString launcher = u"bin/wso2server.sh"_s;
        const Result<NodeChanges> with = changesOf(plan, u"dashboard"_s, *samplePack());
        QVERIFY_OK(with);
        QVERIFY(with->flagsInLauncher);
        QVERIFY(fileOf(*with, launcher) != nullptr);
        const Result<NodeChanges> without =
            changesOf(plan, u"dashboard"_s, ChangedPack({{launcher, std::nullopt}}));
        QVERIFY_OK(without);
        QVERIFY(!without->flagsInLauncher);
        QCOMPARE(without->notes.size(), 1);
        const Result<NodeChanges> receiver = changesOf(plan, u"receiver1"_s, *samplePack());
        QVERIFY_OK(receiver);
        QVERIFY(!receiver->flagsInLauncher);
        QVERIFY(fileOf(*receiver, launcher) == nullptr);
    }

    void what_a_missing_launcher_needs_is_noted()
    {
        const QString product = u"wso2ei-6.1.1"_s;
        const QString launcher = profileById(product)->launcher;
        const ChangedPack pack({{launcher, std::nullopt}},
                               std::make_unique<test::StandInPack>(product));
        const ClusterPlan plan = samplePlan(Pattern::MinimumHa, product);
        const Result<NodeChanges> changes =
            computeChanges(*profileById(product), plan, plan.nodes.first(), kSecrets, pack);
        QVERIFY_OK(changes);
        QCOMPARE(fileOf(*changes, launcher), nullptr);
        QCOMPARE(changes->notes.size(), 1);
        QVERIFY2(changes->notes.first().contains(
                     u"set in it: -Dcarbon.das.symlink.config.dir.path=/home/das_symlink/conf, "_s),
                 qPrintable(changes->notes.first()));
        QVERIFY(!changes->flagsInLauncher);
    }

    void bad_file_is_refused_with_its_name_data()
    {
        const QString axis2 = u"repository/conf/axis2/axis2.xml"_s;
        const QString master = u"repository/conf/datasources/master-datasources.xml"_s;
        const QString carbon = u"repository/conf/carbon.xml"_s;
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::optional<QByteArray>>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &path, std::optional<QByteArray> bytes,
                            const QString &message) {
            QTest::newRow(name) << path << std::move(bytes) << message;
        };
        row("missing", axis2, std::nullopt, u"pack/repository/conf/axis2/axis2.xml: is missing"_s);
        row("malformed", axis2, "<axisconfig>\n<clustering>\n</axisconfig>", u"axis2.xml:3"_s);
        row("second data source of one name", master,
            sampleFile(master).replace(
                "</datasources>",
                "<datasource><name>WSO2_CARBON_DB</name><definition><configuration><url>x</url>"
                "</configuration></definition></datasource></datasources>"),
            u"master-datasources.xml"_s);
        row("second HostName", carbon,
            sampleFile(carbon).replace("<!--HostName>",
                                       "<HostName>a</HostName><HostName>b</HostName><!--HostName>"),
            u"carbon.xml"_s);
        row("parameter taken out", axis2, sampleFile(axis2).replace("\"domain\"", "\"dominion\""),
            u"parameter[@name='domain']"_s);
        row("encoding nobody knows", carbon, sampleFile(carbon).replace("ISO-8859-1", "EBCDIC-US"),
            u"EBCDIC-US"_s);
        row("bytes that are not its encoding", master, sampleFile(master) + "\xff",
            u"master-datasources.xml"_s);
        row("NUL byte", master, sampleFile(master) + QByteArray(1, '\0'),
            u"master-datasources.xml"_s);
    }

    void bad_file_is_refused_with_its_name()
    {
        QFETCH(QString, path);
        QFETCH(std::optional<QByteArray>, bytes);
        QFETCH(QString, message);
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        QVERIFY_ERROR(changesOf(plan, u"receiver1"_s, ChangedPack({{path, bytes}})), message);
    }

    void password_that_the_product_would_replace_is_refused()
    {
        const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        QVERIFY_ERROR(changesOf(plan, u"receiver1"_s, *samplePack(), {u"a${user.home}"_s, u"s"_s}),
                      u"mysql.password"_s);
        QVERIFY_ERROR(changesOf(plan, u"receiver1"_s, *samplePack(), {u"a\u0001"_s, u"s"_s}),
                      u"mysql.password contains a line break or another character"_s);
    }

    void host_with_a_zone_keeps_its_port()
    {
        MySqlPlan mysql;
        mysql.host = u"fe80::1%1"_s;
        QCOMPARE(jdbcUrl(mysql, u"db%2"_s), u"jdbc:mysql://[fe80::1%1]:3306/db%2"_s);
    }

    void jars_go_where_the_product_looks_for_them()
    {
        const QTemporaryDir folder;
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        plan.mysql.driverJar = folder.filePath(u"mysql-connector-java-5.1.49.jar"_s);
        plan.deploymentSync.clientJars = {folder.filePath(u"svnkit-all-1.8.7.wso2v1.jar"_s),
                                          folder.filePath(u"trilead-ssh2-1.0.0-build215.jar"_s)};
        QVERIFY_ERROR(changesOf(plan, u"receiver1"_s, *samplePack()), plan.mysql.driverJar);
        // Whoever opened a pipe would wait for ever.
        QCOMPARE(::mkfifo(qPrintable(plan.mysql.driverJar), 0600), 0);
        QVERIFY_ERROR(changesOf(plan, u"receiver1"_s, *samplePack()), u"is not a file but a"_s);
        QVERIFY(QFile::remove(plan.mysql.driverJar));
        for (const QString &jar :
             QStringList{plan.mysql.driverJar} + plan.deploymentSync.clientJars)
            QVERIFY_OK(writeFile(jar, "jar", kPublicFile));
        const Result<NodeChanges> changes = changesOf(plan, u"receiver1"_s, *samplePack());
        QVERIFY_OK(changes);
        for (const char *path : {"repository/components/lib/mysql-connector-java-5.1.49.jar",
                                 "repository/components/dropins/svnkit-all-1.8.7.wso2v1.jar",
                                 "repository/components/lib/trilead-ssh2-1.0.0-build215.jar"}) {
            const FileChange *file = fileOf(*changes, QString::fromLatin1(path));
            QVERIFY2(file != nullptr, path);
            QVERIFY(file->isNew && file->isBinary);
            QCOMPARE(file->after, QByteArray("jar"));
        }
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestComputeChanges)
#include "tst_computechanges.moc"
