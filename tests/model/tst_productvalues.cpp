#include "change/computechanges.h"
#include "pack/packsource.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/knownpacks.h"
#include "support/overlaypack.h"
#include "support/resultmacros.h"
#include "support/standinpack.h"
#include "support/stock.h"
#include "support/valuetable.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace das;
using namespace das::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMySqlPassword = uR"(p&<"'$(x)\)"_s;
const QString kSvnPassword = uR"(s]]>&"t)"_s;
Result<NodeChanges> changesOf(const ClusterPlan &plan, const NodePlan &node, const PackSource &pack)
{
    return computeChanges(*profileById(plan.product), plan, node, {kMySqlPassword, kSvnPassword},
                          pack);
}

/// The tables of the two nodes of "minimum high availability".
QStringList minimumHaTables(const QString &product, EventStoreKind store)
{
    const bool isIntegrator = product.startsWith("wso2ei-"_L1);
    QStringList tables{u"minimum-ha"_s, isIntegrator ? u"minimum-ha-ei"_s : u"minimum-ha-das"_s,
                       store == EventStoreKind::HBase ? u"minimum-ha-hbase"_s
                                                      : u"minimum-ha-mysql"_s};
    if (!isIntegrator)
        tables.append(product);
    if (product >= u"wso2ei-6.2.0"_s)
        tables.append(u"event-processor-c"_s);
    else if (isIntegrator || product == u"wso2das-3.1.0"_s)
        tables.append(u"event-processor-b"_s);
    else
        tables.append(u"event-processor-a"_s);
    return tables;
}

/// The places of a table in the product's folder of the configuration.
QList<ExpectedValue> placedIn(const QString &configuration, QList<ExpectedValue> table)
{
    for (ExpectedValue &row : table)
        row.file.replace(QRegularExpression(u"^CONF(?=/)"_s), configuration);
    return table;
}

/// A block of lines that `after` has in place of one of `before`; numbers count from 0.
struct Hunk {
    qsizetype afterBegin = 0;
    QList<QByteArray> removed;
    QList<QByteArray> added;
};

/// The differences by a longest common subsequence, independent of the program's own diff.
QList<Hunk> differences(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    const auto start = std::ranges::mismatch(before, after).in1 - before.begin();
    const qsizetype rows = before.size() - start;
    const qsizetype columns = after.size() - start;
    std::vector<int> common(size_t(rows + 1) * size_t(columns + 1));
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return common[size_t(i - start) * size_t(columns + 1) + size_t(j - start)];
    };
    for (qsizetype i = before.size() - 1; i >= start; --i) {
        for (qsizetype j = after.size() - 1; j >= start; --j)
            at(i, j) =
                before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QList<Hunk> hunks;
    qsizetype i = start;
    qsizetype j = start;
    bool open = false;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            open = false;
            ++i;
            ++j;
            continue;
        }
        if (!open)
            hunks.append({j, {}, {}});
        open = true;
        if (j == after.size() || (i < before.size() && at(i + 1, j) >= at(i, j + 1)))
            hunks.last().removed.append(before[i++]);
        else
            hunks.last().added.append(after[j++]);
    }
    return hunks;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join('\n').simplified();
}

/// Whether a change of the file names a line of the hunk, or the one before or after it; the text
/// of a list, which is one change, may stand in several hunks.
bool isNamed(const Hunk &hunk, const QList<Change> &changes)
{
    const qsizetype first = hunk.afterBegin;
    const qsizetype last = hunk.afterBegin + hunk.added.size() + 1;
    const QString text = QString::fromUtf8(joined(hunk.added));
    return std::ranges::any_of(changes, [&](const Change &change) {
        return (change.line >= first && change.line <= last) ||
               (!text.isEmpty() && change.after.simplified().contains(text));
    });
}

/// What is wrong with the difference of a file; empty if nothing.
QString complaint(const FileChange &file)
{
    if (file.after == file.before)
        return u"is in the bundle and did not change"_s;
    const QList<Hunk> hunks = differences(file.before.split('\n'), file.after.split('\n'));
    for (const Hunk &hunk : hunks) {
        const QString place = u"line %1: "_s.arg(hunk.afterBegin + 1);
        if (joined(hunk.removed) == joined(hunk.added))
            return place + u"only white space differs"_s;
        if (!isNamed(hunk, file.changes))
            return place + u"no change names this: "_s + QString::fromUtf8(joined(hunk.added));
        for (const QByteArray &line : hunk.removed) {
            const auto isSame = [&](const QByteArray &other) {
                return !line.trimmed().isEmpty() && other.simplified() == line.simplified();
            };
            if (std::ranges::any_of(hunk.added, isSame))
                return place + u"only its white space changed: "_s + QString::fromUtf8(line);
        }
    }
    return {};
}

/// The datasource names of all *-datasources.xml, which share one name space (product-facts 3.1).
Result<QStringList> dataSourceNames(const PackSource &pack, const QString &configuration)
{
    QStringList names;
    const QString folder = configuration + u"/datasources"_s;
    for (const QString &file : pack.fileNames(folder)) {
        if (!file.endsWith(u"-datasources.xml"_s))
            continue;
        const QString path = folder + u'/' + file;
        const Result<std::optional<PackFile>> read = pack.read(path);
        if (!read)
            return tl::unexpected(read.error());
        const Result<QStringList> found = valuesAt(
            path, read->value().bytes, u"/datasources-configuration/datasources/datasource/name"_s);
        if (!found)
            return tl::unexpected(found.error());
        names += *found;
    }
    return names;
}

} // namespace

/// Checks what the nodes' files say after the edits with other parsers than the program's own,
/// against tables that were written by hand from the facts about the products; and what holds for
/// every change of a file.
class TestProductValues : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void values_data();
    void values();
    void oneAnalyzerWaitsForOneTaskServer();
    void persistenceIsAChoice_data();
    void persistenceIsAChoice();
    void lawsOfChanges_data();
    void lawsOfChanges();

private:
    void checkNode(const NodePlan &node, const PackSource &pack, const NodeChanges &changes,
                   const QList<ExpectedValue> &table);
    void checkFile(const FileChange &file);
};

void TestProductValues::initTestCase()
{
    if (qEnvironmentVariableIsSet("CI"))
        QVERIFY2(!stockFolder().isEmpty(), "no stock trees: set DAS_SETUP_STOCK");
}

void TestProductValues::values_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<Pattern>("pattern");
    QTest::addColumn<EventStoreKind>("store");
    QTest::addColumn<QStringList>("tables");

    for (const QString &pack : knownPacks()) {
        const QString product = productOf(pack);
        for (const EventStoreKind store : {EventStoreKind::HBase, EventStoreKind::MySql}) {
            const bool isHBase = store == EventStoreKind::HBase;
            const auto row = [&](Pattern pattern, const QStringList &tables) {
                QTest::addRow("%s, %s, %s", qPrintable(pack), qPrintable(patternName(pattern)),
                              isHBase ? "HBase" : "MySQL")
                    << pack << pattern << store << tables;
            };
            QStringList launcher; // the stock trees hold none
            if (product == u"wso2das-3.0.0"_s && pack != product)
                launcher.append(u"wso2das-3.0.0-launcher"_s);
            else if (product.startsWith("wso2ei-"_L1) && pack != product)
                launcher.append(product < u"wso2ei-6.2.0"_s ? u"link-options"_s
                                                            : u"link-variables"_s);
            if (profileById(product)->patterns.contains(Pattern::FullyDistributed))
                row(Pattern::FullyDistributed,
                    QStringList{u"fully-distributed"_s, product,
                                product + (isHBase ? u"-hbase"_s : u"-mysql"_s)} +
                        launcher);
            row(Pattern::MinimumHa, minimumHaTables(product, store) + launcher);
        }
    }
}

void TestProductValues::values()
{
    QFETCH(QString, pack);
    QFETCH(Pattern, pattern);
    QFETCH(EventStoreKind, store);
    QFETCH(QStringList, tables);

    const QString configuration = profileById(productOf(pack))->configuration;
    QList<ExpectedValue> table;
    for (const QString &name : tables) {
        const Result<QList<ExpectedValue>> read = readValueTable(name);
        QVERIFY_OK(read);
        table += placedIn(configuration, *read);
    }
    const auto source = packNamed(pack);
    QVERIFY_OK(source);
    const ClusterPlan plan = planFor(pattern, productOf(pack), store);
    QCOMPARE_EQ(plan.nodes.size(), pattern == Pattern::MinimumHa ? 2 : 7);
    for (const NodePlan &node : plan.nodes) {
        const Result<NodeChanges> changes = changesOf(plan, node, **source);
        QVERIFY_OK(changes);
        checkNode(node, **source, *changes, table);
    }
}

void TestProductValues::checkNode(const NodePlan &node, const PackSource &pack,
                                  const NodeChanges &changes, const QList<ExpectedValue> &table)
{
    const OverlayPack home(pack, changes);
    int checked = 0;
    for (const ExpectedValue &row : table) {
        if (!row.nodes.contains(node.id) && !row.nodes.contains(u"*"_s))
            continue;
        ++checked;
        QStringList actual;
        if (row.place == kChangedFiles) {
            for (const FileChange &file : changes.files) {
                if (file.path.startsWith(row.file + u'/'))
                    actual.append(file.path.mid(row.file.size() + 1));
            }
            actual.sort();
        } else {
            const Result<std::optional<PackFile>> file = home.read(row.file);
            QVERIFY_OK(file);
            if (file->has_value()) {
                const Result<QStringList> found = valuesAt(row.file, (*file)->bytes, row.place);
                QVERIFY_OK(found);
                actual = *found;
            }
        }
        if (actual != row.values) {
            QTest::qFail(qPrintable(u"%1, node %2: %3 %4\n   expected %5\n   but is   %6"_s.arg(
                             row.where, node.id, row.file, row.place, row.values.join(u" ; "_s),
                             actual.join(u" ; "_s))),
                         __FILE__, __LINE__);
        }
    }
    QVERIFY2(checked > 60, qPrintable(u"the tables hardly know node "_s + node.id));
}

void TestProductValues::oneAnalyzerWaitsForOneTaskServer()
{
    DAS_NEEDS_STOCK();
    const auto pack = packNamed(u"wso2das-3.1.0"_s);
    QVERIFY_OK(pack);
    ClusterPlan plan =
        planFor(Pattern::FullyDistributed, u"wso2das-3.1.0"_s, EventStoreKind::HBase);
    const NodePlan second = plan.nodesWith(Role::Analyzer).at(1);
    plan.nodes.removeOne(second);
    plan.spark.masterCount = 1;
    const QString file = u"repository/conf/etc/tasks-config.xml"_s;
    for (const NodePlan &node : plan.nodes) {
        const Result<NodeChanges> changes = changesOf(plan, node, **pack);
        QVERIFY_OK(changes);
        const auto read = OverlayPack(**pack, *changes).read(file);
        QVERIFY_OK(read);
        const auto count =
            valuesAt(file, read->value().bytes, u"/tasks-configuration/taskServerCount"_s);
        QVERIFY_OK(count);
        QCOMPARE(*count, QStringList{u"1"_s});
    }
}

void TestProductValues::persistenceIsAChoice_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QStringList>("enabled");
    QTest::newRow("not in HA mode of 3.0.x") << u"wso2das-3.0.1"_s << QStringList();
    for (const QString &product : {u"wso2das-3.1.0"_s, u"wso2ei-6.1.1"_s, u"wso2ei-6.3.0"_s})
        QTest::newRow(qPrintable(product)) << product << QStringList{u"false"_s};
}

void TestProductValues::persistenceIsAChoice()
{
    QFETCH(QString, product);
    QFETCH(QStringList, enabled);
    const StandInPack pack(product);
    ClusterPlan plan = samplePlan(Pattern::MinimumHa, product);
    plan.eventProcessor.persistence = false;
    const Result<NodeChanges> changes = changesOf(plan, plan.nodes.first(), pack);
    QVERIFY_OK(changes);
    const QString file = pack.configuration() + u"/event-processor.xml"_s;
    const auto read = OverlayPack(pack, *changes).read(file);
    QVERIFY_OK(read);
    const auto found =
        valuesAt(file, read->value().bytes,
                 u"/eventProcessorConfiguration/mode[@name='HA']/persistence/@enable"_s);
    QVERIFY_OK(found);
    QCOMPARE(*found, enabled);
}

void TestProductValues::lawsOfChanges_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<Pattern>("pattern");
    QTest::addColumn<EventStoreKind>("store");

    for (const QString &pack : knownPacks()) {
        for (const Pattern pattern : profileById(productOf(pack))->patterns) {
            for (const EventStoreKind store : {EventStoreKind::HBase, EventStoreKind::MySql}) {
                QTest::addRow("%s, %s, %s", qPrintable(pack), qPrintable(patternName(pattern)),
                              store == EventStoreKind::HBase ? "HBase" : "MySQL")
                    << pack << pattern << store;
            }
        }
    }
}

void TestProductValues::lawsOfChanges()
{
    QFETCH(QString, pack);
    QFETCH(Pattern, pattern);
    QFETCH(EventStoreKind, store);

    const auto source = packNamed(pack);
    QVERIFY_OK(source);
    const ClusterPlan plan = planFor(pattern, productOf(pack), store);
    const QString configuration = profileById(plan.product)->configuration;
    for (const NodePlan &node : plan.nodes) {
        const Result<NodeChanges> changes = changesOf(plan, node, **source);
        QVERIFY_OK(changes);
        QVERIFY(!changes->files.isEmpty());
        for (const FileChange &file : changes->files)
            checkFile(file);

        const OverlayPack home(**source, *changes);
        const Result<QStringList> names = dataSourceNames(home, configuration);
        QVERIFY_OK(names);
        QCOMPARE(QSet<QString>(names->begin(), names->end()).size(), names->size());

        const Result<NodeChanges> again = changesOf(plan, node, home);
        QVERIFY_OK(again);
        for (const FileChange &file : again->files)
            qWarning().noquote() << node.id << file.path << "changes a second time";
        QCOMPARE(again->files.size(), 0);
    }
}

void TestProductValues::checkFile(const FileChange &file)
{
    QVERIFY2(parses(file.path, file.after), qPrintable(file.path));
    const QString wrong = file.isNew || file.isBinary ? QString() : complaint(file);
    QVERIFY2(wrong.isEmpty(), qPrintable(file.path + u": "_s + wrong));

    // Line ends, and whether the last line has one, stay as they are (product-facts 1 "Bytes").
    const auto bareLineFeeds = [](const QByteArray &bytes) {
        return bytes.count('\n') - bytes.count("\r\n");
    };
    if (bareLineFeeds(file.before) == 0)
        QCOMPARE_EQ(bareLineFeeds(file.after), 0);
    if (file.before.count('\r') == 0)
        QCOMPARE_EQ(file.after.count('\r'), 0);
    QCOMPARE_EQ(file.after.count('\r'), file.after.count("\r\n"));
    QCOMPARE_EQ(file.after.endsWith('\n'), file.before.endsWith('\n'));

    for (const Change &change : file.changes) {
        QVERIFY2(!change.after.contains(kMySqlPassword) && !change.after.contains(kSvnPassword),
                 qPrintable(change.editId));
    }
}

QTEST_GUILESS_MAIN(TestProductValues)
#include "tst_productvalues.moc"
