#include "change/computechanges.h"
#include "export/ansible.h"
#include "export/ansiblevars.h"
#include "pack/packsource.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/hostilevalues.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/serverprocess.h"

#include <yaml-cpp/yaml.h>

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files.insert(path.mid(folder.size() + 1), readFile(path).value());
    }
    return files;
}

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

QStringList hostsOf(const YAML::Node &inventory, const char *group)
{
    QStringList hosts;
    for (const auto &host : inventory["all"]["children"][group]["hosts"])
        hosts.append(textOf(host.first));
    return hosts;
}

QStringList idsOf(const ClusterPlan &plan)
{
    QStringList ids;
    for (const NodePlan &node : plan.nodes)
        ids.append(node.id);
    return ids;
}

} // namespace

class TestAnsibleExport : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    ClusterPlan m_plan;

    static const ProductProfile &profile() { return *profileById(kSamplePackProduct); }
    QString out() const { return m_folder.filePath(u"out"_s); }

    Result<AnsibleFiles> write(const BundleProgress &progress = {}) const
    {
        return writeAnsible(profile(), m_plan, *samplePack(), out(), progress);
    }

    YAML::Node yaml(const QString &name) const
    {
        return YAML::Load(readFile(out() + u'/' + name).value().toStdString());
    }

private slots:
    void init()
    {
        QVERIFY(QDir(out()).removeRecursively());
        m_plan = samplePlan(Pattern::FullyDistributed, kSamplePackProduct);
    }

    void every_file_is_named_and_none_else_is_there()
    {
        const Result<AnsibleFiles> written = write();
        QVERIFY_OK(written);
        QStringList expected;
        for (const QString &name : filesBelow(out()).keys())
            expected.append(out() + u'/' + name);
        QStringList named = written->paths;
        named.sort();
        QCOMPARE(named, expected);
        QVERIFY(named.contains(out() + u"/library/das_setup_bundle.py"_s));
    }

    void inventory_has_the_roles_and_the_order_of_start()
    {
        m_plan.deploymentSync.autoCommitNode = u"receiver2"_s;
        m_plan.nodes[2].roles = Role::Analyzer | Role::Indexer;
        QVERIFY_OK(write());
        const YAML::Node inventory = yaml(u"inventory.yml"_s);
        QCOMPARE(hostsOf(inventory, "das_first"), QStringList{u"receiver2"_s});
        QCOMPARE(hostsOf(inventory, "das_receiver"), (QStringList{u"receiver2"_s, u"receiver1"_s}));
        QCOMPARE(hostsOf(inventory, "das_indexer"),
                 (QStringList{u"analyzer1"_s, u"indexer1"_s, u"indexer2"_s}));
        QCOMPARE(hostsOf(inventory, "das").size(), m_plan.nodes.size());
        QCOMPARE(textOf(inventory["all"]["children"]["das"]["hosts"]["indexer1"]["ansible_host"]),
                 m_plan.node(u"indexer1"_s)->ip);
    }

    void any_id_becomes_a_host_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QStringList>("hosts");
        QTest::newRow("plain ones stay")
            << QStringList{u"receiver-1"_s, u"n2.example.org"_s, u"3"_s}
            << QStringList{u"receiver-1"_s, u"n2.example.org"_s, u"3"_s};
        QTest::newRow("patterns and blanks go")
            << QStringList{u"a b"_s, u"x[1:3]"_s, u"!y,z"_s, u"größe"_s}
            << QStringList{u"a_b"_s, u"x_1_3_"_s, u"node__y_z"_s, u"gr__e"_s};
        QTest::newRow("groups and the own machine")
            << QStringList{u"all"_s, u"das_indexer"_s, u"Localhost"_s, QString()}
            << QStringList{u"node_all"_s, u"node_das_indexer"_s, u"node_Localhost"_s, u"node_"_s};
        QTest::newRow("no two alike")
            << QStringList{u"n_1"_s, u"n 1"_s, u"N:1"_s, u"n_1_2"_s}
            << QStringList{u"n_1"_s, u"n_1_2"_s, u"N_1_3"_s, u"n_1_2_2"_s};
    }
    void any_id_becomes_a_host()
    {
        QFETCH(QStringList, ids);
        QFETCH(QStringList, hosts);
        ClusterPlan plan;
        for (const QString &id : ids)
            plan.nodes.emplaceBack().id = id;
        QCOMPARE(ansibleHosts(plan), hosts);
    }

    void values_reach_ansible_as_they_are_data()
    {
        QTest::addColumn<QString>("home");
        for (const char *home : {"/opt/das", "yes", "0123", "/opt/{{ x }}/{% y", "/a: b #c",
                                 "/quotes '\" and \\", "/größe\n\ttab"})
            QTest::newRow(home) << QString::fromUtf8(home);
    }
    void values_reach_ansible_as_they_are()
    {
        QFETCH(QString, home);
        m_plan.nodes.first().home = home;
        QVERIFY_OK(write());
        const YAML::Node variable = yaml(u"host_vars/receiver1/plan.yml"_s)["das_home"];
        QCOMPARE(textOf(variable), home);
        const bool isTemplate = home.contains(u'{');
        QCOMPARE(variable.Tag() == "!unsafe", isTemplate); // a quoted text is tagged "!" else
    }

    /// Each node has its share of the values in its home.
    void ansible_itself_takes_values_as_they_are()
    {
        DAS_NEEDS_PROGRAM("ansible");
        QHash<QString, QString> homes;
        qsizetype next = 0;
        for (const test::HostileValue &value : test::hostileValues()) {
            if (!value.value.isValidUtf16() || value.value.contains(QChar(0xffff)))
                continue; // refused by the rules
            NodePlan &node = m_plan.nodes[next++ % m_plan.nodes.size()];
            node.home = homes.value(node.id, u"/home"_s) + u'/' + value.value;
            homes.insert(node.id, node.home);
        }
        QVERIFY_OK(write());
        const QTemporaryDir place;
        QProcess ansible;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, place.path());
        environment.insert(u"ANSIBLE_NOCOLOR"_s, u"1"_s);
        environment.insert(u"ANSIBLE_DEPRECATION_WARNINGS"_s, u"0"_s);
        ansible.setProcessEnvironment(environment);
        ansible.setWorkingDirectory(out());
        ansible.start(u"ansible"_s, {u"das"_s, u"--playbook-dir"_s, out(), u"-o"_s, u"-m"_s,
                                     u"debug"_s, u"-a"_s, u"var=das_home"_s});
        QVERIFY(ansible.waitForFinished(120'000));
        const QByteArrayList lines = ansible.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), m_plan.nodes.size());
        for (const QByteArray &line : lines) {
            const QByteArray json = line.sliced(line.indexOf('{'));
            QCOMPARE(QJsonDocument::fromJson(json)[u"das_home"_s].toString(),
                     homes[QString::fromUtf8(line.first(line.indexOf(' ')))]);
        }
        QVERIFY(!QFileInfo::exists(out() + u"/PWNED"_s));
    }

    void vault_asks_only_for_what_the_plan_needs()
    {
        m_plan.deploymentSync = {};
        QVERIFY_OK(write());
        const YAML::Node vault = yaml(u"group_vars/all/vault.yml"_s);
        QCOMPARE(vault.size(), 1U);
        QCOMPARE(textOf(vault["vault_mysql_password"]), QString());
        QCOMPARE(QFileInfo(out() + u"/group_vars/all/vault.yml"_s).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void what_the_user_filled_in_is_kept()
    {
        QVERIFY_OK(write());
        const QByteArray own = "vault_mysql_password: x\n";
        for (const QString &name : {u"vault.yml"_s, u"settings.yml"_s})
            QVERIFY_OK(writeFile(out() + u"/group_vars/all/"_s + name, own, kPublicFile));
        QVERIFY_OK(writeFile(out() + u"/inventory.yml"_s, own, kPublicFile));
        QVERIFY_OK(write());
        QCOMPARE(readFile(out() + u"/group_vars/all/vault.yml"_s).value(), own);
        QCOMPARE(readFile(out() + u"/group_vars/all/settings.yml"_s).value(), own);
        QVERIFY(readFile(out() + u"/inventory.yml"_s).value() != own);
    }

    void stop_or_failure_leaves_what_was_there()
    {
        QVERIFY_ERROR(write([](int done, int, const QString &) { return done < 3; }),
                      u"stopped; nothing was written"_s);
        QVERIFY(!QFileInfo::exists(out()));
        QVERIFY(QDir().mkpath(out()));
        QVERIFY_OK(writeFile(out() + u"/host_vars"_s, "mine", kPublicFile));
        QVERIFY_ERROR(write(), u"is in the way and not a folder"_s);
        QCOMPARE(filesBelow(out()), (QMap<QString, QByteArray>{{u"host_vars"_s, "mine"}}));
        QVERIFY(QDir(out()).isEmpty(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden));
    }

    void unfilled_bundle_is_refused_by_its_own_script()
    {
        test::samplePlanWithHomes(m_folder.path());
        QVERIFY_OK(write());
        const QString bundle = m_folder.filePath(u"unpacked"_s);
        QCOMPARE(
            QProcess::execute(u"unzip"_s, {u"-q"_s, u"-o"_s, out() + u"/bundles/receiver1.zip"_s,
                                           u"-d"_s, bundle}),
            0);
        QProcess apply;
        apply.setProcessChannelMode(QProcess::MergedChannels);
        apply.start(u"sh"_s,
                    {bundle + u"/das-setup/apply.sh"_s, m_folder.filePath(u"homes/receiver1"_s)});
        QVERIFY(apply.waitForFinished());
        QCOMPARE(apply.exitCode(), 2);
        QVERIFY(apply.readAll().contains("carbon.xml waits for its passwords"));
    }

    void many_nodes_cost_what_they_write()
    {
        const NodePlan node = m_plan.nodes.first();
        m_plan.nodes.clear();
        for (int i = 0; i < 60; ++i) {
            NodePlan copy = node;
            copy.id = u"node%1"_s.arg(i);
            copy.ip = u"10.0.0.%1"_s.arg(i + 1);
            m_plan.nodes.append(copy);
        }
        QVERIFY_OK(write());
        QCOMPARE(hostsOf(yaml(u"inventory.yml"_s), "das"), idsOf(m_plan));
        const QByteArray ports = readFile(out() + u"/cluster/ports.csv"_s).value();
        QCOMPARE(ports.count("\"the 60 nodes that open it\",\"10.0.0.7\",\"4000\""), 1);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestAnsibleExport)
#include "tst_ansibleexport.moc"
