#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "topology/links.h"
#include "topology/textmeasure.h"
#include "topology/topologylayout.h"
#include "topology/topologytable.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

constexpr qreal kTolerance = 0.01;

ClusterPlan sample()
{
    return samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
}

/// A plan of `count` nodes over the four roles, the first of which commits.
ClusterPlan planOf(int count)
{
    ClusterPlan plan = sample();
    plan.nodes.clear();
    constexpr std::array kTiers{Role::Receiver, Role::Receiver,  Role::Analyzer, Role::Indexer,
                                Role::Indexer,  Role::Dashboard, Role::Receiver, Role::Analyzer};
    for (int i = 0; i < count; ++i) {
        NodePlan node;
        node.roles = kTiers[static_cast<size_t>(i) % kTiers.size()];
        node.id = u"node"_s + QString::number(i + 1);
        node.ip = u"10.20.%1.%2"_s.arg(i / 250).arg(i % 250 + 1);
        node.database = "db"_L1 + node.id;
        plan.nodes.append(node);
    }
    plan.deploymentSync.autoCommitNode = u"node1"_s;
    return plan;
}

Finding finding(Severity severity, const QString &where)
{
    return {u"rule"_s, severity, where, u"message of "_s + where, {}, {}};
}

TopologyDiagram layout(const ClusterPlan &plan, const QList<Finding> &findings = {})
{
    return layoutTopology(plan, profileById(plan.product), topologyState(plan, findings));
}

QList<DiagramBox> boxesOf(const TopologyDiagram &diagram, BoxKind kind)
{
    QList<DiagramBox> found;
    std::ranges::copy_if(diagram.boxes, std::back_inserter(found),
                         [kind](const DiagramBox &box) { return box.kind == kind; });
    return found;
}

const DiagramBox *boxNamed(const TopologyDiagram &diagram, const QString &id)
{
    const auto found = std::ranges::find(diagram.boxes, id, &DiagramBox::id);
    return found == diagram.boxes.end() ? nullptr : &*found;
}

QRectF rectOf(const DiagramText &text)
{
    const qreal width = textWidth(text.text, text.pixelSize, text.bold);
    const qreal left = text.anchor == TextAnchor::Left     ? text.baseline.x()
                       : text.anchor == TextAnchor::Middle ? text.baseline.x() - width / 2
                                                           : text.baseline.x() - width;
    return {left, text.baseline.y() - text.pixelSize * 0.75, width, text.pixelSize};
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance).contains(inner);
}

QString iconAt(const TopologyDiagram &diagram, const QString &boxId)
{
    QStringList names;
    for (const DiagramIcon &icon : diagram.icons)
        if (icon.boxId == boxId)
            names.append(icon.name);
    return names.join(u' ');
}

bool hasText(const TopologyDiagram &diagram, const QString &boxId, const QString &text)
{
    return std::ranges::any_of(diagram.texts, [&](const DiagramText &each) {
        return each.boxId == boxId && each.text == text;
    });
}

/// Empty if the diagram keeps the rules that hold for every plan, else what is wrong.
QString brokenRule(const TopologyDiagram &diagram, const ClusterPlan &plan)
{
    QSet<QString> ids;
    for (const DiagramBox &box : diagram.boxes) {
        if (ids.contains(box.id))
            return u"two boxes "_s + box.id;
        ids.insert(box.id);
        if (!holds(diagram.bounds, box.rect))
            return box.id + u" leaves the bounds"_s;
    }
    for (const QString &id : nodeBoxIds(plan))
        if (!ids.contains(id))
            return u"no box "_s + id;
    for (const BoxKind kind : {BoxKind::Lane, BoxKind::Node, BoxKind::Service}) {
        const QList<DiagramBox> boxes = boxesOf(diagram, kind);
        for (qsizetype i = 0; i < boxes.size(); ++i)
            for (qsizetype k = 0; k < i; ++k)
                if (boxes[i].rect.intersects(boxes[k].rect))
                    return boxes[i].id + u" overlaps "_s + boxes[k].id;
    }
    const QRectF frame = diagram.boxes.first().rect;
    const QList<DiagramBox> lanes = boxesOf(diagram, BoxKind::Lane);
    for (const DiagramBox &lane : lanes)
        if (!holds(frame, lane.rect))
            return lane.id + u" leaves the frame"_s;
    for (const DiagramBox &node : boxesOf(diagram, BoxKind::Node))
        if (std::ranges::none_of(
                lanes, [&node](const DiagramBox &lane) { return holds(lane.rect, node.rect); }))
            return node.id + u" is in no lane"_s;
    for (const DiagramText &text : diagram.texts) {
        const DiagramBox *box = boxNamed(diagram, text.boxId);
        if (!holds(box == nullptr ? diagram.bounds : box->rect, rectOf(text)))
            return u"\"%1\" does not fit in \"%2\""_s.arg(text.text, text.boxId);
    }
    return {};
}

} // namespace

class TestTopologyLayout : public QObject {
    Q_OBJECT

private slots:
    void any_number_of_nodes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("card");
        constexpr QSizeF kFull(176, 62);
        constexpr QSizeF kCompact(116, 38);
        constexpr QSizeF kTile(31, 21);
        QTest::newRow("no node") << 0 << QSizeF();
        QTest::newRow("1 is full") << 1 << kFull;
        QTest::newRow("2 are full") << 2 << kFull;
        QTest::newRow("7 are full") << 7 << kFull;
        QTest::newRow("16 are full") << 16 << kFull;
        QTest::newRow("17 are compact") << 17 << kCompact;
        QTest::newRow("40 are compact") << 40 << kCompact;
        QTest::newRow("60 are compact") << 60 << kCompact;
        QTest::newRow("61 are tiles") << 61 << kTile;
        QTest::newRow("200 are tiles") << 200 << kTile;
        QTest::newRow("1000 are tiles") << 1000 << kTile;
    }

    void any_number_of_nodes()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, card);
        const ClusterPlan plan = planOf(count);
        QList<Finding> findings;
        for (int i = 0; i < count; i += 9)
            findings.append(finding(i % 2 == 0 ? Severity::Error : Severity::Warning,
                                    u"nodes/%1/port"_s.arg(i)));
        const TopologyDiagram diagram = layout(plan, findings);
        QCOMPARE(brokenRule(diagram, plan), QString());
        const QList<DiagramBox> nodes = boxesOf(diagram, BoxKind::Node);
        QCOMPARE(nodes.size(), count);
        for (const DiagramBox &node : nodes)
            QCOMPARE(node.rect.size(), card);
        QCOMPARE(boxesOf(diagram, BoxKind::Service).size(), 4);
    }

    void any_text_keeps_the_rules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("very long") << u"a-name-without-end."_s.repeated(50);
        QTest::newRow("combining marks") << u"e\u0301\u0302\u0303"_s.repeated(60);
        QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd"_s.repeated(30);
        QTest::newRow("full width") << u"\u6771\u4eac"_s.repeated(30);
        QTest::newRow("joined emoji")
            << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s.repeated(20);
        QTest::newRow("half a pair") << QString(QChar(0xdc00)).repeated(30);
        QTest::newRow("line breaks") << u"a\nb\r\n\u2028c\t"_s;
        QTest::newRow("digits") << u"1234567890"_s.repeated(9);
    }

    void any_text_keeps_the_rules()
    {
        QFETCH(QString, text);
        for (const int count : {3, 20, 70}) {
            ClusterPlan plan = planOf(count);
            plan.cluster.domain = plan.mysql.host = plan.eventStore.dfsDataDir = text;
            plan.eventStore.hbaseMaster = text;
            plan.eventStore.zookeeperQuorum = QStringList(count, text);
            plan.deploymentSync.url = "https://"_L1 + text + "/"_L1 + text;
            for (NodePlan &node : plan.nodes)
                node.id = node.ip = text;
            const TopologyDiagram diagram = layout(plan, {finding(Severity::Error, u"nodes/2"_s)});
            QCOMPARE(brokenRule(diagram, plan), QString());
            for (const DiagramText &each : diagram.texts)
                QCOMPARE(drawable(each.text), each.text);
        }
    }

    void any_mix_of_roles_keeps_the_rules()
    {
        ClusterPlan plan = planOf(16);
        for (int i = 0; i < 16; ++i) {
            plan.nodes[i].roles = Roles::fromInt(Roles::Int(i));
            plan.nodes[i].portOffset = 1000 * i;
            plan.nodes[i].port = 40000 + i;
        }
        const TopologyDiagram diagram = layout(plan);
        QCOMPARE(brokenRule(diagram, plan), QString());
        QStringList lanes;
        for (const DiagramBox &lane : boxesOf(diagram, BoxKind::Lane))
            lanes.append(lane.id);
        QCOMPARE(lanes.size(), 16);
        QCOMPARE(lanes.first(4), QStringList({u"lane:receiver"_s, u"lane:analyzer"_s,
                                              u"lane:indexer"_s, u"lane:dashboard"_s}));
        QCOMPARE(lanes[4], u"lane:receiver+indexer+analyzer+dashboard"_s);
        QCOMPARE(lanes.last(), u"lane:"_s);
    }

    void sample_says_what_it_should()
    {
        const TopologyDiagram diagram = layout(sample());
        QCOMPARE(diagram.bounds.size(), QSizeF(908, 434)); // two columns, four lanes
        QVERIFY(hasText(diagram, u"frame"_s, u"Cluster wso2.qa.das.domain"_s));
        QVERIFY(hasText(diagram, u"frame"_s, u"7 nodes, Hazelcast port 4000"_s));
        QVERIFY(hasText(diagram, u"lane:receiver"_s, u"Receivers"_s));
        QVERIFY(hasText(diagram, u"lane:receiver"_s, u"Thrift 7611, 7711"_s));
        QVERIFY(hasText(diagram, u"lane:analyzer"_s, u"Spark pages 8081, 4040"_s));
        QVERIFY(hasText(diagram, u"lane:indexer"_s, u"No ports of their own"_s));
        QVERIFY(hasText(diagram, u"lane:dashboard"_s, u"Dashboard"_s));
        QVERIFY(hasText(diagram, u"node:receiver1"_s, u"192.168.48.205:4000"_s));
        QVERIFY(hasText(diagram, u"node:receiver1"_s, u"HTTPS 9443"_s));
        QCOMPARE(iconAt(diagram, u"node:receiver1"_s), u"commit"_s);
        QVERIFY(hasText(diagram, u"service:mysql"_s, u"11 databases"_s));
        QVERIFY(hasText(diagram, u"service:hbase"_s, u"slave2"_s));
        QVERIFY(hasText(diagram, u"service:svn"_s, u"das300rc_repo"_s));
        QStringList labels;
        for (const DiagramText &text : diagram.texts)
            if (!text.patch.isNull())
                labels.append(text.text);
        QCOMPARE(labels,
                 QStringList({u"JDBC 3306"_s, u"ZooKeeper 2181"_s, u"RPC 9000"_s, u"HTTP 80"_s}));
    }

    void offset_shows_on_card_and_in_lane()
    {
        ClusterPlan plan = sample();
        plan.nodes[0].portOffset = 1;
        const TopologyDiagram diagram = layout(plan);
        QVERIFY(hasText(diagram, u"node:receiver1"_s, u"HTTPS 9444, offset 1"_s));
        QVERIFY(hasText(diagram, u"lane:receiver"_s, u"Ports differ by offset"_s));
        QVERIFY(!hasText(diagram, u"lane:receiver"_s, u"Thrift 7611, 7711"_s));
    }

    void links_touch_frame_and_service()
    {
        const TopologyDiagram diagram = layout(planOf(30));
        const qreal right = diagram.boxes.first().rect.right();
        for (const DiagramBox &service : boxesOf(diagram, BoxKind::Service)) {
            const QString id = "link:"_L1 + service.id.section(u':', 1);
            const auto line = std::ranges::find(diagram.lines, id, &DiagramLine::id);
            QVERIFY2(line != diagram.lines.end(), qPrintable(id));
            QCOMPARE(line->points.first().x(), right);
            QCOMPARE(line->points.last(), QPointF(service.rect.left(), service.rect.center().y()));
            QCOMPARE(line->points.first().y(), line->points.last().y());
            QVERIFY(!line->dashed);
        }
    }

    void unreachable_service_has_a_dashed_line()
    {
        const ClusterPlan plan = sample();
        TopologyState state = topologyState(plan, {});
        state.elements[kSubversionBox] = {Mark::Error, false, u"no answer"_s, {}};
        const TopologyDiagram diagram = layoutTopology(plan, profileById(plan.product), state);
        for (const DiagramLine &line : diagram.lines)
            if (!line.id.isEmpty())
                QCOMPARE(line.dashed, line.id == u"link:svn"_s);
    }

    void bus_takes_only_the_lanes_that_use_the_service()
    {
        TopologyService everywhere;
        everywhere.boxId = kMySqlBox;
        TopologyService some;
        some.boxId = kHdfsBox;
        some.users = Role::Receiver | Role::Indexer;
        const LinkEnds ends{{0, 0, 500, 400},
                            {{Role::Receiver, {14, 30, 472, 80}},
                             {Role::Analyzer, {14, 120, 472, 80}},
                             {Role::Indexer, {14, 210, 472, 80}}},
                            {everywhere, some},
                            {{622, 0, 208, 86}, {622, 200, 208, 86}}};
        TopologyDiagram diagram;
        addLinks(diagram, ends);
        QList<QPointF> dots;
        for (const DiagramLine &line : diagram.lines)
            if (line.id == u"link:hdfs"_s)
                dots += line.dots;
        QCOMPARE(dots, QList<QPointF>({{486, 70}, {486, 250}}));
        QCOMPARE(diagram.lines.last().points, QList<QPointF>({{510, 243}, {622, 243}}));
        QCOMPARE(linkGap({everywhere, some}, {Role::Receiver, Role::Analyzer}), 122);
        QCOMPARE(linkGap({some, some, some}, {Role::Receiver, Role::Analyzer}), 142);
    }

    void services_follow_the_plan_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<EventStoreKind>("store");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("links");
        const QString das300 = u"wso2das-3.0.0"_s;
        const QString das310 = u"wso2das-3.1.0"_s;
        QTest::newRow("HDFS only with an analytics file system")
            << das310 << EventStoreKind::HBase << u"http://s/r"_s
            << QStringList{u"JDBC 3306"_s, u"ZooKeeper 2181"_s, u"HTTP 80"_s};
        QTest::newRow("no HBase with MySQL as event store")
            << das300 << EventStoreKind::MySql << u"https://s/r"_s
            << QStringList{u"JDBC 3306"_s, u"HTTPS 443"_s};
        QTest::newRow("svn") << das310 << EventStoreKind::MySql << u"svn://s/r"_s
                             << QStringList{u"JDBC 3306"_s, u"SVN 3690"_s};
        QTest::newRow("svn over ssh") << das310 << EventStoreKind::MySql << u"svn+ssh://s/r"_s
                                      << QStringList{u"JDBC 3306"_s, u"SSH 22"_s};
        QTest::newRow("port of the URL") << das310 << EventStoreKind::MySql << u"http://s:8080/r"_s
                                         << QStringList{u"JDBC 3306"_s, u"HTTP 8080"_s};
        QTest::newRow("unknown product")
            << u"other"_s << EventStoreKind::HBase << u"svn://s/r"_s
            << QStringList{u"JDBC 3306"_s, u"ZooKeeper 2181"_s, u"SVN 3690"_s};
    }

    void services_follow_the_plan()
    {
        QFETCH(QString, product);
        QFETCH(EventStoreKind, store);
        QFETCH(QString, url);
        QFETCH(QStringList, links);
        ClusterPlan plan = sample();
        plan.product = product;
        plan.eventStore.kind = store;
        plan.deploymentSync.url = url;
        QStringList found;
        for (const TopologyService &service : topologyServices(plan, profileById(product), {}))
            found.append(service.link);
        QCOMPARE(found, links);
    }

    void findings_go_to_their_box_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("box");
        QTest::newRow("node") << u"nodes/1/port"_s << u"node:receiver2"_s;
        QTest::newRow("database") << u"mysql/urlOptions"_s << QString(kMySqlBox);
        QTest::newRow("quorum") << u"eventStore/zookeeperQuorum"_s << QString(kHBaseBox);
        QTest::newRow("file system") << u"eventStore/hdfs"_s << QString(kHdfsBox);
        QTest::newRow("repository") << u"deploymentSync/url"_s << QString(kSubversionBox);
    }

    void findings_go_to_their_box()
    {
        QFETCH(QString, where);
        QFETCH(QString, box);
        const TopologyState state = topologyState(sample(), {finding(Severity::Hint, where),
                                                             finding(Severity::Error, where),
                                                             finding(Severity::Warning, where)});
        QCOMPARE(state.element(box).mark, Mark::Error);
        QCOMPARE(state.element(box).finding, u"message of "_s + where);
        QCOMPARE(state.errors + state.warnings + state.hints, 3);
        const TopologyDiagram diagram =
            layoutTopology(sample(), profileById(u"wso2das-3.0.0"), state);
        QVERIFY(iconAt(diagram, box).contains(u"error"_s));
        QCOMPARE(boxNamed(diagram, box)->fill, ColourRole::ErrorTint);
    }

    void ids_are_stable_and_unique()
    {
        ClusterPlan plan = planOf(4);
        plan.nodes[1].id = plan.nodes[0].id;
        plan.nodes[2].id.clear();
        plan.nodes[3].id = u"node1#2"_s;
        const QStringList ids = nodeBoxIds(plan);
        QCOMPARE(ids.first(3), QStringList({u"node:node1"_s, u"node:node1#2"_s, u"node:#3"_s}));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 4);
        plan.nodes[0].ip = u"10.0.0.1"_s;
        QCOMPARE(nodeBoxIds(plan), ids);
        QCOMPARE(brokenRule(layout(plan), plan), QString());
    }

    void elided_text_keeps_beginning_and_end()
    {
        const QString text = u"a-database-server.example.com"_s;
        const QString shown = elidedMiddle(text, 100, 12);
        QVERIFY(textWidth(shown, 12) <= 100);
        QVERIFY(shown.startsWith(u"a-d"_s));
        QVERIFY(shown.endsWith(u"com"_s));
        QCOMPARE(elidedMiddle(text, 1000, 12), text);
        QCOMPARE(elidedMiddle(text, 2, 12), QString());
    }

    void table_has_every_box()
    {
        const ClusterPlan plan = sample();
        const TopologyState state =
            topologyState(plan, {finding(Severity::Error, u"nodes/1/port"_s)});
        const ProductProfile *profile = profileById(plan.product);
        const QList<TopologyRow> rows = topologyTable(plan, profile, state);
        const TopologyDiagram diagram = layoutTopology(plan, profile, state);
        QStringList drawn;
        for (const DiagramBox &box : diagram.boxes)
            if (box.kind == BoxKind::Node || box.kind == BoxKind::Service)
                drawn.append(box.id);
        QStringList listed;
        for (const TopologyRow &row : rows)
            listed.append(row.boxId);
        QCOMPARE(listed, drawn);
        QCOMPARE(rows[0].group, u"Receivers (2)"_s);
        QCOMPARE(rows[0].finding, u"commits to Subversion"_s);
        QCOMPARE(rows[0].connectsTo, u"all 4 services"_s);
        QCOMPARE(rows[1].state, u"error"_s);
        QCOMPARE(rows[1].ports, u"4000, 9443, 9763, 7611, 7711, 9611, 9711"_s);
        QCOMPARE(rows.last().ports, u"HTTP 80"_s);
        QCOMPARE(rows.last().state, u"not tested"_s);
    }

    void two_hundred_nodes()
    {
        const ClusterPlan plan = planOf(200);
        QBENCHMARK
        {
            layout(plan);
        }
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestTopologyLayout)
#include "tst_topologylayout.moc"
