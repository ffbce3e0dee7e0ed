#include "change/computechanges.h"
#include "change/linediff.h"
#include "document/propertiesedit.h"
#include "export/nodereadme.h"
#include "export/runbook.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/knownpacks.h"
#include "support/overlaypack.h"
#include "support/resultmacros.h"
#include "support/standinpack.h"
#include "support/valuetable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const Secrets kSecrets{uR"(db\[s €)"_s, u"svn&secret"_s};

Result<NodeChanges> changesOf(const ClusterPlan &plan, const NodePlan &node, const PackSource &pack,
                              const Secrets &secrets = kSecrets)
{
    return computeChanges(*profileById(plan.product), plan, node, secrets, pack);
}

ClusterPlan vaultPlan(Pattern pattern, const QString &product,
                      EventStoreKind store = EventStoreKind::MySql)
{
    ClusterPlan plan = test::planFor(pattern, product, store);
    plan.cluster.secureVault = true;
    return plan;
}

QByteArray bytesIn(const PackSource &pack, const QString &path)
{
    const Result<std::optional<PackFile>> file = pack.read(path);
    return file && *file ? (*file)->bytes : QByteArray();
}

/// The last value of each key, as java.util.Properties reads them.
QMap<QString, QString> propertiesIn(const PackSource &pack, const QString &path)
{
    QMap<QString, QString> values;
    const Result<SourceText> source =
        decodeDocument(DocumentKind::Properties, bytesIn(pack, path), path);
    if (source) {
        for (const PropertyEntry &entry : propertyEntries(*source))
            values.insert(entry.key, entry.value);
    }
    return values;
}

/// Where an alias leads by cipher-tool.properties: "FILE//XPATH,false".
struct AliasPlace {
    QString file;
    QString path;

    AliasPlace(const ProductProfile &profile, const QString &line)
        : file(line.section(u"//"_s, 0, 0)),
          path(line.mid(line.indexOf("//"_L1) + 1).section(u',', 0, 0))
    {
        const QString folder = profile.analyticsFolder();
        file = folder.isEmpty() ? file : folder + u'/' + file;
        if (file.startsWith(u'/'))
            file.remove(0, 1);
    }
};

/// What ciphertool.sh leaves behind in a file of stored passwords: no comments, cipher text.
QByteArray encrypted(const PackSource &pack, const QString &path)
{
    QByteArray text = "#Sun Nov 22 10:00:00 UTC 2026\n";
    const QMap<QString, QString> values = propertiesIn(pack, path);
    for (const auto &[key, value] : values.asKeyValueRange())
        text += key.toLatin1() + "=TUFS" + value.toUtf8().toBase64().replace('=', "\\=") + '\n';
    return text;
}

/// The sample pack's files with a line more.
NodeChanges added(const QMap<QString, QByteArray> &lines)
{
    NodeChanges changes;
    for (const auto &[path, line] : lines.asKeyValueRange()) {
        FileChange file;
        file.path = path;
        file.after = bytesIn(*samplePack(), path) + line + '\n';
        changes.files.append(file);
    }
    return changes;
}

} // namespace

class TestSecureVault : public QObject {
    Q_OBJECT

    static void rowPerPack()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<Pattern>("pattern");
        QTest::addColumn<EventStoreKind>("store");
        for (const QString &pack : test::knownPacks()) {
            for (const Pattern pattern : profileById(test::productOf(pack))->patterns) {
                for (const EventStoreKind store : {EventStoreKind::HBase, EventStoreKind::MySql})
                    QTest::addRow("%s, %s, %s", qPrintable(pack), qPrintable(patternName(pattern)),
                                  store == EventStoreKind::HBase ? "HBase" : "MySQL")
                        << pack << pattern << store;
            }
        }
    }

private slots:
    void passwords_stand_only_where_nobody_else_can_read_the_vault_data() { rowPerPack(); }
    void passwords_stand_only_where_nobody_else_can_read_the_vault()
    {
        QFETCH(QString, pack);
        QFETCH(Pattern, pattern);
        QFETCH(EventStoreKind, store);
        const auto source = test::packNamed(pack);
        QVERIFY_OK(source);
        const ClusterPlan plan = vaultPlan(pattern, test::productOf(pack), store);
        // product-facts 5.3 "Spark executors"
        const bool executorsRead =
            plan.product == "wso2ei-6.2.0"_L1 || plan.product == "wso2ei-6.3.0"_L1;
        for (const NodePlan &node : plan.nodes) {
            const Result<NodeChanges> changes = changesOf(plan, node, **source);
            QVERIFY_OK(changes);
            for (const FileChange &file : changes->files) {
                const QByteArray text = file.after;
                const bool mayHold = file.path.endsWith("/cipher-text.properties"_L1) ||
                                     (file.path.endsWith("/analytics-datasources.xml"_L1) &&
                                      node.roles.testFlag(Role::Analyzer) && !executorsRead);
                const bool holds = text.contains("db\\") || text.contains("svn&");
                QVERIFY2(holds == mayHold, qPrintable(node.id + u": "_s + file.path));
                QVERIFY(!text.contains("${"_ba + "vault"));
            }
        }
    }

    void every_alias_leads_to_one_place_that_names_it_data() { rowPerPack(); }
    void every_alias_leads_to_one_place_that_names_it()
    {
        QFETCH(QString, pack);
        QFETCH(Pattern, pattern);
        QFETCH(EventStoreKind, store);
        const auto source = test::packNamed(pack);
        QVERIFY_OK(source);
        const ClusterPlan plan = vaultPlan(pattern, test::productOf(pack), store);
        const ProductProfile &profile = *profileById(plan.product);
        const QString security = profile.configuration + u"/security/"_s;
        for (const NodePlan &node : plan.nodes) {
            const Result<NodeChanges> changes = changesOf(plan, node, **source);
            QVERIFY_OK(changes);
            const test::OverlayPack written(**source, *changes);
            const auto tool = propertiesIn(written, security + u"cipher-tool.properties"_s);
            const auto text = propertiesIn(written, security + u"cipher-text.properties"_s);
            QCOMPARE(text.keys(), tool.keys());
            int ours = 0;
            for (const auto &[alias, line] : tool.asKeyValueRange()) {
                if (text[alias] != u'[' + *kSecrets.mysqlPassword + u']' &&
                    text[alias] != u'[' + *kSecrets.svnPassword + u']')
                    continue;
                ++ours;
                const AliasPlace place(profile, line);
                const QByteArray bytes = bytesIn(written, place.file);
                const auto values = test::valuesAt(place.file, bytes, place.path);
                QVERIFY_OK(values);
                QCOMPARE(*values, QStringList{u"password"_s});
                const auto names =
                    test::valuesAt(place.file, bytes, place.path + u"/@svns:secretAlias"_s);
                QVERIFY_OK(names);
                QCOMPARE(*names, QStringList{alias});
                QVERIFY2(bytes.contains("xmlns:svns=\"http://org.wso2.securevault/configuration\""),
                         qPrintable(place.file));
            }
            QVERIFY2(ours >= 4, qPrintable(node.id));
            QCOMPARE(tool.contains(u"Carbon.DeploymentSynchronizer.SvnPassword"_s),
                     plan.deploymentSync.kind == SyncKind::Svn);
        }
    }

    void second_run_behind_ciphertool_changes_nothing_data() { rowPerPack(); }
    void second_run_behind_ciphertool_changes_nothing()
    {
        QFETCH(QString, pack);
        QFETCH(Pattern, pattern);
        QFETCH(EventStoreKind, store);
        const auto source = test::packNamed(pack);
        QVERIFY_OK(source);
        const ClusterPlan plan = vaultPlan(pattern, test::productOf(pack), store);
        const NodePlan &node = plan.nodes.first();
        Result<NodeChanges> changes = changesOf(plan, node, **source);
        QVERIFY_OK(changes);
        const QString stored =
            profileById(plan.product)->configuration + u"/security/cipher-text.properties"_s;
        const test::OverlayPack written(**source, *changes);
        QVERIFY_OK(changesOf(plan, node, written));
        QCOMPARE(changesOf(plan, node, written)->files.size(), 0);
        for (FileChange &file : changes->files) {
            if (file.path == stored)
                file.after = encrypted(written, stored);
        }
        const Result<NodeChanges> again = changesOf(
            plan, node, test::OverlayPack(**source, *changes), {u"another"_s, u"another"_s});
        QVERIFY_OK(again);
        for (const FileChange &file : again->files)
            QVERIFY2(file.path.endsWith("/analytics-datasources.xml"_L1), qPrintable(file.path));
        QCOMPARE(again->notes.filter(u"encrypted already"_s).size(), 1);
    }

    void alias_that_leads_nowhere_is_refused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("message");
        // The path of the stock comment: product-facts 5.4.
        QTest::newRow("misspelt element")
            << "A=repository/conf/carbon.xml//Sever/DeploymentSynchronizer/SvnPassword,false"_ba
            << u":5: the path of A finds nothing in repository/conf/carbon.xml"_s;
        QTest::newRow("no such file") << "A=repository/conf/none.xml//a,false"_ba
                                      << u"A leads into repository/conf/none.xml"_s;
        QTest::newRow("file outside the pack")
            << "A=../../etc/passwd//a,false"_ba << u"A leads into ../../etc/passwd"_s;
        QTest::newRow("no path") << "A=repository/conf/carbon.xml,false"_ba
                                 << u"A does not say FILE//XPATH,false"_s;
        QTest::newRow("no XPath") << "A=repository/conf/carbon.xml//a[,false"_ba
                                  << u"the path of A finds nothing"_s;
        QTest::newRow("path that may take for ever")
            << "A=repository/conf/carbon.xml//*[//*[//*[//*]]],false"_ba
            << u":5: the path of A cannot be checked"_s;
        QTest::newRow("path that leads up")
            << "A=repository/conf/carbon.xml//Server/../Server,false"_ba
            << u"the path of A cannot be checked"_s;
        QTest::newRow("file that cannot be read as XML")
            << "A=repository/conf/security/cipher-text.properties//a,false"_ba
            << u":1: is not well-formed XML: Start tag expected."_s;
        QTest::newRow("attribute that is not there")
            << "A=repository/conf/carbon.xml//Server/Ports[@x],true"_ba
            << u"the path of A finds nothing"_s;
    }
    void alias_that_leads_nowhere_is_refused()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, message);
        const auto sample = samplePack();
        const ClusterPlan plan = vaultPlan(Pattern::FullyDistributed, kSamplePackProduct);
        const QString tool = u"repository/conf/security/cipher-tool.properties"_s;
        const QString text = u"repository/conf/security/cipher-text.properties"_s;
        const NodeChanges edited = added({{tool, line}, {text, "A=[x]"}});
        const Result<NodeChanges> changes =
            changesOf(plan, plan.nodes.first(), test::OverlayPack(*sample, edited));
        QVERIFY(!changes);
        QVERIFY2(changes.error().text().contains(message), qPrintable(changes.error().text()));
    }

    void more_aliases_than_any_product_has_are_refused()
    {
        const auto sample = samplePack();
        const ClusterPlan plan = vaultPlan(Pattern::FullyDistributed, kSamplePackProduct);
        QByteArray tool;
        QByteArray text;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray name = "A" + QByteArray::number(i);
            tool += name + "=repository/conf/carbon.xml//Server,false\n";
            text += name + "=[x]\n";
        }
        const NodeChanges edited =
            added({{u"repository/conf/security/cipher-tool.properties"_s, tool},
                   {u"repository/conf/security/cipher-text.properties"_s, text}});
        const Result<NodeChanges> changes =
            changesOf(plan, plan.nodes.first(), test::OverlayPack(*sample, edited));
        QVERIFY(!changes);
        QVERIFY2(changes.error().text().contains(u"more than 500 aliases"_s),
                 qPrintable(changes.error().text()));
    }

    void alias_without_its_partner_is_refused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("message");
        QTest::newRow("no password")
            << u"cipher-tool.properties"_s << "A=repository/conf/carbon.xml//Server,false"_ba
            << u"A has no line in cipher-text.properties"_s;
        QTest::newRow("no alias") << u"cipher-text.properties"_s << "A=[x]"_ba
                                  << u"A has no line in cipher-tool.properties"_s;
    }
    void alias_without_its_partner_is_refused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, line);
        QFETCH(QString, message);
        const auto sample = samplePack();
        const ClusterPlan plan = vaultPlan(Pattern::FullyDistributed, kSamplePackProduct);
        const QString path = u"repository/conf/security/"_s + file;
        const NodeChanges edited = added({{path, line}});
        const Result<NodeChanges> changes =
            changesOf(plan, plan.nodes.first(), test::OverlayPack(*sample, edited));
        QVERIFY(!changes);
        QVERIFY2(changes.error().text().contains(message), qPrintable(changes.error().text()));
    }

    void password_behind_an_alias_is_not_overwritten_without_the_vault()
    {
        const auto sample = samplePack();
        ClusterPlan plan = vaultPlan(Pattern::FullyDistributed, kSamplePackProduct);
        const NodePlan &node = plan.nodes.first();
        const Result<NodeChanges> vaulted = changesOf(plan, node, *sample);
        QVERIFY_OK(vaulted);
        const test::OverlayPack home(*sample, *vaulted);
        plan.cluster.secureVault = false;
        const Result<NodeChanges> changes = changesOf(plan, node, home);
        QVERIFY(!changes);
        QVERIFY2(changes.error().text().contains(u"stands in Secure Vault as"_s),
                 qPrintable(changes.error().text()));
    }

    void runbook_has_the_steps_of_the_vault_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("folder");
        QTest::newRow("DAS") << u"wso2das-3.1.0"_s << QString();
        // ciphertool.sh takes the current folder as the home there (product-facts 5.2).
        QTest::newRow("EI") << u"wso2ei-6.1.1"_s << u"/wso2/analytics"_s;
    }
    void runbook_has_the_steps_of_the_vault()
    {
        QFETCH(QString, product);
        QFETCH(QString, folder);
        const test::StandInPack pack(product);
        ClusterPlan plan = vaultPlan(Pattern::MinimumHa, product);
        const NodePlan &node = plan.nodes.first();
        const Result<NodeChanges> changes = changesOf(plan, node, pack);
        QVERIFY_OK(changes);
        const ProductProfile &profile = *profileById(product);
        const QString call = folder + u" && sh bin/ciphertool.sh -Dconfigure\n"_s;
        const QString book = runbook(profile, plan, {*changes});
        const QString readme = nodeReadme(profile, plan, node, *changes, std::nullopt);
        QVERIFY(book.contains(u"cd HOME"_s + call));
        QVERIFY(readme.contains(u"cd "_s + node.home + call));
        QVERIFY(book.contains(u"password-tmp"_s) && readme.contains(u"password-tmp"_s));
        plan.cluster.secureVault = false;
        QVERIFY(!runbook(profile, plan, {*changes}).contains(u"ciphertool"_s));
        QVERIFY(!nodeReadme(profile, plan, node, *changes, std::nullopt).contains(u"ciphertool"_s));
    }

    void preview_masks_stored_passwords_and_shows_where_aliases_lead()
    {
        const auto sample = samplePack();
        const ClusterPlan plan = vaultPlan(Pattern::FullyDistributed, kSamplePackProduct);
        const Result<NodeChanges> changes = changesOf(plan, plan.nodes.first(), *sample);
        QVERIFY_OK(changes);
        QString shown;
        for (const FileChange &file : changes->files) {
            for (const Change &change : file.changes)
                shown += change.before + change.after;
            shown += diffOf(u"n"_s, file, Passwords::Masked).unified;
        }
        QVERIFY(!shown.contains(u"db\\"_s) && !shown.contains(u"svn&secret"_s));
        QVERIFY(!shown.contains(u"[admin]"_s) && !shown.contains(u"[wso2carbon]"_s));
        QVERIFY(shown.contains(
            u"+Carbon.DeploymentSynchronizer.SvnPassword=repository/conf/carbon.xml//Server/"_s));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestSecureVault)
#include "tst_securevault.moc"
