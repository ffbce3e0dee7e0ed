#include "nodes/addrangepopover.h"
#include "nodes/nodetable.h"
#include "nodes/nodetablemodel.h"
#include "plan/sampleplan.h"
#include "planpage.h"
#include "support/wizarddriver.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace das {

class TestNodesPage : public QObject {
    Q_OBJECT

private slots:
    void init() { open(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s)); }
    void cleanup() { m_driver.reset(); }

    void insert_adds_a_node_below();
    void keys_duplicate_remove_and_move();
    void typing_in_a_selection_changes_all_rows();
    void leaving_an_editor_unchanged_changes_nothing();
    void space_toggles_the_role_of_all_selected_rows();
    void click_on_a_box_toggles_the_selection();
    void fill_down_is_one_step();
    void paste_adds_rows_and_tells_what_does_not_fit();
    void copied_rows_can_be_pasted();
    void number_is_dragged_to_reorder();
    void range_previews_and_adds();
    void range_says_what_is_wrong();
    void views_share_the_selection();
    void findings_are_fixed_and_gone_to();
    void empty_state_ends();
    void two_hundred_nodes_stay_fluid();

private:
    void open(const ClusterPlan &plan)
    {
        m_driver = std::make_unique<test::WizardDriver>(plan);
        m_driver->session().markVisited(u"nodes"_s);
        m_driver->wizard().goToStep(u"nodes"_s);
        table().setFocus();
    }
    NodeTable &table() { return *m_driver->find<NodeTable>(u"nodesTable"_s); }
    NodeTableModel &model() { return *static_cast<NodeTableModel *>(table().model()); }
    const ClusterPlan &plan() { return m_driver->session().plan(); }
    QUndoStack &steps() { return m_driver->session().undoStack(); }
    QStringList ids()
    {
        QStringList ids;
        for (const NodePlan &node : plan().nodes)
            ids.append(node.id);
        return ids;
    }
    QPoint middleOf(int row, NodeColumn column)
    {
        return table().visualRect(model().cell(row, column)).center();
    }

    std::unique_ptr<test::WizardDriver> m_driver;
};

void TestNodesPage::insert_adds_a_node_below()
{
    table().goTo(model().cell(1, NodeColumn::Address));
    QTest::keyClick(&table(), Qt::Key_Insert);
    QCOMPARE(ids().value(2), u"receiver3"_s);
    QCOMPARE(plan().nodes[2].ip, u"192.168.48.27"_s); // .22 to .26 are taken
    QCOMPARE(table().selectedRows(), QList<int>{2});
    QCOMPARE(table().currentIndex(), model().cell(2, NodeColumn::Id));
    QCOMPARE(steps().undoText(), u"add node"_s);
    steps().undo();
    QCOMPARE(plan().nodes.size(), 7);
}

void TestNodesPage::keys_duplicate_remove_and_move()
{
    table().selectRows({0, 1});
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(ids().mid(0, 5), (QStringList{u"receiver1"_s, u"receiver2"_s, u"receiver3"_s,
                                           u"receiver4"_s, u"analyzer1"_s}));
    QCOMPARE(plan().nodes[2].ip, plan().nodes[0].ip);
    QCOMPARE(plan().nodes[2].port, 4001);
    QCOMPARE(table().selectedRows(), (QList<int>{2, 3}));
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids().mid(0, 4),
             (QStringList{u"receiver1"_s, u"receiver3"_s, u"receiver4"_s, u"receiver2"_s}));
    QCOMPARE(table().selectedRows(), (QList<int>{1, 2}));
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(plan().nodes.size(), 7);
    QCOMPARE(ids().first(), u"receiver1"_s);
    QCOMPARE(steps().count(), 4);
}

void TestNodesPage::typing_in_a_selection_changes_all_rows()
{
    table().selectRows({2, 3, 4});
    table().selectionModel()->setCurrentIndex(model().cell(2, NodeColumn::Id),
                                              QItemSelectionModel::NoUpdate);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *edit = m_driver->find<QLineEdit>(u"nodeCellEdit"_s);
    QTest::keyClicks(edit, u"work1"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(ids().mid(2, 3), (QStringList{u"work1"_s, u"work2"_s, u"work3"_s}));
    QCOMPARE(steps().count(), 1);
    QCOMPARE(m_driver->step(), u"nodes"_s); // Enter was not Next
}

void TestNodesPage::leaving_an_editor_unchanged_changes_nothing()
{
    table().selectRows({0, 1, 2});
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *edit = m_driver->find<QLineEdit>(u"nodeCellEdit"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(steps().count(), 0);
}

void TestNodesPage::space_toggles_the_role_of_all_selected_rows()
{
    table().selectRows({0, 1, 2});
    table().selectionModel()->setCurrentIndex(model().cell(0, NodeColumn::Indexer),
                                              QItemSelectionModel::NoUpdate);
    QTest::keyClick(&table(), Qt::Key_Space);
    for (int row = 0; row < 3; ++row)
        QVERIFY(plan().nodes[row].roles.testFlag(Role::Indexer));
    QVERIFY(!plan().nodes[3].roles.testFlag(Role::Indexer));
    QCOMPARE(steps().count(), 1);
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(!plan().nodes[1].roles.testFlag(Role::Indexer));
}

void TestNodesPage::click_on_a_box_toggles_the_selection()
{
    table().selectRows({3, 4});
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, middleOf(4, NodeColumn::Dashboard));
    QVERIFY(plan().nodes[3].roles.testFlag(Role::Dashboard));
    QVERIFY(plan().nodes[4].roles.testFlag(Role::Dashboard));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, middleOf(0, NodeColumn::Analyzer));
    QVERIFY(plan().nodes[0].roles.testFlag(Role::Analyzer)); // outside of the selection: alone
    QVERIFY(!plan().nodes[0].roles.testFlag(Role::Dashboard));
    QCOMPARE(steps().count(), 2);
}

void TestNodesPage::fill_down_is_one_step()
{
    table().goTo(model().cell(2, NodeColumn::Address));
    table().selectionModel()->select(
        QItemSelection(model().cell(2, NodeColumn::Address), model().cell(4, NodeColumn::Address)),
        QItemSelectionModel::Select);
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(plan().nodes[4].ip, u"192.168.48.24"_s);
    auto *fill = m_driver->find<QToolButton>(u"fillDownButton"_s);
    QTest::mouseClick(fill, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(plan().nodes[4].ip, u"192.168.48.22"_s);
}

void TestNodesPage::paste_adds_rows_and_tells_what_does_not_fit()
{
    table().goTo(model().cell(5, NodeColumn::Port));
    QApplication::clipboard()->setText(u"4010\t1\nmany\t2\n"_s);
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(plan().nodes[5].port, 4010);
    QCOMPARE(plan().nodes[6].port, 4000);
    QCOMPARE(plan().nodes[6].portOffset, 2);
    QCOMPARE(table().selectedRows(), (QList<int>{5, 6}));
    const auto told = [this] {
        const QList<QLabel *> labels = m_driver->wizard().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains("\"many\" is not a number"_L1);
        });
    };
    QVERIFY(told());
    model().setData(model().cell(6, NodeColumn::Port), u"4011"_s);
    QTRY_VERIFY(!told()); // put in by hand
}

void TestNodesPage::copied_rows_can_be_pasted()
{
    table().selectRows({1});
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(table().selectedRows().isEmpty());
    QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(plan().nodes.size(), 8); // nothing current: below the last
    QCOMPARE(plan().nodes[7].roles, Roles(Role::Receiver));
    QCOMPARE(plan().nodes[7].ip, plan().nodes[1].ip);
}

void TestNodesPage::number_is_dragged_to_reorder()
{
    QHeaderView *numbers = table().verticalHeader();
    const auto at = [numbers](int row) {
        return QPoint(numbers->width() / 2,
                      numbers->sectionViewportPosition(row) + numbers->sectionSize(row) / 2);
    };
    QTest::mousePress(numbers->viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseMove(numbers->viewport(), at(1));
    QTest::mouseMove(numbers->viewport(), at(3) + QPoint(0, 4));
    QTest::mouseRelease(numbers->viewport(), Qt::LeftButton, {}, at(3) + QPoint(0, 4));
    QCOMPARE(ids().mid(0, 4),
             (QStringList{u"receiver2"_s, u"analyzer1"_s, u"analyzer2"_s, u"receiver1"_s}));
    QCOMPARE(numbers->visualIndex(3), 3);
    QCOMPARE(table().selectedRows(), QList<int>{3});
    QCOMPARE(steps().count(), 1);
}

void TestNodesPage::range_previews_and_adds()
{
    m_driver->click(u"addByRangeButton"_s);
    m_driver->fill(u"rangeAddressesEdit"_s, u"192.168.48.[25-28]"_s);
    m_driver->fill(u"rangeNamesEdit"_s, u"indexer[3-6]"_s);
    m_driver->find<QCheckBox>(u"rangeReceiverCheck"_s)->click(); // of the current node
    m_driver->find<QCheckBox>(u"rangeIndexerCheck"_s)->click();
    const auto *preview = m_driver->find<QTableWidget>(u"rangePreviewTable"_s);
    QCOMPARE(preview->rowCount(), 4);
    QCOMPARE(preview->item(0, 0)->text(), u"indexer3"_s);
    QCOMPARE(preview->item(0, 2)->text(), u"4001"_s);
    QCOMPARE(preview->item(0, 4)->text(), u"machine of indexer2"_s);
    QCOMPARE(preview->item(2, 4)->text(), u"new machine"_s);
    QCOMPARE(plan().nodes.size(), 7);
    QCOMPARE(m_driver->find<QPushButton>(u"rangeAddButton"_s)->text(),
             QCoreApplication::translate("das::AddRangePopover", "Add %n nodes", nullptr, 4));
    auto *addresses = m_driver->find<QLineEdit>(u"rangeAddressesEdit"_s);
    addresses->setFocus();
    QTest::keyClick(addresses, Qt::Key_Return);
    QCOMPARE(plan().nodes.size(), 11);
    QCOMPARE(m_driver->step(), u"nodes"_s);
    QCOMPARE(plan().nodes[7].hostName, u"das.qa.wso2.indexer3"_s);
    QCOMPARE(plan().nodes[7].roles, Roles(Role::Indexer));
    QCOMPARE(table().selectedRows(), (QList<int>{7, 8, 9, 10}));
    QVERIFY(!m_driver->find<AddRangePopover>(u"addRangePopover"_s)->isVisible());
    QCOMPARE(steps().count(), 1);
}

void TestNodesPage::range_says_what_is_wrong()
{
    m_driver->click(u"addByRangeButton"_s);
    const auto *add = m_driver->find<QPushButton>(u"rangeAddButton"_s);
    const auto *state = m_driver->find<QLabel>(u"rangeStateLabel"_s);
    QVERIFY(!add->isEnabled());
    m_driver->fill(u"rangeAddressesEdit"_s, u"192.168.48.[25-"_s);
    QVERIFY(state->text().contains("not closed"_L1));
    QVERIFY(!add->isEnabled());
    m_driver->fill(u"rangeAddressesEdit"_s, u"192.168.48.[25-27]"_s);
    QVERIFY(add->isEnabled());
    m_driver->fill(u"rangeNamesEdit"_s, u"das[1-2]"_s);
    QVERIFY(state->text().contains("2 names for 3 nodes"_L1));
    QVERIFY(!add->isEnabled());
    auto *names = m_driver->find<QLineEdit>(u"rangeNamesEdit"_s);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Escape);
    QVERIFY(!m_driver->find<AddRangePopover>(u"addRangePopover"_s)->isVisible());
    QCOMPARE(plan().nodes.size(), 7);
}

void TestNodesPage::views_share_the_selection()
{
    table().selectRows({2, 3});
    m_driver->find<QTabBar>(u"nodesViewTabs"_s)->setCurrentIndex(1);
    QVERIFY(table().isColumnHidden(int(NodeColumn::Receiver)));
    QVERIFY(!table().isColumnHidden(int(NodeColumn::Home)));
    QCOMPARE(table().selectedRows(), (QList<int>{2, 3}));
    m_driver->find<QTabBar>(u"nodesViewTabs"_s)->setCurrentIndex(0);
    QVERIFY(table().isColumnHidden(int(NodeColumn::Home)));
    QCOMPARE(table().selectedRows(), (QList<int>{2, 3}));
}

void TestNodesPage::findings_are_fixed_and_gone_to()
{
    model().setData(model().cell(1, NodeColumn::Database), plan().nodes[0].database);
    QVERIFY(m_driver->wizard().page(u"nodes"_s)->focusWhere(u"nodes/1/database"_s));
    QCOMPARE(table().view(), NodeView::NamesAndFolders);
    QCOMPARE(m_driver->find<QTabBar>(u"nodesViewTabs"_s)->currentIndex(), 1);
    QCOMPARE(table().currentIndex(), model().cell(1, NodeColumn::Database));
    QVERIFY(!m_driver->isNextEnabled());
    QPushButton *fix = nullptr;
    for (QPushButton *button : m_driver->wizard().findChildren<QPushButton *>())
        if (button->text().startsWith("Use dasreceiver2"_L1) && button->isVisible())
            fix = button;
    QVERIFY(fix != nullptr);
    fix->click();
    QTRY_COMPARE(plan().nodes[1].database, u"dasreceiver2"_s);
    QVERIFY(table().hasFocus());
}

void TestNodesPage::empty_state_ends()
{
    ClusterPlan none = samplePlan(Pattern::Custom, u"wso2das-3.0.0"_s);
    none.nodes.clear();
    open(none);
    QCOMPARE(m_driver->wizard().page(u"nodes"_s)->status().summary, u"No nodes yet"_s);
    auto *add = m_driver->find<QPushButton>(u"emptyAddNodeButton"_s);
    QVERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(ids(), QStringList{u"node1"_s});
    QVERIFY(!add->isVisible());
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(add->isVisible());
}

void TestNodesPage::two_hundred_nodes_stay_fluid()
{
    m_driver->click(u"addByRangeButton"_s);
    m_driver->fill(u"rangeAddressesEdit"_s, u"10.0.0.[1-200]"_s);
    m_driver->click(u"rangeAddButton"_s);
    QCOMPARE(plan().nodes.size(), 207);
    QCOMPARE(table().selectedRows().size(), 200);
    const QStringList names = ids();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 207);
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 20; ++i)
        table().viewport()->grab();
    QVERIFY2(time.elapsed() < 20 * 50, "painting takes more than 50 ms");
}

} // namespace das

QTEST_MAIN(das::TestNodesPage)
#include "tst_nodespage.moc"
