#include "nodes/nodeedits.h"
#include "nodes/nodetablemodel.h"
#include "plan/sampleplan.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestNodeTableModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void follows_data();
    void follows();
    void rows_keep_their_identity_when_moved();
    void one_changed_value_is_no_reset();
    void cells_can_be_set();
    void findings_stand_in_their_cells();
    void https_is_computed();
    void edits_fill_and_count_data();
    void edits_fill_and_count();
    void renaming_keeps_the_committing_node();

private:
    using Change = PlanSession::Change;

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<NodeTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestNodeTableModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_session = std::make_unique<PlanSession>();
    m_session->start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
    m_model = std::make_unique<NodeTableModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestNodeTableModel::follows_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isReset");
    const auto row = [](const char *name, const Change &change, bool isReset = false) {
        QTest::newRow(name) << change << isReset;
    };
    row("a node more", [](ClusterPlan &plan) { addNode(plan, nullptr, 2); });
    row("nodes in two places", [](ClusterPlan &plan) {
        addNode(plan, nullptr, 0);
        addNode(plan, nullptr, 5);
    });
    row("a node less", [](ClusterPlan &plan) { removeRows(plan, {3}); });
    row("gaps", [](ClusterPlan &plan) { removeRows(plan, {0, 2, 3, 6}); });
    row("all gone", [](ClusterPlan &plan) { plan.nodes.clear(); });
    row("moved down", [](ClusterPlan &plan) { shiftRows(plan, {0, 1}, 1); });
    row("moved far", [](ClusterPlan &plan) { plan.nodes.move(6, 0); });
    row("values", [](ClusterPlan &plan) { setCells(plan, {1, 2}, NodeColumn::Port, u"4003"_s); });
    row(
        "everything else",
        [](ClusterPlan &plan) {
            plan.nodes = {{}, {}};
        },
        true);
}

void TestNodeTableModel::follows()
{
    QFETCH(Change, change);
    QFETCH(bool, isReset);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_session->update(u"change"_s, change);
    const auto shown = [this] {
        QStringList ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->cell(row, NodeColumn::Id).data().toString());
        return ids;
    };
    const auto planned = [this] {
        QStringList ids;
        for (const NodePlan &node : m_session->plan().nodes)
            ids.append(node.id);
        return ids;
    };
    QCOMPARE(shown(), planned());
    m_session->undoStack().undo();
    QCOMPARE(shown(), planned());
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(!resets.isEmpty(), isReset);
}

void TestNodeTableModel::rows_keep_their_identity_when_moved()
{
    const QPersistentModelIndex dashboard = m_model->cell(6, NodeColumn::Address);
    m_session->update(u"move"_s, [](ClusterPlan &plan) { plan.nodes.move(6, 1); });
    QCOMPARE(dashboard.row(), 1);
    QCOMPARE(dashboard.data().toString(), u"192.168.48.26"_s);
    m_session->update(u"add"_s, [](ClusterPlan &plan) { addNode(plan, nullptr, 0); });
    QCOMPARE(dashboard.row(), 2);
    m_session->update(u"remove"_s, [](ClusterPlan &plan) { removeRows(plan, {2}); });
    QVERIFY(!dashboard.isValid());
}

void TestNodeTableModel::one_changed_value_is_no_reset()
{
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(m_model->cell(2, NodeColumn::Offset), u"3"_s));
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.first().first().toModelIndex().row(), 2);
    QCOMPARE(m_model->cell(2, NodeColumn::Offset).data().toString(), u"3"_s);
}

void TestNodeTableModel::cells_can_be_set()
{
    const QModelIndex role = m_model->cell(0, NodeColumn::Analyzer);
    QCOMPARE(role.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_model->setData(role, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_session->plan().nodes[0].roles.testFlag(Role::Analyzer));
    QCOMPARE(role.data(Qt::AccessibleTextRole).toString(), u"Analyzer of receiver1"_s);
    QCOMPARE(m_session->undoStack().undoText(), u"change of receiver1"_s);
    QVERIFY(!m_model->setData(m_model->cell(0, NodeColumn::Port), u"many"_s));
    QVERIFY(!m_model->setData(m_model->cell(0, NodeColumn::Https), u"1"_s));
    QCOMPARE(m_session->undoStack().count(), 1);
}

void TestNodeTableModel::findings_stand_in_their_cells()
{
    const QModelIndex port = m_model->cell(1, NodeColumn::Port);
    QVERIFY(!port.data(NodeTableModel::SeverityRole).isValid());
    m_session->update(u"change"_s, [](ClusterPlan &plan) { plan.nodes[1].ip = plan.nodes[0].ip; });
    QCOMPARE(port.data(NodeTableModel::SeverityRole).toInt(), int(Severity::Error));
    QVERIFY(port.data(Qt::AccessibleDescriptionRole).toString().contains("receiver1"_L1));
    QVERIFY(port.data(Qt::ToolTipRole).toString().contains("receiver1"_L1));
    QVERIFY(m_model->cell(1, NodeColumn::Address).data(NodeTableModel::SeverityRole).isValid());
    QCOMPARE(m_model->worstIn(NodeView::RolesAndPorts), Severity::Error);
    QVERIFY(m_model->worstIn(NodeView::NamesAndFolders) != Severity::Error);
    QCOMPARE(m_model->cellOf(u"nodes/1/port"_s), port);
    QCOMPARE(m_model->cellOf(u"nodes/4"_s), m_model->cell(4, NodeColumn::Id));
    QVERIFY(!m_model->cellOf(u"nodes"_s).isValid());
    QVERIFY(!m_model->cellOf(u"nodes/9/port"_s).isValid());
}

void TestNodeTableModel::https_is_computed()
{
    const QModelIndex https = m_model->cell(2, NodeColumn::Https);
    QCOMPARE(https.data().toString(), u"9443"_s);
    QVERIFY(!https.flags().testFlag(Qt::ItemIsEditable));
    m_model->setData(m_model->cell(2, NodeColumn::Offset), u"2"_s);
    QCOMPARE(https.data().toString(), u"9445"_s);
}

void TestNodeTableModel::edits_fill_and_count_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<NodeColumn>("column");
    QTest::addColumn<QStringList>("texts");
    using enum NodeColumn;
    const QList<int> rows{0, 1, 2};
    const auto row = [](const char *name, const Change &change, NodeColumn column,
                        const QStringList &texts) {
        QTest::newRow(name) << change << column << texts;
    };
    row("typed names count up", [=](ClusterPlan &p) { setCells(p, rows, Id, u"das1"_s); }, Id,
        {u"das1"_s, u"das2"_s, u"das3"_s});
    row("typed names jump over those of others",
        [=](ClusterPlan &p) { setCells(p, rows, Id, u"indexer0"_s); }, Id,
        {u"indexer0"_s, u"indexer3"_s, u"indexer4"_s});
    row("typed host names follow the node",
        [=](ClusterPlan &p) { setCells(p, rows, HostName, u"receiver1.lan"_s); }, HostName,
        {u"receiver1.lan"_s, u"receiver2.lan"_s, u"analyzer1.lan"_s});
    row("a typed port is the same in all",
        [=](ClusterPlan &p) { setCells(p, rows, Port, u"4100"_s); }, Port,
        {u"4100"_s, u"4100"_s, u"4100"_s});
    row("filled addresses count up", [=](ClusterPlan &p) { fillDown(p, rows, Address, false); },
        Address, {u"192.168.48.205"_s, u"192.168.48.206"_s, u"192.168.48.207"_s});
    row("filled ports count up", [=](ClusterPlan &p) { fillDown(p, rows, Port, false); }, Port,
        {u"4000"_s, u"4001"_s, u"4002"_s});
    row("filled folders follow the node", [=](ClusterPlan &p) { fillDown(p, rows, Home, false); },
        Home,
        {u"/home/receiver1/wso2das-3.0.0"_s, u"/home/receiver2/wso2das-3.0.0"_s,
         u"/home/analyzer1/wso2das-3.0.0"_s});
    row("copied only", [=](ClusterPlan &p) { fillDown(p, rows, Address, true); }, Address,
        {u"192.168.48.205"_s, u"192.168.48.205"_s, u"192.168.48.205"_s});
    row("roles are copied", [=](ClusterPlan &p) { fillDown(p, rows, Receiver, false); }, Receiver,
        {u"yes"_s, u"yes"_s, u"yes"_s});
    row("copies stand below, on the same machine",
        [](ClusterPlan &p) { duplicateRows(p, nullptr, {0}); }, Id,
        {u"receiver1"_s, u"receiver3"_s, u"receiver2"_s});
    row("rows at the edge stay",
        [](ClusterPlan &p) {
            shiftRows(p, {0, 2}, -1);
        },
        Id, {u"receiver1"_s, u"analyzer1"_s, u"receiver2"_s});
}

void TestNodeTableModel::edits_fill_and_count()
{
    QFETCH(Change, change);
    QFETCH(NodeColumn, column);
    ClusterPlan plan = m_session->plan();
    change(plan);
    QStringList texts;
    for (int row = 0; row < 3; ++row)
        texts.append(cellText(plan.nodes[row], column));
    QTEST(texts, "texts");
}

void TestNodeTableModel::renaming_keeps_the_committing_node()
{
    QCOMPARE(m_session->plan().deploymentSync.autoCommitNode, u"receiver1"_s);
    m_model->setData(m_model->cell(0, NodeColumn::Id), u"front1"_s);
    QCOMPARE(m_session->plan().deploymentSync.autoCommitNode, u"front1"_s);
}

} // namespace das

QTEST_MAIN(das::TestNodeTableModel)
#include "tst_nodetablemodel.moc"
