#include "nodes/rangeexpansion.h"
#include "nodes/suggestions.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "validate/validate.h"

#include <QTest>

using namespace das;
using namespace Qt::StringLiterals;

/// The pure parts behind adding nodes: ranges, names that count up, free ports.
class TestNodeRanges : public QObject {
    Q_OBJECT

private slots:
    void expands_data();
    void expands();
    void refuses_data();
    void refuses();
    void countsUp_data();
    void countsUp();
    void renames_data();
    void renames();
    void choosesPorts();
    void suggestsNode_data();
    void suggestsNode();
};

void TestNodeRanges::expands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("nothing is nothing") << QString() << QStringList();
    QTest::newRow("plain text is itself") << u"das1"_s << QStringList{u"das1"_s};
    QTest::newRow("numbers within a name")
        << u"das[1-3].example.org"_s
        << QStringList{u"das1.example.org"_s, u"das2.example.org"_s, u"das3.example.org"_s};
    QTest::newRow("numbers of an address")
        << u"192.0.2.[26-27]"_s << QStringList{u"192.0.2.26"_s, u"192.0.2.27"_s};
    QTest::newRow("zeros are kept") << u"n[08-10]"_s << QStringList{u"n08"_s, u"n09"_s, u"n10"_s};
    QTest::newRow("the last bracket counts fastest")
        << u"r[1-2]n[1-2]"_s << QStringList{u"r1n1"_s, u"r1n2"_s, u"r2n1"_s, u"r2n2"_s};
    QTest::newRow("lists within a bracket")
        << u"10.0.0.[5,8-9]"_s << QStringList{u"10.0.0.5"_s, u"10.0.0.8"_s, u"10.0.0.9"_s};
    QTest::newRow("several patterns")
        << u"a[1-2], b c"_s << QStringList{u"a1"_s, u"a2"_s, u"b"_s, u"c"_s};
    QTest::newRow("blanks within a bracket") << u"a[1, 2]"_s << QStringList{u"a1"_s, u"a2"_s};
    QTest::newRow("one number") << u"a[7-7]"_s << QStringList{u"a7"_s};
}

void TestNodeRanges::expands()
{
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    const auto expanded = expandRange(text);
    QVERIFY2(expanded.has_value(), qPrintable(expanded ? QString() : expanded.error().message));
    QCOMPARE(*expanded, values);
}

void TestNodeRanges::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("part");
    QTest::newRow("open bracket") << u"das[1-3"_s << qsizetype(3) << u"not closed"_s;
    QTest::newRow("stray bracket") << u"das1-3]"_s << qsizetype(6) << u"no beginning"_s;
    QTest::newRow("empty bracket") << u"das[]"_s << qsizetype(4) << u"missing"_s;
    QTest::newRow("no end") << u"das[1-]"_s << qsizetype(6) << u"no end"_s;
    QTest::newRow("letters") << u"das[a-c]"_s << qsizetype(4) << u"\"a\" is not a number"_s;
    QTest::newRow("backwards") << u"das[7-1]"_s << qsizetype(4) << u"1 is less than 7"_s;
    QTest::newRow("in a later pattern") << u"a[1-2] b[x]"_s << qsizetype(9) << u"\"x\""_s;
    QTest::newRow("too long a range") << u"n[1-1001]"_s << qsizetype(2) << u"1000"_s;
    QTest::newRow("too many combinations") << u"n[1-100]x[1-11]"_s << qsizetype(9) << u"1000"_s;
    QTest::newRow("numbers beyond counting")
        << u"n[1-99999999999]"_s << qsizetype(4) << u"not a number"_s;
}

void TestNodeRanges::refuses()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, position);
    QFETCH(QString, part);
    const auto expanded = expandRange(text);
    QVERIFY(!expanded.has_value());
    QCOMPARE(expanded.error().position, position);
    QVERIFY2(expanded.error().message.contains(part), qPrintable(expanded.error().message));
}

void TestNodeRanges::countsUp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("folder");
    const auto row = [](const char *name, const QString &text, const QString &next,
                        const QString &address, const QString &folder) {
        QTest::newRow(name) << text << next << address << folder;
    };
    row("number at the end", u"das9"_s, u"das10"_s, u"das10"_s, u"das10"_s);
    row("zeros are kept", u"das09"_s, u"das10"_s, u"das10"_s, u"das10"_s);
    row("first label of a host name", u"das1.wso2.org"_s, u"das2.wso2.org"_s, u"das2.wso2.org"_s,
        u"das1.wso2.org"_s);
    row("no number: a second one", u"dashboard"_s, u"dashboard2"_s, u"dashboard2"_s,
        u"dashboard"_s);
    row("no number in a host name", u"das.example.org"_s, u"das2.example.org"_s,
        u"das2.example.org"_s, u"das.example.org"_s);
    row("address", u"192.0.2.21"_s, u"192.0.2.22"_s, u"192.0.2.22"_s, u"192.0.2.21"_s);
    row("address over the edge", u"192.0.2.254"_s, u"192.0.2.255"_s, u"192.0.3.1"_s,
        u"192.0.2.254"_s);
    row("a version does not count", u"/opt/wso2das-3.0.0"_s, u"/opt/wso2das-3.0.1"_s,
        u"/opt/wso2das-3.0.1"_s, u"/opt/wso2das-3.0.0"_s);
    row("a numbered folder counts", u"/opt/das1"_s, u"/opt/das2"_s, u"/opt/das2"_s, u"/opt/das2"_s);
}

void TestNodeRanges::countsUp()
{
    QFETCH(QString, text);
    QTEST(countedUp(text, 1), "next");
    QTEST(addressAfter(text, 1), "address");
    QTEST(folderCountedUp(text, 1), "folder");
    QCOMPARE(countedUp(text, 0), text);
}

void TestNodeRanges::renames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("result");
    QTest::newRow("host name") << u"mgt.das.qa.receiver1"_s << u"receiver1"_s << u"x"_s
                               << u"mgt.das.qa.x"_s;
    QTest::newRow("database") << u"dasreceiver1"_s << u"receiver1"_s << u"receiver2"_s
                              << u"dasreceiver2"_s;
    QTest::newRow("database without hyphen")
        << u"dasnode1"_s << u"no-de1"_s << u"no-de2"_s << u"dasnode2"_s;
    QTest::newRow("folder") << u"/home/node1/wso2das-3.0.0"_s << u"node1"_s << u"node2"_s
                            << u"/home/node2/wso2das-3.0.0"_s;
    QTest::newRow("a longer number is another id")
        << u"node10"_s << u"node1"_s << u"node2"_s << QString();
    QTest::newRow("a short id is not part of a word")
        << u"/data/d"_s << u"a"_s << u"b"_s << QString();
    QTest::newRow("no id") << u"server"_s << QString() << u"b"_s << QString();
}

void TestNodeRanges::renames()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(renamedFor(text, from, to), "result");
}

void TestNodeRanges::choosesPorts()
{
    const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    PortChooser chooser(plan, profileById(plan.product));
    NodePlan node;
    node.roles = Role::Indexer;
    node.ip = u"192.168.48.25"_s; // of indexer2
    chooser.choose(node);
    QCOMPARE(node.port, 4001);
    QCOMPARE(node.portOffset, 1);
    QCOMPARE(chooser.machineOf(node.ip), u"indexer2"_s);
    NodePlan third = node;
    chooser.choose(third);
    QCOMPARE(third.port, 4002);
    QCOMPARE(third.portOffset, 2);
    NodePlan alone;
    alone.ip = u"192.168.48.99"_s;
    chooser.choose(alone);
    QCOMPARE(alone.port, 4000);
    QCOMPARE(alone.portOffset, 0);

    // What is chosen, validate() does not find fault with.
    ClusterPlan grown = plan;
    node.id = u"indexer3"_s;
    third.id = u"indexer4"_s;
    grown.nodes += {node, third};
    for (const Finding &finding : validate(grown, profileById(plan.product)))
        QVERIFY2(!finding.ruleId.contains("port"_L1), qPrintable(finding.message));
}

void TestNodeRanges::suggestsNode_data()
{
    QTest::addColumn<int>("neighbour");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("number counts to the next free one")
        << 0
        << QStringList{u"receiver3"_s,
                       u"192.168.48.206"_s,
                       u"das.qa.wso2.receiver3"_s,
                       u"mgt.das.qa.wso2.receiver3"_s,
                       u"dasreceiver3"_s,
                       u"/home/receiver3/wso2das-3.0.0"_s};
    QTest::newRow("the second of a kind, on the next free address")
        << 6
        << QStringList{u"dashboard2"_s,
                       u"192.168.48.27"_s,
                       u"das.qa.wso2.dashboard2"_s,
                       u"mgt.das.qa.wso2.dashboard2"_s,
                       u"dasdashboard2"_s,
                       u"/home/dashboard2/wso2das-3.0.0"_s};
    QTest::newRow("nothing to go by") << -1 << QStringList{u"node1"_s, {}, {}, {}, {}, {}};
}

void TestNodeRanges::suggestsNode()
{
    QFETCH(int, neighbour);
    const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    const NodePlan node = suggestedNode(plan, neighbour < 0 ? nullptr : &plan.nodes[neighbour]);
    const QStringList values{node.id,       node.ip,  node.hostName, node.managementHostName,
                             node.database, node.home};
    QTEST(values, "values");
    QCOMPARE(node.roles, neighbour < 0 ? Roles() : plan.nodes[neighbour].roles);
}

QTEST_GUILESS_MAIN(TestNodeRanges)
#include "tst_noderanges.moc"
