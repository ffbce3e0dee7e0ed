#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "topology/topologylayout.h"
#include "topology/topologysvg.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace das {

namespace {

QByteArray svgOf(const ClusterPlan &plan, const TopologyState &state, const QString &name)
{
    const ProductProfile *profile = profileById(plan.product);
    return topologySvg(layoutTopology(plan, profile, state), svgTitle(name, plan, profile, state));
}

QByteArray svgOf(const ClusterPlan &plan)
{
    return svgOf(plan, topologyState(plan, {}), u"orders-cluster"_s);
}

ClusterPlan sample()
{
    return samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
}

/// All text of the file that a reader sees, a line each.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text"_s)
            texts.append(xml.readElementText());
    return texts;
}

QString parseError(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

class TestTopologySvg : public QObject {
    Q_OBJECT

private slots:
    void well_formed_with_any_text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"receiver1"_s;
        QTest::newRow("markup is escaped") << u"</text><script>alert(1)</script>&amp;\"'"_s;
        QTest::newRow("end of CDATA") << u"]]>"_s;
        QTest::newRow("control characters") << u"a\u0001b\u0000c\u001bd\u0085e"_s;
        QTest::newRow("noncharacters") << u"a\uffffb\ufffe"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"x"_s;
        QTest::newRow("direction marks") << u"a\u202eb\u2066c"_s;
        QTest::newRow("combining") << u"e\u0301\u0301\u0301"_s.repeated(40);
        QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd"_s.repeated(20);
        QTest::newRow("emoji") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s.repeated(20);
    }

    void well_formed_with_any_text()
    {
        QFETCH(QString, text);
        ClusterPlan plan = sample();
        plan.cluster.domain = text;
        plan.mysql.host = text;
        plan.eventStore.zookeeperQuorum = {text, text};
        plan.deploymentSync.url = "http://"_L1 + text + "/"_L1 + text;
        for (NodePlan &node : plan.nodes) {
            node.id = text;
            node.ip = text;
        }
        TopologyState state = topologyState(
            plan, {{u"x"_s, Severity::Error, u"nodes/1/port"_s, text, text, {text, {}}}});
        const QByteArray svg = svgOf(plan, state, text);
        QCOMPARE(parseError(svg), QString());
        QVERIFY(!svg.contains("<script"));
        for (const char bad : {'\x01', '\x1b'})
            QVERIFY(!svg.contains(bad));
        QVERIFY(!svg.contains(u"\u202e"_s.toUtf8()));

        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty())
            return;
        QProcess process;
        process.start(xmllint, {u"--noout"_s, u"--nonet"_s, u"-"_s});
        process.write(svg);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void same_plan_gives_the_same_bytes() { QCOMPARE(svgOf(sample()), svgOf(sample())); }

    void title_says_what_it_is()
    {
        const ClusterPlan plan = sample();
        const QList<Finding> findings{
            {u"a"_s, Severity::Error, u"nodes/1/port"_s, u"shared"_s, {}, {}},
            {u"b"_s, Severity::Warning, u"spark"_s, u"x"_s, {}, {}},
            {u"b"_s, Severity::Warning, u"mysql/host"_s, u"y"_s, {}, {}}};
        const QStringList texts =
            textsOf(svgOf(plan, topologyState(plan, findings), u"orders-cluster"_s));
        QCOMPARE(texts.value(0), u"orders-cluster"_s);
        QCOMPARE(texts.value(1),
                 u"WSO2 DAS 3.0.0, fully distributed, 7 nodes, 1 error, 2 warnings"_s);
        QVERIFY(texts.contains(u"cannot be reached"_s));
    }

    void origin_is_printed_only_when_given()
    {
        const ClusterPlan plan = sample();
        const TopologyDiagram diagram =
            layoutTopology(plan, profileById(plan.product), topologyState(plan, {}));
        SvgTitle title{u"a"_s, u"b"_s, {}};
        const qsizetype before = textsOf(topologySvg(diagram, title)).size();
        title.origin = u"Made by DAS Setup, 14 March 2025"_s;
        const QStringList after = textsOf(topologySvg(diagram, title));
        QCOMPARE(after.size(), before + 1);
        QVERIFY(after.contains(title.origin));
    }

    void icons_take_the_colours_of_the_drawing()
    {
        const QByteArray svg = svgOf(sample());
        QVERIFY(!svg.contains("currentColor"));
        QVERIFY(svg.contains("M4.7 8.3l2.3 2.3 4.3-4.8")); // the tick of the legend
        QVERIFY(svg.contains("fill=\"#1a6b3c\""));
    }

    void bands_meet_the_edges_of_the_card()
    {
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.0.0"_s);
        const QByteArray svg = svgOf(plan);
        for (const char *stripe : {"#2f6fb3", "#0f7b83", "#7a4fb0", "#a8487e"})
            QCOMPARE(svg.count(QByteArray("fill=\"") + stripe), plan.nodes.size());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestTopologySvg)
#include "tst_topologysvg.moc"
