#include "change/computechanges.h"
#include "document/planedit.h"
#include "export/ansiblevars.h"
#include "export/bundle.h"
#include "export/nodefiles.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/hostilevalues.h"
#include "support/oneline.h"
#include "support/resultmacros.h"
#include "support/serverprocess.h"
#include "support/stock.h"
#include "validate/validate.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::HostileField;
using test::HostileValue;
using test::kHarmless;

namespace {

Result<> write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    return writeFile(path, bytes, kPublicFile);
}

/// Writes all that is made from a plan: the bundle and the variables of nodes that differ, and
/// what is there once for the cluster.
Result<> writeAll(const ClusterPlan &plan, const Secrets &secrets, const QString &folder)
{
    const ProductProfile &profile = *profileById(kSamplePackProduct);
    QList<NodeChanges> changes;
    for (const Role role : {Role::Receiver, Role::Analyzer}) {
        const NodePlan node = plan.nodesWith(role).first();
        const QString below = folder + u'/' + roleName(role) + u'/';
        const Result<NodeChanges> computed =
            computeChanges(profile, plan, node, secrets, *samplePack());
        if (!computed)
            return tl::unexpected(computed.error());
        for (const BundleFile &file : nodeBundle(profile, plan, node, *computed)) {
            if (const Result<> written = write(below + file.path, file.bytes); !written)
                return written;
        }
        if (const Result<> written =
                write(below + u"plan.yml"_s, ansibleHostVars(profile, plan, node, *computed));
            !written)
            return written;
        changes.append(*computed);
    }
    QList<BundleFile> files = clusterFolder(profile, plan, changes);
    files += {{u"inventory.yml"_s, ansibleInventory(plan)},
              {u"all.yml"_s, ansibleGroupVars(profile, plan)},
              {u"vault.yml"_s, ansibleVault(plan)}};
    for (const BundleFile &file : files) {
        if (const Result<> written = write(folder + u'/' + file.path, file.bytes); !written)
            return written;
    }
    return {};
}

/// Whether a rule finds an error at the field itself.
bool isRefused(const ClusterPlan &plan, const QString &where)
{
    const QList<Finding> findings = validate(plan, profileById(kSamplePackProduct));
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.severity == Severity::Error && finding.where.startsWith(where) &&
               !finding.message.isEmpty() && !finding.fix.label.isEmpty();
    });
}

/// What readback.py has to say about the folders.
QStringList readBack(const QString &reference, const QList<std::pair<QString, QString>> &cases)
{
    QJsonArray rows;
    for (const auto &[value, folder] : cases)
        rows.append(QJsonObject{{u"value"_s, value}, {u"folder"_s, folder}});
    const QJsonObject manifest{
        {u"harmless"_s, kHarmless}, {u"reference"_s, reference}, {u"cases"_s, rows}};
    QProcess python;
    const QTemporaryDir place; // what a value executes would leave its file here
    python.setWorkingDirectory(place.path());
    python.start(u"python3"_s, {test::testFolder() + u"/support/readback.py"_s});
    python.write(QJsonDocument(manifest).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        return {QString::fromUtf8(python.readAllStandardError())};
    if (!QDir(place.path()).isEmpty())
        return {u"a value was executed"_s};
    QStringList complaints;
    for (const QJsonValue &line : QJsonDocument::fromJson(python.readAllStandardOutput()).array())
        complaints.append(line.toString());
    return complaints;
}

} // namespace

/// Every text of a plan, times every value that means something to a format: a rule refuses it, or
/// whoever reads what was written gets the very value.
class TestHostileValues : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { DAS_NEEDS_PROGRAM("python3"); }

    void value_is_refused_or_arrives_data()
    {
        QTest::addColumn<int>("field");
        for (qsizetype i = 0; i < test::hostileFields().size(); ++i)
            QTest::newRow(test::hostileFields()[i].where) << int(i);
    }
    void value_is_refused_or_arrives()
    {
        QFETCH(const int, field);
        const HostileField &hostile = test::hostileFields()[field];
        const QTemporaryDir folder;
        const Secrets secrets{u"db-secret"_s, u"svn-secret"_s};
        const auto planWith = [&](const QString &value) {
            return test::hostilePlan(hostile, value, folder.path());
        };
        const QString reference = folder.filePath(u"reference"_s);
        QVERIFY_OK(writeAll(planWith(kHarmless), secrets, reference));
        QList<std::pair<QString, QString>> cases;
        int refused = 0;
        for (const HostileValue &value : test::hostileValues()) {
            const ClusterPlan plan = planWith(value.value);
            if (isRefused(plan, QLatin1StringView(hostile.where))) {
                ++refused;
                continue;
            }
            const QString place = folder.filePath(u"case-"_s + QString::number(cases.size()));
            const Result<> written = writeAll(plan, secrets, place);
            if (!written && !QFileInfo::exists(written.error().file)) {
                // A jar cannot have this name.
                QVERIFY(written.error().file.contains(value.value));
                continue;
            }
            QVERIFY2(written, qPrintable(QLatin1StringView(value.name) + u": "_s +
                                         (written ? QString() : written.error().text())));
            cases.append({value.value, place});
        }
        QCOMPARE_GT(refused, 8); // control characters and the like are in no field
        QCOMPARE(readBack(reference, cases).join(u'\n'), QString());
    }

    /// Of the launchers of EI, which the sample pack has not: an option and a variable.
    void shell_gives_java_the_very_value()
    {
        const QByteArray script = "#!/bin/sh\n"
                                  "show() { for word; do printf '%s\\0' \"$word\"; done; }\n"
                                  "link=old\n"
                                  "show \"$link\"\n"
                                  "show \\\n"
                                  "    -Dkey=\"old\" \\\n"
                                  "    org.wso2.carbon.bootstrap.Bootstrap $*\n";
        const QTemporaryDir folder;
        int run = 0;
        for (const HostileValue &value : test::hostileValues()) {
            Result<SourceText> source = decodeDocument(DocumentKind::Shell, script, u"x.sh"_s);
            QVERIFY_OK(source);
            const QString inside = u"/home/"_s + value.value + u"/../lib"_s;
            for (const auto &[verb, at] : {std::pair(EditVerb::Set, u"link"_s),
                                           std::pair(EditVerb::JavaOption, u"-Dkey"_s)}) {
                EditOp op;
                op.verb = verb;
                op.at = at;
                op.value = inside;
                const Result<QList<TextEdit>> edits =
                    source.and_then([&op](const SourceText &text) {
                        return planEdit(DocumentKind::Shell, text, op);
                    });
                source = edits ? source->withEdits(*edits) : tl::unexpected(edits.error());
            }
            if (!source) {
                QVERIFY2(std::ranges::any_of(value.value, changesDisplay) ||
                             !value.value.isValidUtf16(),
                         qPrintable(source.error().text()));
                continue;
            }
            const QString file = folder.filePath(u"x.sh"_s);
            QVERIFY_OK(writeFile(file, source->bytes(), kPublicFile));
            const QTemporaryDir place;
            QProcess shell;
            shell.setWorkingDirectory(place.path());
            shell.start(u"sh"_s, {file});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(shell.readAllStandardOutput().split('\0').mid(0, 3),
                     (QByteArrayList{inside.toUtf8(), "-Dkey=" + inside.toUtf8(),
                                     "org.wso2.carbon.bootstrap.Bootstrap"}));
            QCOMPARE(shell.readAllStandardError(), QByteArray());
            QVERIFY(QDir(place.path()).isEmpty());
            ++run;
        }
        QCOMPARE_GT(run, 30);
    }

    void password_is_refused_or_arrives()
    {
        const QTemporaryDir folder;
        const ClusterPlan plan =
            test::hostilePlan(test::hostileFields().first(), u"10.0.0.1"_s, folder.path());
        const QString reference = folder.filePath(u"reference"_s);
        QVERIFY_OK(writeAll(plan, {kHarmless, kHarmless}, reference));
        QList<std::pair<QString, QString>> cases;
        QStringList refused;
        for (const HostileValue &value : test::hostileValues()) {
            const QString place = folder.filePath(u"case-"_s + QString::number(cases.size()));
            const Result<> written = writeAll(plan, {value.value, value.value}, place);
            if (written) {
                cases.append({value.value, place});
                continue;
            }
            refused.append(QLatin1StringView(value.name));
            QVERIFY2(written.error().message.startsWith(u"mysql.password "_s),
                     qPrintable(written.error().text()));
        }
        QCOMPARE(refused.join(u", "_s),
                 u"variable, line break, return, tab, NUL, escape, no character, half a pair"_s);
        QCOMPARE(readBack(reference, cases).join(u'\n'), QString());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHostileValues)
#include "tst_hostilevalues.moc"
