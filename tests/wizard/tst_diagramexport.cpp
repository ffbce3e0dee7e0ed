#include "diagram/diagramexport.h"
#include "plan/sampleplan.h"
#include "topology/topologylayout.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace das {

namespace {

constexpr int kNodes = 200;

ClusterPlan manyNodes()
{
    const ClusterPlan sample = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    ClusterPlan plan = sample;
    plan.nodes.clear();
    for (int i = 0; i < kNodes; ++i) {
        NodePlan node = sample.nodes[i % sample.nodes.size()];
        node.id = u"node"_s + QString::number(i + 1);
        node.ip = u"10.20.0.%1"_s.arg(i + 1);
        node.database = u"DB"_s + QString::number(i + 1);
        plan.nodes.append(node);
    }
    plan.deploymentSync.autoCommitNode = u"node1"_s;
    return plan;
}

DiagramSheet sheetOf(const ClusterPlan &plan)
{
    const TopologyState state = topologyState(plan, {});
    return {layoutTopology(plan, nullptr, state),
            {u"orders <&> cluster"_s, u"WSO2 DAS 3.0.0"_s, {}},
            QApplication::font()};
}

} // namespace

class TestDiagramExport : public QObject {
    Q_OBJECT

private slots:
    void svg_and_png_are_the_same_bytes_each_time()
    {
        const DiagramSheet sheet = sheetOf(manyNodes());
        QCOMPARE(exported(ExportFormat::Svg, sheet), exported(ExportFormat::Svg, sheet));
        QCOMPARE(exported(ExportFormat::Png, sheet), exported(ExportFormat::Png, sheet));
    }

    void svg_is_well_formed()
    {
        QXmlStreamReader xml(exported(ExportFormat::Svg, sheetOf(manyNodes())));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void png_is_the_page_at_twice_its_size_on_white()
    {
        const QImage image = QImage::fromData(exported(ExportFormat::Png, sheetOf(manyNodes())));
        QCOMPARE(image.size(), QSize(2246, 1588));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        bool hasInk = false;
        for (int x = 0; x < image.width() && !hasInk; ++x)
            hasInk = image.pixelColor(x, image.height() / 3) != QColor(Qt::white);
        QVERIFY(hasInk);
    }

    void pdf_is_one_page_of_vectors()
    {
        const QByteArray pdf = exported(ExportFormat::Pdf, sheetOf(manyNodes()));
        QVERIFY(pdf.contains("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY2(pdf.size() < 200000, qPrintable(QString::number(pdf.size())));
    }
};

} // namespace das

QTEST_MAIN(das::TestDiagramExport)

#include "tst_diagramexport.moc"
