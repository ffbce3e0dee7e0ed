#include "nodes/pastednodes.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"

#include <QTest>

using namespace das;
using namespace Qt::StringLiterals;

/// Rows from a spreadsheet, and what the other actions of the table do to a plan.
class TestPastedNodes : public QObject {
    Q_OBJECT

private slots:
    void init();
    void splits_data();
    void splits();
    void mapsByHeader();
    void countsColumnsFromTheCurrentOne();
    void addsRowsBelowTheLast();
    void reportsWhatDoesNotFit_data();
    void reportsWhatDoesNotFit();
    void oneValueGoesIntoAllRows();

private:
    PasteResult paste(const QString &text, const PasteTarget &target)
    {
        return pasteInto(m_plan, profileById(m_plan.product), pastedCells(text), target);
    }

    ClusterPlan m_plan;
};

void TestPastedNodes::init()
{
    m_plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
}

void TestPastedNodes::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    using Cells = QList<QStringList>;
    QTest::newRow("tabs") << u"a\tb\nc\td\n"_s << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("Windows line ends")
        << u"a\tb\r\nc\td\r\n"_s << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("commas") << u"a, b\nc,d"_s << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("a comma between tabs stays") << u"a,b\tc"_s << Cells{{u"a,b"_s, u"c"_s}};
    QTest::newRow("quoted comma") << u"\"a,b\",c"_s << Cells{{u"a,b"_s, u"c"_s}};
    QTest::newRow("doubled quote") << u"\"a \"\"b\"\"\",c"_s << Cells{{u"a \"b\""_s, u"c"_s}};
    QTest::newRow("line end in quotes") << u"\"a\nb\",c"_s << Cells{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("empty lines are left out") << u"\na\n\n\t\n"_s << Cells{{u"a"_s}};
    QTest::newRow("empty cells stay") << u"a\t\tb"_s << Cells{{u"a"_s, {}, u"b"_s}};
    QTest::newRow("nothing") << QString() << Cells();
}

void TestPastedNodes::splits()
{
    QFETCH(QString, text);
    QTEST(pastedCells(text), "cells");
}

void TestPastedNodes::mapsByHeader()
{
    const PasteResult result = paste(u"address\tNode\tAnalyzer\tRack\n"
                                     "10.0.0.1\tanalyzer2\tyes\tA\n"
                                     "10.0.0.2\tanalyzer3\tx\tB\n"_s,
                                     {0, {0}, NodeColumn::Id, NodeView::NamesAndFolders});
    QCOMPARE(m_plan.nodes.size(), 8);
    QCOMPARE(m_plan.nodes[3].ip, u"10.0.0.1"_s); // analyzer2, wherever the current cell is
    QCOMPARE(m_plan.nodes[7].id, u"analyzer3"_s);
    QCOMPARE(m_plan.nodes[7].roles, Roles(Role::Analyzer));
    QCOMPARE(m_plan.nodes[7].hostName, u"das.qa.wso2.analyzer3"_s);
    QCOMPARE(result.rows, (QList<int>{3, 7}));
    QCOMPARE(result.problems.size(), 1);
    QVERIFY(result.problems[0].message.contains("Rack"_L1));
}

void TestPastedNodes::countsColumnsFromTheCurrentOne()
{
    const PasteResult result = paste(u"10.0.0.1\t4005\t2\n10.0.0.2\t4006\t3"_s,
                                     {1, {1}, NodeColumn::Address, NodeView::RolesAndPorts});
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(m_plan.nodes[1].ip, u"10.0.0.1"_s);
    QCOMPARE(m_plan.nodes[2].port, 4006);
    QCOMPARE(m_plan.nodes[2].portOffset, 3);
    QCOMPARE(m_plan.nodes[2].id, u"analyzer1"_s);
    QCOMPARE(m_plan.nodes.size(), 7);
}

void TestPastedNodes::addsRowsBelowTheLast()
{
    const PasteResult result = paste(u"indexer3,no,yes,no,no,192.168.48.25"_s,
                                     {-1, {}, NodeColumn::Id, NodeView::RolesAndPorts});
    QCOMPARE(result.rows, QList<int>{7});
    const NodePlan node = m_plan.nodes.value(7);
    QCOMPARE(node.roles, Roles(Role::Indexer));
    QCOMPARE(node.port, 4001); // the machine of indexer2
    QCOMPARE(node.portOffset, 1);
    QCOMPARE(node.database, u"dasindexer3"_s);
}

void TestPastedNodes::reportsWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NodeColumn>("column");
    QTest::addColumn<QString>("message");
    QTest::newRow("a word for a number") << u"40 00"_s << NodeColumn::Port << u"not a number"_s;
    QTest::newRow("neither yes nor no") << u"maybe"_s << NodeColumn::Receiver << u"neither"_s;
    QTest::newRow("right of the last column")
        << u"1\t9443\tmore"_s << NodeColumn::Offset << u"right of"_s;
}

void TestPastedNodes::reportsWhatDoesNotFit()
{
    QFETCH(QString, text);
    QFETCH(NodeColumn, column);
    QFETCH(QString, message);
    const PasteResult result = paste(text, {2, {2}, column, NodeView::RolesAndPorts});
    QCOMPARE(result.problems.size(), 1);
    QVERIFY2(result.problems[0].message.contains(message), qPrintable(result.problems[0].message));
    QCOMPARE(result.problems[0].row, 2);
    QCOMPARE(m_plan.nodes[2].port, 4000);
    QCOMPARE(m_plan.nodes[2].roles, Roles(Role::Analyzer));
}

void TestPastedNodes::oneValueGoesIntoAllRows()
{
    paste(u"4010"_s, {1, {1, 2, 4}, NodeColumn::Port, NodeView::RolesAndPorts});
    QList<int> ports;
    for (const NodePlan &node : std::as_const(m_plan.nodes))
        ports.append(node.port);
    QCOMPARE(ports, (QList<int>{4000, 4010, 4010, 4000, 4010, 4000, 4000}));
}

QTEST_GUILESS_MAIN(TestPastedNodes)
#include "tst_pastednodes.moc"
