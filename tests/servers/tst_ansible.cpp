#include "change/computechanges.h"
#include "export/ansiblevars.h"
#include "plan/planjson.h"
#include "profile/profilecatalog.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/sshserver.h"
#include "support/stock.h"
#include "support/treesnapshot.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

// What XML, Jinja, YAML and ISO-8859-1 each trip over.
const QString kMySqlPassword = u"mysql-&<\"{{ ö€ ]]>'-secret"_s;
const QString kSvnPassword = u"svn-$x €{% \\ &amp;-secret"_s;

// Runs the servers; an account that every Debian has.
const QByteArray kServerAccount = "daemon";

struct PlaybookRun {
    int exitCode = -1;
    QByteArray output;
    QMap<QString, int> changed; ///< of each host
};

} // namespace

/// The sample cluster, each node a host behind its own ssh server, rolled out with Ansible itself.
class TestAnsible : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ClusterPlan m_plan;
    std::list<test::SshServer> m_servers;
    QMap<QString, test::Tree> m_before; ///< the home of each node

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QVERIFY_OK(writeFile(path(name), bytes, kPublicFile));
    }

    /// As on a host of its own, where another account owns the home than Ansible logs in as.
    static void giveToServers(const QString &folder)
    {
        const QString owner = QString::fromLatin1(kServerAccount);
        QCOMPARE(QProcess::execute(u"chown"_s, {u"-R"_s, owner + u':', folder}), 0);
    }

    /// The stand-in for a JDK, and the folder where its servers meet.
    void makeJdk() const
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"jdk/bin"_s) &&
                QDir(m_folder.path()).mkpath(u"jdk/members"_s));
        QVERIFY(QFile::copy(test::testFolder() + u"/support/standinjava.py"_s,
                            path(u"jdk/bin/java"_s)));
        QVERIFY(QFile::setPermissions(path(u"jdk/bin/java"_s), QFile::ReadOwner | QFile::ExeOwner));
        giveToServers(path(u"jdk"_s));
    }

    /// The user's part of the export: settings, and the vault.
    void fillIn()
    {
        put(u"out/group_vars/all/settings.yml"_s,
            "das_user: " + kServerAccount +
                "\nansible_become_method: su\nansible_become_flags: -s /bin/sh"
                "\ndas_manage_hosts: true\ndas_free_megabytes: 1\ndas_timeout: 60\n"
                "das_java_versions: ['1.7', '1.8']\ndas_java_home: " +
                path(u"jdk"_s).toUtf8() + "\nansible_ssh_private_key_file: " +
                path(u"key"_s).toUtf8() + "\nansible_remote_tmp: " + path(u"remote"_s).toUtf8() +
                "\nansible_python_interpreter: /usr/bin/python3"
                "\nansible_ssh_common_args: -o StrictHostKeyChecking=accept-new "
                "-o UserKnownHostsFile=" +
                path(u"known"_s).toUtf8() + '\n');
        auto server = m_servers.begin();
        for (const QString &host : ansibleHosts(m_plan)) {
            put(u"hosts/"_s + host, "127.0.0.1 localhost\n");
            put(u"out/host_vars/"_s + host + u"/settings.yml"_s,
                "ansible_host: 127.0.0.1\nansible_port: " + QByteArray::number((server++)->port()) +
                    "\ndas_hosts_file: " + path(u"hosts/"_s + host).toUtf8() + '\n');
        }
        const auto quoted = [](QString text) {
            return (u'\'' + text.replace(u'\'', u"''"_s) + u"'\n"_s).toUtf8();
        };
        put(u"out/group_vars/all/vault.yml"_s,
            "vault_mysql_password: !unsafe " + quoted(kMySqlPassword) +
                "vault_svn_password: !unsafe " + quoted(kSvnPassword));
        put(u"vault-password"_s, "of the vault\n");
        QCOMPARE(run(u"ansible-vault"_s, {u"encrypt"_s, u"group_vars/all/vault.yml"_s}).exitCode,
                 0);
    }

    PlaybookRun run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"ANSIBLE_NOCOLOR"_s, u"1"_s);
        environment.insert(u"ANSIBLE_VAULT_PASSWORD_FILE"_s, path(u"vault-password"_s));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(path(u"out"_s));
        process.start(test::findProgram(program), arguments);
        PlaybookRun result;
        if (process.waitForFinished(200'000))
            result.exitCode = process.exitCode();
        result.output = process.readAll();
        static const QRegularExpression recap(u"^(\\S+) +: ok=\\d+ +changed=(\\d+) "_s,
                                              QRegularExpression::MultilineOption);
        for (const auto &match : recap.globalMatch(QString::fromUtf8(result.output)))
            result.changed.insert(match.captured(1), match.captured(2).toInt());
        return result;
    }

    /// Neither the passwords nor what the files make of them.
    static bool showsNoPassword(const QByteArray &text)
    {
        return !text.contains("mysql-&") && !text.contains("svn-$x") && !text.contains("-secret");
    }

    /// The home without what its server writes.
    static test::Tree homeOf(const NodePlan &node)
    {
        test::Tree tree = test::treeOf(node.home);
        tree.removeIf([](const test::Tree::iterator &entry) {
            return entry.key().startsWith(u"repository/logs"_s) ||
                   entry.key() == u"wso2carbon.pid"_s || entry.key() == u"java-arguments"_s;
        });
        return tree;
    }

    void compareHomesWithThoseBefore() const
    {
        for (const NodePlan &node : m_plan.nodes)
            QCOMPARE(test::differenceOf(homeOf(node), m_before[node.id]), QString());
    }

private slots:
    void initTestCase()
    {
        DAS_NEEDS_PROGRAM("ansible-playbook");
        DAS_NEEDS_PROGRAM("sshd");
        if (::geteuid() != 0 && !qEnvironmentVariableIsSet("DAS_REQUIRE_SERVERS"))
            QSKIP("the stand-in hosts let root in");
        m_plan = test::samplePlanWithHomes(m_folder.path());
        m_plan.source = u"sample/wso2das-3.0.0-sample.zip"_s;
        // The link is one path, which on one machine cannot lead to two homes.
        m_plan.nodes[3].roles = Role::Indexer;
        m_plan.spark = {1, path(u"links/das"_s), {}};
        QVERIFY(QDir(m_folder.path()).mkpath(u"links"_s));
        QVERIFY_OK(
            writeFile(test::samplePlanFile(m_folder.path()), planToJson(m_plan), kPublicFile));
        const test::CliRun sample = test::runVerb({u"sample"_s, u"--out"_s, path(u"sample"_s)});
        QCOMPARE(sample.exitCode, 0);
        QVERIFY(QFile::setPermissions(m_folder.path(), kPublicFile | QFile::ExeOwner |
                                                           QFile::ExeGroup | QFile::ExeOther));
        giveToServers(path(u"homes"_s));
        QVERIFY(QDir(m_folder.path()).mkdir(u"remote"_s));
        QCOMPARE(::chmod(qPrintable(path(u"remote"_s)), 01777), 0);
        for (const NodePlan &node : m_plan.nodes)
            m_before.insert(node.id, homeOf(node));
        makeJdk();
        test::SshServer::makeKey(path(u"key"_s));
        for (qsizetype i = 0; i < m_plan.nodes.size(); ++i) {
            test::SshServer &server = m_servers.emplace_back();
            QVERIFY2(server.start(path(u"key.pub"_s)), server.output().constData());
        }
        const test::CliRun written = test::runVerb(
            {u"ansible"_s, test::samplePlanFile(m_folder.path()), u"--out"_s, path(u"out"_s)});
        QVERIFY2(written.exitCode == 0, written.err.constData());
        fillIn();
    }

    void cleanupTestCase()
    {
        for (const QString &pid : QDir(path(u"jdk/members"_s)).entryList(QDir::Files))
            ::kill(pid.toInt(), SIGKILL); // servers that a failed test left
    }

    void playbooks_pass_the_lint()
    {
        DAS_NEEDS_PROGRAM("ansible-lint");
        const PlaybookRun lint = run(u"ansible-lint"_s, {u"--offline"_s, u"--nocolor"_s});
        QVERIFY2(lint.exitCode == 0, lint.output.constData());
    }

    void check_run_shows_the_changes_and_makes_none()
    {
        const PlaybookRun checked =
            run(u"ansible-playbook"_s, {u"--check"_s, u"--diff"_s, u"--limit"_s,
                                        u"receiver1,analyzer1,dashboard"_s, u"site.yml"_s});
        QVERIFY2(checked.exitCode == 0, checked.output.constData());
        QVERIFY(checked.output.contains("+++ b/receiver1/repository/conf/carbon.xml"));
        QVERIFY(showsNoPassword(checked.output));
        compareHomesWithThoseBefore();
    }

    void refused_pack_leaves_every_host_as_it_is()
    {
        const QString edited = m_plan.nodes[1].home + u"/repository/conf/carbon.xml"_s;
        const QByteArray stock = readFile(edited).value();
        QVERIFY_OK(writeFile(edited, stock + "\n", kPublicFile));
        giveToServers(edited);
        const PlaybookRun refused =
            run(u"ansible-playbook"_s, {u"--limit"_s, u"receiver1,receiver2"_s, u"site.yml"_s});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.output.contains("Nothing was changed anywhere, because of receiver2"),
                 refused.output.constData());
        QCOMPARE(test::differenceOf(homeOf(m_plan.nodes[0]), m_before[m_plan.nodes[0].id]),
                 QString());
        QVERIFY(QDir(path(u"jdk/members"_s)).isEmpty());
        QVERIFY(QFile::remove(edited));
        m_before.insert(m_plan.nodes[1].id, {});
        QVERIFY_OK(writeFile(edited, stock, kPublicFile));
        giveToServers(edited);
        m_before.insert(m_plan.nodes[1].id, homeOf(m_plan.nodes[1]));
    }

    void first_run_configures_and_starts_every_node()
    {
        const PlaybookRun first = run(u"ansible-playbook"_s, {u"site.yml"_s});
        QVERIFY2(first.exitCode == 0, first.output.constData());
        QVERIFY(showsNoPassword(first.output));
        QCOMPARE(first.changed.size(), m_plan.nodes.size());
        const ProductProfile &profile = *profileById(m_plan.product);
        const auto pack = samplePack();
        for (const NodePlan &node : m_plan.nodes) {
            const auto changes =
                computeChanges(profile, m_plan, node, {kMySqlPassword, kSvnPassword}, *pack);
            QVERIFY_OK(changes);
            for (const FileChange &file : changes->files) {
                const QFileInfo info(node.home + u'/' + file.path);
                QCOMPARE(readFile(info.filePath()).value(), file.after);
                QCOMPARE(info.owner().toLatin1(), kServerAccount);
                const bool isPrivate = file.path.contains(u"-datasources"_s);
                QVERIFY(!isPrivate || (info.permissions() & QFile::ReadOther) == 0);
            }
            QVERIFY(readFile(path(u"hosts/"_s + node.id))->contains("das.qa.wso2.receiver1"));
        }
        QCOMPARE(QFileInfo(m_plan.spark.symbolicLink).symLinkTarget(), m_plan.nodes[2].home);
        const QStringList started =
            QString::fromUtf8(readFile(path(u"jdk/starts"_s)).value()).trimmed().split(u'\n');
        QCOMPARE(started.size(), m_plan.nodes.size());
        QCOMPARE(started.first(), m_plan.nodes.first().home);
        QCOMPARE(started.last(), m_plan.node(u"dashboard"_s)->home);
    }

    void second_run_changes_nothing()
    {
        const PlaybookRun second = run(u"ansible-playbook"_s, {u"site.yml"_s});
        QVERIFY2(second.exitCode == 0, second.output.constData());
        QCOMPARE(second.changed.size(), m_plan.nodes.size());
        for (const auto &[host, changed] : second.changed.asKeyValueRange())
            QVERIFY2(changed == 0, second.output.constData());
    }

    void edited_file_keeps_every_host_configured()
    {
        const QString edited = m_plan.nodes[1].home + u"/repository/conf/registry.xml"_s;
        const QByteArray configured = readFile(edited).value();
        QVERIFY_OK(writeFile(edited, configured + "\n", kPublicFile));
        const PlaybookRun refused =
            run(u"ansible-playbook"_s, {u"--limit"_s, u"receiver1,receiver2"_s, u"rollback.yml"_s});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.output.contains("Nothing was changed anywhere, because of receiver2"),
                 refused.output.constData());
        QVERIFY(homeOf(m_plan.nodes[0]) != m_before[m_plan.nodes[0].id]);
        QCOMPARE(QDir(path(u"jdk/members"_s)).entryList(QDir::Files).size(), m_plan.nodes.size());
        QVERIFY_OK(writeFile(edited, configured, kPublicFile));
    }

    void rollback_puts_every_byte_back()
    {
        const PlaybookRun back = run(u"ansible-playbook"_s, {u"rollback.yml"_s});
        QVERIFY2(back.exitCode == 0, back.output.constData());
        compareHomesWithThoseBefore();
        for (const NodePlan &node : m_plan.nodes)
            QCOMPARE(readFile(path(u"hosts/"_s + node.id)).value(), "127.0.0.1 localhost\n");
        QVERIFY(!QFileInfo(m_plan.spark.symbolicLink).isSymLink());
        QVERIFY(QDir(path(u"jdk/members"_s)).isEmpty());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestAnsible)
#include "tst_ansible.moc"
