#include "setupwizard.h"

#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "planfiles.h"
#include "planpage.h"
#include "rememberedpasswords.h"
#include "support/fakering.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/wizarddriver.h"
#include "widgets/allfindings.h"
#include "widgets/form.h"
#include "widgets/steplist.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// A page with a field of the plan and a list.
class FieldPage : public PlanPage {
    Q_OBJECT

public:
    FieldPage(PlanSession &session, const QString &title, const QString &prefix)
        : PlanPage(session, {title, u"Why it exists."_s}, {prefix}),
          m_form(addForm())
    {
        m_form->addRow()->addLine(
            {.label = u"&Domain"_s,
             .name = title + u"Edit"_s,
             .where = prefix + u"/domain"_s,
             .undoText = u"change of the domain"_s,
             .read = [](const ClusterPlan &plan) { return plan.cluster.domain; },
             .write = [](ClusterPlan &plan,
                         const QString &value) { plan.cluster.domain = value; }});
        auto *list = new QListWidget;
        list->setObjectName(title + u"List"_s);
        list->addItems({u"one"_s, u"two"_s});
        body()->addWidget(list);
    }

    StepStatus status() const override { return m_status; }
    QString reasonNotReady() const override { return m_reason; }
    void setStatus(const StepStatus &status)
    {
        m_status = status;
        emit statusChanged();
    }
    void setReason(const QString &reason)
    {
        m_reason = reason;
        emit statusChanged();
    }

protected:
    void load(const ClusterPlan &plan) override { m_form->load(plan); }

private:
    Form *m_form;
    StepStatus m_status;
    QString m_reason;
};

QList<PageEntry> fivePages()
{
    const auto entry = [](const QString &id, const QString &prefix, StepSection section) {
        return PageEntry{id, section, [id] { return id; },
                         [id, prefix](PlanSession &session) -> PlanPage * {
                             return new FieldPage(session, id, prefix);
                         }};
    };
    return {entry(u"a"_s, u"x1"_s, StepSection::Plan), entry(u"b"_s, u"x2"_s, StepSection::Plan),
            entry(u"c"_s, u"cluster"_s, StepSection::Plan),
            entry(u"d"_s, u"x4"_s, StepSection::Review),
            entry(u"e"_s, u"x5"_s, StepSection::Deliver)};
}

ClusterPlan validPlan()
{
    return samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
}

struct Driver : test::WizardDriver {
    Driver() : test::WizardDriver(validPlan(), fivePages()) {}

    void goToEnd()
    {
        while (step() != u"e"_s)
            next();
    }
    FieldPage *page(const QString &id) { return static_cast<FieldPage *>(wizard().page(id)); }
};

/// The windows that appear while this lives.
class NewWindows : public QObject {
    Q_OBJECT

public:
    NewWindows() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow())
            classes.append(QLatin1String(widget->metaObject()->className()));
        return QObject::eventFilter(watched, event);
    }

    QStringList classes;
};

} // namespace

class TestSetupWizard : public QObject {
    Q_OBJECT

private slots:
    void next_walks_through_the_table()
    {
        Driver driver;
        QStringList seen{driver.step()};
        while (driver.step() != u"e"_s) {
            QVERIFY(driver.isNextEnabled());
            driver.next();
            seen.append(driver.step());
        }
        QCOMPARE(seen, driver.wizard().stepIds());
    }

    void next_works_after_going_back_by_several()
    {
        Driver driver;
        driver.goToEnd();
        QVERIFY(driver.wizard().goToStep(u"a"_s));
        QCOMPARE(driver.step(), u"a"_s);
        driver.next();
        QCOMPARE(driver.step(), u"b"_s);
        driver.next();
        QCOMPARE(driver.step(), u"c"_s);
        driver.back();
        QCOMPARE(driver.step(), u"b"_s);
    }

    void back_keeps_what_was_typed()
    {
        Driver driver;
        driver.next();
        driver.fill(u"bEdit"_s, u"typed"_s);
        driver.back();
        driver.next();
        QCOMPARE(driver.find<QLineEdit>(u"bEdit"_s)->text(), u"typed"_s);
        QCOMPARE(driver.session().plan().cluster.domain, u"typed"_s);
    }

    void back_is_off_on_the_first_page()
    {
        Driver driver;
        QVERIFY(!driver.find<QAbstractButton>(u"backButton"_s)->isEnabled());
        driver.next();
        QVERIFY(driver.find<QAbstractButton>(u"backButton"_s)->isEnabled());
    }

    void step_not_seen_yet_opens_only_when_it_is_next()
    {
        Driver driver;
        QVERIFY(!driver.wizard().goToStep(u"c"_s));
        QCOMPARE(driver.step(), u"a"_s);
        QVERIFY(driver.wizard().goToStep(u"b"_s));
        QVERIFY(driver.wizard().goToStep(u"c"_s));
        QVERIFY(driver.wizard().goToStep(u"a"_s));
    }

    void step_that_is_not_needed_is_passed_over()
    {
        Driver driver;
        driver.page(u"b"_s)->setStatus({.summary = u"no HDFS"_s, .state = StepState::NotNeeded});
        driver.next();
        QCOMPARE(driver.step(), u"c"_s);
        driver.back();
        QCOMPARE(driver.step(), u"a"_s);
        QVERIFY(!driver.wizard().isReachable(u"b"_s));
    }

    void error_turns_next_off_and_says_why()
    {
        Driver driver;
        driver.next();
        driver.next();
        driver.fill(u"cEdit"_s, {});
        QVERIFY(!driver.isNextEnabled());
        QCOMPARE(driver.reason(), u"Next is off: 1 error on this page"_s);
        auto *reason = driver.find<QWidget>(u"nextReason"_s);
        QVERIFY(reason->isVisible());
        driver.find(u"cList"_s)->setFocus();
        driver.click(u"nextReason"_s);
        QVERIFY(driver.find(u"cEdit"_s)->hasFocus());
        driver.fill(u"cEdit"_s, u"a"_s);
        QVERIFY(driver.isNextEnabled());
        QVERIFY(driver.reason().isEmpty());
        QVERIFY(!reason->isVisible());
    }

    void warning_lets_go_on()
    {
        Driver driver;
        driver.page(u"a"_s)->setStatus(
            {.summary = u"1 connection not proved"_s, .state = StepState::Warning});
        QVERIFY(driver.isNextEnabled());
        QCOMPARE(driver.reason(), u"1 connection not proved; you can go on"_s);
    }

    void page_can_hold_next_back()
    {
        Driver driver;
        driver.page(u"a"_s)->setReason(u"the pack is being read"_s);
        QVERIFY(!driver.isNextEnabled());
        QCOMPARE(driver.reason(), u"Next is off: the pack is being read"_s);
    }

    void enter_in_a_list_does_not_press_next()
    {
        Driver driver;
        auto *list = driver.find<QListWidget>(u"aList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(driver.step(), u"a"_s);
    }

    void enter_in_a_field_presses_next()
    {
        Driver driver;
        auto *edit = driver.find<QLineEdit>(u"aEdit"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(driver.step(), u"b"_s);
    }

    void enter_in_the_side_list_goes_to_that_step_only()
    {
        Driver driver;
        driver.goToEnd();
        auto *list = driver.find<StepList>(u"stepList"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        QCOMPARE(driver.step(), u"e"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(driver.step(), u"b"_s);
    }

    void escape_never_closes_the_window()
    {
        Driver driver;
        QTest::keyClick(&driver.wizard(), Qt::Key_Escape);
        QVERIFY(driver.wizard().isVisible());
        QCOMPARE(driver.step(), u"a"_s);
        driver.find(u"aEdit"_s)->setFocus();
        QTest::keyClick(driver.find(u"aEdit"_s), Qt::Key_Escape);
        QVERIFY(driver.wizard().isVisible());
    }

    void tab_visits_page_footer_and_side_panel_once()
    {
        Driver driver;
        driver.next();
        driver.find(u"bEdit"_s)->setFocus();
        QStringList visited;
        for (int i = 0; i < 20; ++i) {
            const QString name = QApplication::focusWidget()->objectName();
            if (visited.contains(name))
                break;
            visited.append(name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected{
            u"bEdit"_s,      u"bList"_s,    u"backButton"_s,       u"nextButton"_s,
            u"planButton"_s, u"stepList"_s, u"allFindingsButton"_s};
        QCOMPARE(visited, expected);
    }

    void first_field_has_the_focus()
    {
        Driver driver;
        driver.next();
        QTRY_VERIFY(driver.find(u"bEdit"_s)->hasFocus());
    }

    void keys_move_between_steps()
    {
        Driver driver;
        QTest::keyClick(&driver.wizard(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(driver.step(), u"b"_s);
        QTest::keyClick(&driver.wizard(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(driver.step(), u"a"_s);
        QTest::keyClick(&driver.wizard(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(driver.step(), u"b"_s);
        QTest::keyClick(&driver.wizard(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(driver.step(), u"b"_s);
    }

    void f8_goes_to_the_field_of_a_finding()
    {
        Driver driver;
        driver.session().update(u"x"_s, [](ClusterPlan &plan) { plan.cluster.domain.clear(); });
        QTest::keyClick(&driver.wizard(), Qt::Key_F8);
        QCOMPARE(driver.step(), u"c"_s);
        QVERIFY(driver.find(u"cEdit"_s)->hasFocus());
    }

    void f6_goes_round_the_parts_of_the_window()
    {
        Driver driver;
        driver.find(u"aEdit"_s)->setFocus();
        QTest::keyClick(&driver.wizard(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(driver.find(u"stepList"_s)->hasFocus());
        QTest::keyClick(&driver.wizard(), Qt::Key_F6);
        QVERIFY(driver.find(u"aEdit"_s)->hasFocus());
    }

    void all_findings_lead_to_their_field()
    {
        Driver driver;
        driver.session().update(u"x"_s, [](ClusterPlan &plan) { plan.cluster.domain.clear(); });
        driver.click(u"allFindingsButton"_s);
        auto *list = driver.find<AllFindings>(u"allFindings"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QVERIFY(driver.wizard().isVisible());
        driver.click(u"allFindingsButton"_s);
        auto *tree = driver.find<QTreeWidget>(u"allFindingsTree"_s);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(driver.step(), u"c"_s);
        QVERIFY(driver.find(u"cEdit"_s)->hasFocus());
    }

    void closing_with_changes_asks_first_data()
    {
        QTest::addColumn<bool>("isModified");
        QTest::addColumn<SaveAnswer>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("nothing to lose") << false << SaveAnswer::GoOnEditing << true << false;
        QTest::newRow("go on editing") << true << SaveAnswer::GoOnEditing << false << false;
        QTest::newRow("without saving") << true << SaveAnswer::CloseWithoutSaving << true << false;
        QTest::newRow("save") << true << SaveAnswer::Save << true << true;
    }
    void closing_with_changes_asks_first()
    {
        QFETCH(const bool, isModified);
        QFETCH(const SaveAnswer, answer);
        QFETCH(const bool, closes);
        QFETCH(const bool, isSaved);
        Driver driver;
        const QString path = driver.files().path(u"a.dasplan"_s);
        driver.dialogs().path = path;
        driver.dialogs().saveAnswer = answer;
        if (isModified)
            driver.fill(u"aEdit"_s, u"typed"_s);
        driver.wizard().close();
        QApplication::processEvents();
        QCOMPARE(driver.wizard().isVisible(), !closes);
        QCOMPARE(!driver.dialogs().shown.isEmpty(), isModified);
        QCOMPARE(QFile::exists(path), isSaved);
        QCOMPARE(driver.step(), u"a"_s);
    }

    void plan_dropped_on_the_window_is_opened()
    {
        Driver driver;
        const QString path = driver.files().path(u"dropped.dasplan"_s);
        const ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s);
        QVERIFY_OK(writeFile(path, planToJson(plan), kPublicFile));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&driver.wizard(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&driver.wizard(), &event);
        QCOMPARE(driver.session().plan(), plan);
    }

    void plan_that_cannot_be_read_is_explained()
    {
        Driver driver;
        const QString path = driver.files().path(u"broken.dasplan"_s);
        QVERIFY_OK(writeFile(path, "{", kPublicFile));
        driver.wizard().files().open(path);
        QCOMPARE(driver.dialogs().shown.size(), 1);
        QVERIFY(driver.dialogs().shown.first().contains(u"broken.dasplan"_s));
        QCOMPARE(driver.session().plan(), validPlan());
    }

    void title_names_the_plan_and_no_secret()
    {
        Driver driver;
        driver.session().setSecrets({.mysqlPassword = u"sesame"_s, .svnPassword = {}});
        QCOMPARE(driver.wizard().windowTitle(), u"New plan[*] - DAS Setup"_s);
        driver.dialogs().path = driver.files().path(u"orders.dasplan"_s);
        driver.wizard().files().save();
        QCOMPARE(driver.wizard().windowTitle(), u"orders[*] - DAS Setup"_s);
        QVERIFY(!driver.wizard().isWindowModified());
    }

    void page_meets_the_side_panel_and_the_footer()
    {
        Driver driver;
        driver.next();
        const auto *side = driver.find<QWidget>(u"sidePanel"_s);
        const auto *page = driver.find<QWidget>(u"page-b"_s);
        QCOMPARE(side->mapTo(&driver.wizard(), QPoint(0, 0)), QPoint(0, 0));
        QCOMPARE(side->height(), driver.wizard().height());
        QCOMPARE(page->mapTo(&driver.wizard(), QPoint(0, 0)), QPoint(side->width(), 0));
        // The last button ends where the content ends.
        const auto *next = driver.find<QWidget>(u"nextButton"_s);
        const auto *list = driver.find<QWidget>(u"bList"_s);
        QCOMPARE(next->mapTo(&driver.wizard(), next->rect().topRight()).x(),
                 list->mapTo(&driver.wizard(), list->rect().topRight()).x());
        driver.shot(u"setupwizard"_s);
    }

    void making_a_page_flashes_no_window()
    {
        test::FakeRing ring; // outlives the session
        PlanSession session;
        ClusterPlan plan = validPlan();
        plan.nodes.first().ip.clear(); // strips of findings have something to show
        session.start(plan);
        RememberedPasswords::of(session).setRing(ring);
        const NewWindows windows;
        for (const PageEntry &entry : pageTable()) {
            const std::unique_ptr<PlanPage> page(entry.create(session));
            QCOMPARE(windows.classes, QStringList());
        }
    }

    void pages_are_there_once_the_window_is_painted()
    {
        test::PrivateSettings settings;
        PlanSession session;
        session.start(validPlan());
        SetupWizard wizard(session, fivePages());
        QSignalSpy opened(&wizard, &SetupWizard::opened);
        QCOMPARE(wizard.pageIds(), QList<int>{0});
        wizard.show();
        QVERIFY(opened.wait());
        QCOMPARE(wizard.pageIds(), QList<int>({0, 1, 2, 3, 4}));
        wizard.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 1);
    }

    void plan_is_checked_once_the_window_is_painted()
    {
        test::PrivateSettings settings;
        PlanSession session;
        ClusterPlan plan = validPlan();
        plan.cluster.domain.clear();
        session.start(plan);
        session.checkLater();
        SetupWizard wizard(session, fivePages());
        QSignalSpy checked(&session, &PlanSession::findingsChanged);
        wizard.show();
        const auto *errors = wizard.findChild<QLabel *>(u"errorCount"_s);
        QVERIFY(errors->isHidden());
        QVERIFY(checked.wait());
        QVERIFY(!errors->isHidden());
        QCOMPARE(errors->text(), u"1"_s);
    }

    void next_works_before_its_page_is_made()
    {
        test::PrivateSettings settings;
        PlanSession session;
        session.start(validPlan());
        SetupWizard wizard(session, fivePages());
        wizard.restart(); // as when it is shown
        QCOMPARE(wizard.pageIds(), QList<int>{0});
        wizard.next();
        QCOMPARE(wizard.currentStepId(), u"b"_s);
        QVERIFY(wizard.goToStep(u"c"_s));
        QCOMPARE(wizard.pageIds(), QList<int>({0, 1, 2}));
    }

    void window_becomes_small_again()
    {
        Driver driver;
        driver.page(u"b"_s)->setMinimumSize(1500, 900);
        driver.next();
        driver.next();
        driver.wizard().resize(1024, 700);
        QCOMPARE(driver.wizard().size(), QSize(1024, 700));
    }
};

} // namespace das

QTEST_MAIN(das::TestSetupWizard)
#include "tst_setupwizard.moc"
