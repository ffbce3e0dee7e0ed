#include "dialogs.h"
#include "look/colours.h"
#include "look/desktoplook.h"
#include "look/grid.h"
#include "plan/sampleplan.h"
#include "widgets/emptystate.h"
#include "widgets/findingstrip.h"
#include "widgets/popover.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// A page with a table's place and a strip below it, on the screen.
struct StripWindow {
    explicit StripWindow(int brokenNodes)
    {
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
        for (int i = 0; i < brokenNodes; ++i)
            plan.nodes[i].ip.clear();
        session.start(plan);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QTreeView, 1);
        strip = new FindingStrip(session, {u"nodes"_s}, &window);
        layout->addWidget(strip);
        window.resize(900, 500);
        window.show();
        isActive = QTest::qWaitForWindowActive(&window);
    }

    void shot(const QString &name)
    {
        QDir().mkpath(u"screenshots"_s);
        window.grab().save(u"screenshots/"_s + name + u".png"_s);
    }

    PlanSession session;
    QWidget window;
    FindingStrip *strip = nullptr;
    bool isActive = false;
};

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyDesktopLook(); }

    void labels_boxes_and_tips_show_markup_as_it_is()
    {
        const QString markup = u"<h1>a</h1><img src=\"file:///etc/hostname\"> &amp; b"_s;
        QWidget window;
        auto *label = new QLabel(markup, &window);
        window.setToolTip(markup);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(label->textFormat(), Qt::PlainText);

        Dialogs dialogs(&window);
        dialogs.showText(markup, markup);
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box != nullptr);
        int shown = 0;
        for (const QLabel *text : box->findChildren<QLabel *>()) {
            shown += text->text() == markup ? 1 : 0;
            QCOMPARE(text->textFormat(), Qt::PlainText);
        }
        QCOMPARE(shown, 2);
        box->close();

        QToolTip::showText(QPoint(5, 5), markup, &window);
        const QList<QWidget *> tops = QApplication::topLevelWidgets();
        const auto tip = std::ranges::find_if(tops, [&markup](QWidget *widget) {
            const auto *text = qobject_cast<QLabel *>(widget);
            return text != nullptr && text->text() == markup;
        });
        QVERIFY(tip != tops.end());
        QCOMPARE(qobject_cast<QLabel *>(*tip)->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void strip_without_findings_is_not_there()
    {
        StripWindow under(0);
        under.session.update(u"x"_s, [](ClusterPlan &plan) { plan.nodes.clear(); });
        QVERIFY(under.strip->isVisible());
        under.strip->setPrefixes({u"nothing"_s});
        QVERIFY(under.strip->isHidden());
    }

    void strip_shows_three_rows_and_keeps_its_height_with_more()
    {
        StripWindow under(6);
        QVERIFY(under.isActive);
        auto *more = under.strip->findChild<QPushButton *>(u"moreFindingsButton"_s);
        QVERIFY(more != nullptr);
        const int height = under.strip->height();
        under.shot(u"strip"_s);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY(under.strip->findChild<QPushButton *>(u"moreFindingsButton"_s) == nullptr);
        QApplication::processEvents();
        QVERIFY(std::abs(under.strip->height() - height) <= 1);
        under.shot(u"strip-all"_s);
    }

    void strip_in_a_narrower_place_takes_the_height_of_its_rows()
    {
        StripWindow under(3);
        QVERIFY(under.isActive);
        under.window.resize(420, 500);
        QCoreApplication::processEvents();
        QCOMPARE(under.strip->height(), under.strip->heightForWidth(under.strip->width()));
        const int height = under.strip->height();
        under.strip->setPrefixes({under.session.findingsUnder({u"nodes"_s}).first().where});
        QCoreApplication::processEvents();
        QCOMPARE(under.strip->height(), under.strip->heightForWidth(under.strip->width()));
        QVERIFY(under.strip->height() < height);
        // No row is cut and none has room that it does not need.
        const auto *rows = under.strip->findChild<QScrollArea *>()->widget();
        QCOMPARE(rows->height(), under.strip->height() - 2);
        QCOMPARE(rows->layout()->heightForWidth(rows->width()), rows->height());
    }

    void row_of_the_strip_leads_to_its_field()
    {
        StripWindow under(1);
        QSignalSpy activated(under.strip, &FindingStrip::activated);
        const QList<Finding> findings = under.session.findingsUnder({u"nodes"_s});
        QVERIFY(!findings.isEmpty());
        const QList<QWidget *> rows = under.strip->findChildren<QWidget *>();
        const auto row = std::ranges::find_if(rows, [&](const QWidget *widget) {
            return widget->accessibleName() == findings.first().message;
        });
        QVERIFY(row != rows.end());
        QTest::mouseClick(*row, Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), findings.first().where);
    }

    void fix_in_the_strip_is_one_undo_step()
    {
        StripWindow under(0);
        under.session.update(u"x"_s,
                             [](ClusterPlan &plan) { plan.nodes[1].ip = plan.nodes[0].ip; });
        QSignalSpy fixed(under.strip, &FindingStrip::fixed);
        const QList<QPushButton *> buttons = under.strip->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        const ClusterPlan before = under.session.plan();
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QTRY_COMPARE(fixed.count(), 1);
        QVERIFY(under.session.plan() != before);
        under.session.undoStack().undo();
        QCOMPARE(under.session.plan(), before);
    }

    void popover_keeps_tab_and_gives_the_focus_back()
    {
        QWidget window;
        auto *anchor = new QPushButton(u"Add by range"_s, &window);
        anchor->move(30, 20);
        new QLineEdit(&window);
        auto *popover = new Popover(&window);
        auto *row = new QHBoxLayout(popover->content());
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        row->addWidget(first);
        row->addWidget(second);
        window.resize(700, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        anchor->setFocus();
        popover->openAt(anchor, 400);
        QVERIFY(first->hasFocus());
        QCOMPARE(popover->y(), anchor->geometry().bottom() + 1);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Tab);
        QVERIFY(first->hasFocus());
        window.grab().save(u"screenshots/popover.png"_s);
        QTest::keyClick(first, Qt::Key_Escape);
        QVERIFY(popover->isHidden());
        QVERIFY(anchor->hasFocus());
    }

    void empty_state_covers_the_viewport()
    {
        QTreeView table;
        table.setHeaderHidden(true);
        auto *empty = new EmptyState(u"server"_s, u"No nodes yet"_s,
                                     u"Add one, or take them from a spreadsheet with Ctrl+V."_s,
                                     table.viewport());
        empty->buttons()->addWidget(new QPushButton(u"Add node"_s));
        table.resize(600, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QCOMPARE(empty->geometry(), table.viewport()->rect());
        table.grab().save(u"screenshots/empty.png"_s);
    }

    void remembered_height_follows_what_is_shown()
    {
        SecondaryLabel label(
            u"One line of text that is broken where there is little room for it"_s);
        QLabel plain(label.text());
        plain.setWordWrap(true);
        constexpr std::array kWidths{90, 300, 90};
        const auto compare = [&] {
            for (const int width : kWidths)
                QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
        };
        compare();
        for (QLabel *one : {static_cast<QLabel *>(&label), &plain})
            one->setText(one->text().repeated(3));
        compare();
        for (QLabel *one : {static_cast<QLabel *>(&label), &plain})
            one->setFont(scaled(one->font(), 1.5));
        compare();
        for (QLabel *one : {static_cast<QLabel *>(&label), &plain})
            one->setContentsMargins(20, 7, 20, 7);
        compare();
    }

    void running_icon_turns()
    {
        StateIcon icon(u"running"_s);
        icon.show();
        QVERIFY(QTest::qWaitForWindowExposed(&icon));
        const int before = turningAngle(&icon);
        QTRY_VERIFY(turningAngle(&icon) != before);
    }
};

} // namespace das

QTEST_MAIN(das::TestWidgets)
#include "tst_widgets.moc"
