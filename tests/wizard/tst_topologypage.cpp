#include "plan/sampleplan.h"
#include "support/wizarddriver.h"
#include "topology/topologylayout.h"
#include "topology/topologytable.h"

#include "diagram/diagramexport.h"
#include "diagram/diagramscene.h"
#include "diagram/diagramview.h"
#include "diagram/elidedlabel.h"
#include "diagram/topologytablemodel.h"
#include "diagram/topologytableview.h"
#include "planpage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace das {

namespace {

constexpr int kSlices = 5;
constexpr qint64 kMostRatio = 6;

/// The sample cluster, in which receiver2 sits on receiver1's address.
ClusterPlan sharedAddress()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.nodes[1].ip = plan.nodes[0].ip;
    return plan;
}

ClusterPlan planOf(int count)
{
    const ClusterPlan sample = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    ClusterPlan plan = sample;
    plan.nodes.clear();
    for (int i = 0; i < count; ++i) {
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

/// The page in its window, with what tests need of it.
struct Page {
    explicit Page(const ClusterPlan &plan) : driver(plan)
    {
        driver.session().markVisited(u"topology"_s);
        driver.wizard().resize(1180, 800);
        driver.wizard().goToStep(u"topology"_s);
        view = driver.find<DiagramView>(u"topologyView"_s);
        table = driver.find<TopologyTableView>(u"topologyTable"_s);
        QApplication::processEvents();
    }

    DiagramScene &boxes() const { return view->boxes(); }
    PlanPage *page() { return driver.wizard().page(u"topology"_s); }
    QPoint middleOf(const QString &box) const
    {
        return view->mapFromScene(boxes().boxRect(box).center());
    }
    QString text(const QString &name) { return driver.find<ElidedLabel>(name)->text(); }
    QString zoomText() { return driver.find<QToolButton>(u"zoomButton"_s)->text(); }
    void showTable() { driver.find<QTabBar>(u"topologyTabs"_s)->setCurrentIndex(1); }
    void exportAs(const QString &suffix)
    {
        driver.wizard()
            .findChild<QMenu *>(u"topologyExportMenu"_s)
            ->findChild<QAction *>(suffix)
            ->trigger();
    }
    void wheel(int notches, Qt::KeyboardModifiers modifiers, QPoint at) const
    {
        QWheelEvent event(QPointF(at), view->viewport()->mapToGlobal(QPointF(at)), {},
                          {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    }

    test::WizardDriver driver;
    DiagramView *view = nullptr;
    TopologyTableView *table = nullptr;
};

} // namespace

class TestTopologyPage : public QObject {
    Q_OBJECT

private slots:
    void status_counts_nodes_and_services()
    {
        Page page(sharedAddress());
        QCOMPARE(page.page()->status().summary, u"7 nodes, 4 services"_s);
    }

    void click_selects_in_drawing_table_and_panel()
    {
        Page page(sharedAddress());
        QCOMPARE(page.text(u"topologySelectionName"_s), u"Nothing selected"_s);
        QTest::mouseClick(page.view->viewport(), Qt::LeftButton, {},
                          page.middleOf(u"node:receiver2"_s));
        QCOMPARE(page.boxes().selectedBox(), u"node:receiver2"_s);
        QCOMPARE(page.table->selectedBox(), u"node:receiver2"_s);
        QCOMPARE(page.text(u"topologySelectionName"_s), u"receiver2   192.168.48.205"_s);
        QVERIFY(page.text(u"topologySelectionFinding"_s).contains("192.168.48.205:4000"_L1));
        QVERIFY(page.text(u"topologySelectionPorts"_s)
                    .startsWith("Cluster 4000. HTTPS 9443, HTTP 9763. Thrift 7611, 7711. "_L1));
        QApplication::processEvents();
        page.driver.shot(u"topology"_s);

        page.showTable();
        QTest::qWait(0);
        page.table->selectBox(u"service:mysql"_s);
        QCOMPARE(page.boxes().selectedBox(), u"service:mysql"_s);
        QCOMPARE(page.text(u"topologySelectionPorts"_s),
                 u"JDBC 3306, used by all nodes. 11 databases."_s);
        page.table->selectBox(u"node:analyzer2"_s);
        QVERIFY(!page.driver.find(u"topologySelectionFinding"_s)->isVisible());
        page.driver.shot(u"topology-table"_s);
    }

    void ctrl_click_selects_one_box_only()
    {
        Page page(sharedAddress());
        for (const QString &box : {u"node:receiver1"_s, u"node:indexer2"_s})
            QTest::mouseClick(page.view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                              page.middleOf(box));
        QCOMPARE(page.boxes().selectedItems().size(), 1);
        QCOMPARE(page.boxes().selectedBox(), u"node:indexer2"_s);
    }

    void panel_keeps_its_height()
    {
        Page page(sharedAddress());
        const int height = page.driver.find(u"topologySelectionPanel"_s)->height();
        for (const QString &box : {u"node:receiver2"_s, u"node:analyzer1"_s, u"service:hbase"_s}) {
            page.boxes().selectBox(box);
            QApplication::processEvents();
            QCOMPARE(page.driver.find(u"topologySelectionPanel"_s)->height(), height);
        }
    }

    void arrows_go_to_the_nearest_box_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Qt::Key>("arrow");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *from, Qt::Key arrow, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(from) << arrow << QString::fromLatin1(to);
        };
        row("the first where none is selected", "", Qt::Key_Down, "node:receiver1");
        row("its neighbour", "node:receiver1", Qt::Key_Right, "node:receiver2");
        row("the lane below", "node:receiver2", Qt::Key_Down, "node:analyzer2");
        row("the lane above", "node:dashboard", Qt::Key_Up, "node:indexer1");
        row("out of the cluster", "node:receiver2", Qt::Key_Right, "service:mysql");
        row("back into it", "service:svn", Qt::Key_Left, "node:dashboard");
        row("nowhere at the edge", "node:receiver1", Qt::Key_Left, "node:receiver1");
    }
    void arrows_go_to_the_nearest_box()
    {
        QFETCH(QString, from);
        QFETCH(Qt::Key, arrow);
        Page page(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        page.boxes().selectBox(from);
        QTest::keyClick(page.view, arrow);
        QTEST(page.boxes().selectedBox(), "to");
    }

    void enter_and_double_click_go_to_the_field()
    {
        Page page(sharedAddress());
        const QSignalSpy spy(page.page(), &PlanPage::goToRequested);
        page.boxes().selectBox(u"node:indexer1"_s);
        QTest::keyClick(page.view, Qt::Key_Return);
        QTest::mouseDClick(page.view->viewport(), Qt::LeftButton, {},
                           page.middleOf(u"service:svn"_s));
        page.boxes().selectBox(u"node:receiver2"_s); // its finding is at the field
        page.driver.click(u"topologyGoToButton"_s);
        page.showTable();
        page.table->selectBox(u"node:analyzer1"_s);
        QTest::keyClick(page.table, Qt::Key_Return);
        QStringList places;
        for (const QList<QVariant> &arguments : spy)
            places.append(arguments.first().toString());
        QCOMPARE(places.size(), 4);
        QCOMPARE(places[0], u"nodes/4"_s);
        QVERIFY2(isUnder(places[1], {u"deploymentSync"_s}), qPrintable(places[1]));
        QVERIFY2(places[2].startsWith("nodes/1/"_L1), qPrintable(places[2]));
        QCOMPARE(places[3], u"nodes/2"_s);
    }

    void escape_clears_the_selection_and_never_closes()
    {
        Page page(sharedAddress());
        page.boxes().selectBox(u"node:indexer1"_s);
        QTest::keyClick(page.view, Qt::Key_Escape);
        QVERIFY(page.boxes().selectedBox().isEmpty());
        QVERIFY(page.table->selectedBox().isEmpty());
        QTest::keyClick(page.view, Qt::Key_Escape);
        QVERIFY(page.driver.wizard().isVisible());
    }

    void fix_cures_the_finding_and_can_be_undone()
    {
        Page page(sharedAddress());
        page.boxes().selectBox(u"node:receiver2"_s);
        QVERIFY(page.driver.find(u"topologyFixButton"_s)->isVisible());
        page.driver.click(u"topologyFixButton"_s);
        QCOMPARE(page.driver.session().plan().nodes[1].port, 4001);
        QCOMPARE(page.boxes().selectedBox(), u"node:receiver2"_s);
        QVERIFY(page.text(u"topologySelectionPorts"_s).startsWith("Cluster 4001."_L1));
        page.driver.session().undoStack().undo();
        QCOMPARE(page.driver.session().plan().nodes[1].port, 4000);
        QVERIFY(page.text(u"topologySelectionPorts"_s).startsWith("Cluster 4000."_L1));
    }

    void fit_follows_the_window_until_the_user_zooms()
    {
        Page page(sharedAddress());
        QCOMPARE(page.zoomText(), u"Fit"_s);
        const qreal before = page.view->zoom();
        page.driver.wizard().resize(1024, 700);
        QApplication::processEvents();
        QVERIFY(page.view->zoom() < before);
        page.driver.shot(u"topology-1024x700"_s);
        page.driver.click(u"zoomInButton"_s);
        QVERIFY(!page.view->isFit());
        const qreal chosen = page.view->zoom();
        page.driver.wizard().resize(1180, 800);
        QApplication::processEvents();
        QCOMPARE(page.view->zoom(), chosen);
        QCOMPARE(page.zoomText(), u"%1 %"_s.arg(qRound(chosen * 100)));
        QTest::keyClick(page.view, Qt::Key_F);
        QCOMPARE(page.view->zoom(), before);
    }

    void zoom_stays_between_25_and_400_percent()
    {
        Page page(sharedAddress());
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(page.view, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(page.view->zoom(), 4.0);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(page.view, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(page.view->zoom(), 0.25);
    }

    void wheel_with_control_zooms_at_the_pointer()
    {
        Page page(sharedAddress());
        page.view->setZoom(2);
        QApplication::processEvents();
        const QPoint at = page.view->viewport()->rect().center() + QPoint(60, -40);
        QTest::mouseMove(page.view->viewport(), at);
        const QPointF under = page.view->mapToScene(at);
        page.wheel(1, Qt::ControlModifier, at);
        QVERIFY(page.view->zoom() > 2);
        QVERIFY(QLineF(page.view->mapToScene(at), under).length() < 2);
        const qreal zoom = page.view->zoom();
        page.wheel(-1, Qt::NoModifier, at);
        QCOMPARE(page.view->zoom(), zoom);
    }

    void palette_change_leaves_no_old_colour()
    {
        Page page(sharedAddress());
        const QPalette before = QApplication::palette();
        QPalette dark(QColor(0x31363b), QColor(0x2a2e32));
        QApplication::setPalette(dark);
        QApplication::processEvents();
        const QImage picture = page.view->viewport()->grab().toImage();
        QApplication::setPalette(before);
        int bright = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                bright += qGray(picture.pixel(x, y)) > 200 ? 1 : 0;
        QVERIFY2(bright < picture.width() * picture.height() / 20,
                 qPrintable(QString::number(bright)));
    }

    void table_says_what_the_drawing_shows_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 7, 40, 200})
            QTest::addRow("%d nodes", count) << count;
    }
    void table_says_what_the_drawing_shows()
    {
        QFETCH(int, count);
        Page page(planOf(count));
        QStringList drawn;
        const auto items = page.boxes().items();
        for (const QGraphicsItem *item : items)
            if (item->flags().testFlag(QGraphicsItem::ItemIsSelectable))
                drawn.append(item->toolTip().section(u'\n', 0, 0));
        QStringList rows;
        const QAbstractItemModel *model = page.table->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex group = model->index(i, 0);
            for (int j = 0; j < model->rowCount(group); ++j)
                rows.append(model->index(j, 0, group).data().toString());
        }
        drawn.sort();
        rows.sort();
        QCOMPARE(rows, drawn);
        QVERIFY(rows.size() > count);
    }

    void table_model_is_consistent()
    {
        TopologyTableModel model;
        const QAbstractItemModelTester tester(&model);
        const ClusterPlan plan = sharedAddress();
        const auto rows = [](const ClusterPlan &p) {
            return topologyTable(p, nullptr, topologyState(p, {}));
        };
        model.setRows(rows(plan));
        const QPersistentModelIndex kept = model.indexOfBox(u"node:receiver2"_s);
        ClusterPlan changed = plan;
        changed.nodes[1].ip = u"192.168.48.99"_s;
        model.setRows(rows(changed));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.sibling(kept.row(), TopologyTableModel::Address).data().toString(),
                 u"192.168.48.99"_s);
        changed.nodes.removeFirst();
        model.setRows(rows(changed));
        QVERIFY(!model.indexOfBox(u"node:receiver1"_s).isValid());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void removed_node_is_no_longer_selected()
    {
        Page page(sharedAddress());
        page.boxes().selectBox(u"node:receiver2"_s);
        page.driver.session().update(u"remove"_s, [](ClusterPlan &p) { p.nodes.removeAt(1); });
        QVERIFY(page.boxes().selectedBox().isEmpty());
        QCOMPARE(page.text(u"topologySelectionName"_s), u"Nothing selected"_s);
    }

    void export_writes_the_file_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.");
    }
    void export_writes_the_file()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        Page page(sharedAddress());
        const QString path = page.driver.files().path(u"drawing."_s + suffix);
        page.driver.dialogs().path = path;
        page.exportAs(suffix);
        QTRY_COMPARE(page.text(u"topologyExportLabel"_s), u"Exported as drawing."_s + suffix);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QVERIFY(page.driver.find(u"topologyExportButton"_s)->isEnabled());
        page.driver.shot(u"topology-exported-"_s + suffix);
    }

    void export_that_fails_tells_why()
    {
        Page page(sharedAddress());
        page.driver.dialogs().path = page.driver.files().path(u"missing/drawing.pdf"_s);
        page.exportAs(u"pdf"_s);
        QTRY_COMPARE(page.driver.dialogs().shown.size(), 2); // where to, and the error
        QVERIFY2(page.driver.dialogs().shown.last().contains("drawing.pdf"_L1),
                 qPrintable(page.driver.dialogs().shown.last()));
        QVERIFY(page.text(u"topologyExportLabel"_s).isEmpty());
        QVERIFY(page.driver.find(u"topologyExportButton"_s)->isEnabled());
    }

    void print_asks_without_blocking()
    {
        Page page(sharedAddress());
        page.driver.click(u"topologyPrintButton"_s);
        auto *dialog = page.driver.wizard().findChild<QDialog *>(u"printDialog"_s);
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(page.driver.wizard().findChild<QDialog *>(u"printDialog"_s) == nullptr);
        QVERIFY(page.text(u"topologyExportLabel"_s).isEmpty());
    }

    void svg_and_png_are_the_same_bytes_each_time()
    {
        const DiagramSheet sheet = sheetOf(sharedAddress());
        QCOMPARE(exported(ExportFormat::Svg, sheet), exported(ExportFormat::Svg, sheet));
        QCOMPARE(exported(ExportFormat::Png, sheet), exported(ExportFormat::Png, sheet));
    }

    void svg_is_well_formed()
    {
        QXmlStreamReader xml(exported(ExportFormat::Svg, sheetOf(sharedAddress())));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void png_is_the_page_at_twice_its_size_on_white()
    {
        const QImage image = QImage::fromData(exported(ExportFormat::Png, sheetOf(planOf(200))));
        QCOMPARE(image.size(), QSize(2246, 1588));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        bool hasInk = false;
        for (int x = 0; x < image.width() && !hasInk; ++x)
            hasInk = image.pixelColor(x, image.height() / 3) != QColor(Qt::white);
        QVERIFY(hasInk);
    }

    void pdf_is_one_page_of_vectors()
    {
        const QByteArray pdf = exported(ExportFormat::Pdf, sheetOf(planOf(200)));
        QVERIFY(pdf.contains("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY2(pdf.size() < 200000, qPrintable(QString::number(pdf.size())));
    }

    /// Measured against what the model needs for the same plan, so that slow machines do not fail.
    void two_hundred_nodes_are_drawn_and_edited_without_a_long_slice()
    {
        Page page(planOf(200));
        page.driver.shot(u"topology-200-nodes"_s);
        QList<qint64> edits;
        QList<qint64> paints;
        QList<qint64> references;
        QElapsedTimer timer;
        for (int i = 0; i < kSlices; ++i) {
            page.driver.session().update(u"port"_s,
                                         [i](ClusterPlan &p) { p.nodes[i].port = 4100 + i; });
            timer.start();
            page.page()->reload(); // the findings are known already
            edits.append(timer.nsecsElapsed());
            timer.start();
            page.view->viewport()->repaint();
            paints.append(timer.nsecsElapsed());
            const ClusterPlan plan = page.driver.session().plan();
            const ProductProfile *profile = page.driver.session().profile();
            timer.start();
            const TopologyState state = topologyState(plan, page.driver.session().findings());
            const TopologyDiagram diagram = layoutTopology(plan, profile, state);
            const QList<TopologyRow> rows = topologyTable(plan, profile, state);
            references.append(timer.nsecsElapsed());
            QVERIFY(!diagram.boxes.isEmpty() && !rows.isEmpty());
        }
        const auto least = [](const QList<qint64> &times) {
            return *std::ranges::min_element(times);
        };
        const QString times = u"edit %1, paint %2, model %3 us"_s.arg(least(edits) / 1000)
                                  .arg(least(paints) / 1000)
                                  .arg(least(references) / 1000);
        qInfo("%s", qPrintable(times));
        QVERIFY2(least(edits) < kMostRatio * least(references), qPrintable(times));
        QVERIFY2(least(paints) < kMostRatio * least(references), qPrintable(times));
    }
};

} // namespace das

QTEST_MAIN(das::TestTopologyPage)

#include "tst_topologypage.moc"
