#include "widgets/form.h"

#include "plan/sampleplan.h"
#include "widgets/fieldfinding.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// A form with the domain of the sample plan, on the screen.
struct DomainForm {
    DomainForm() : form(session)
    {
        session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        edit = form.addRow()->addLine(
            {.label = u"Cluster &domain"_s,
             .name = u"clusterDomainEdit"_s,
             .where = u"cluster/domain"_s,
             .undoText = u"change of the domain"_s,
             .read = [](const ClusterPlan &plan) { return plan.cluster.domain; },
             .write = [](ClusterPlan &plan, const QString &value) {
                 plan.cluster.domain = value;
             }});
        other = form.addRow()->addLine(
            {.label = u"&Host"_s,
             .name = u"hostEdit"_s,
             .where = u"mysql/host"_s,
             .undoText = u"change of the host"_s,
             .read = [](const ClusterPlan &plan) { return plan.mysql.host; },
             .write = [](ClusterPlan &plan, const QString &value) { plan.mysql.host = value; }});
        form.resize(800, 300);
        form.load(session.plan());
        form.show();
        form.activateWindow();
        isActive = QTest::qWaitForWindowActive(&form);
        finding = form.findChild<FieldFinding *>(u"clusterDomainEditFinding"_s);
    }

    ~DomainForm() { form.hide(); }
    Q_DISABLE_COPY_MOVE(DomainForm)

    PlanSession session;
    Form form;
    QLineEdit *edit = nullptr;
    QLineEdit *other = nullptr;
    FieldFinding *finding = nullptr;
    bool isActive = false;
};

} // namespace

class TestForm : public QObject {
    Q_OBJECT

private slots:
    void typing_changes_the_plan_in_one_step()
    {
        DomainForm under;
        QVERIFY(under.isActive);
        under.edit->setFocus();
        under.edit->selectAll();
        QTest::keyClicks(under.edit, u"abc"_s);
        QCOMPARE(under.session.plan().cluster.domain, u"abc"_s);
        QCOMPARE(under.session.undoStack().count(), 1);
    }

    void label_is_the_buddy_and_the_name()
    {
        const DomainForm under;
        QCOMPARE(under.edit->accessibleName(), u"Cluster domain"_s);
        const QList<QLabel *> labels = under.form.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->buddy() == under.edit; }));
    }

    void loading_does_not_move_the_cursor_of_a_field_that_shows_its_value()
    {
        DomainForm under;
        under.edit->setFocus();
        under.edit->setCursorPosition(2);
        under.form.load(under.session.plan());
        QCOMPARE(under.edit->cursorPosition(), 2);
    }

    void finding_waits_for_the_last_key_and_goes_at_once()
    {
        DomainForm under;
        under.edit->setFocus();
        under.edit->selectAll();
        QTest::keyClick(under.edit, Qt::Key_Delete);
        QVERIFY(under.finding->isHidden());
        QTRY_VERIFY(under.finding->isVisible());
        QCOMPARE(under.edit->actions().size(), 1);
        QVERIFY(!under.edit->accessibleDescription().isEmpty());
        QTest::keyClicks(under.edit, u"a"_s);
        QVERIFY(under.finding->isHidden());
        QCOMPARE(under.edit->actions().size(), 0);
        QVERIFY(under.edit->accessibleDescription().isEmpty());
    }

    void finding_appears_at_once_when_the_field_is_left()
    {
        DomainForm under;
        under.edit->setFocus();
        under.edit->selectAll();
        QTest::keyClick(under.edit, Qt::Key_Delete);
        QTest::keyClick(under.edit, Qt::Key_Tab);
        QVERIFY(under.finding->isVisible());
        QVERIFY(under.finding->y() > under.edit->y());
    }

    void fix_cures_and_focuses_what_it_changed()
    {
        DomainForm under;
        under.session.update(u"x"_s, [](ClusterPlan &plan) { plan.cluster.domain.clear(); });
        under.form.load(under.session.plan());
        QVERIFY(under.finding->isVisible());
        under.other->setFocus();
        QTest::mouseClick(under.finding->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!under.session.plan().cluster.domain.isEmpty());
        QCOMPARE(under.edit->text(), under.session.plan().cluster.domain);
        QVERIFY(under.finding->isHidden());
        QVERIFY(under.edit->hasFocus());
    }

    void closest_field_takes_the_focus_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("the field's key") << u"mysql/host"_s << true;
        QTest::newRow("a key below it") << u"mysql/host/x"_s << true;
        QTest::newRow("no field at all") << u"nodes/1/port"_s << false;
    }
    void closest_field_takes_the_focus()
    {
        QFETCH(const QString, where);
        QFETCH(const bool, isFound);
        DomainForm under;
        under.edit->setFocus();
        QCOMPARE(under.form.focusWhere(where), isFound);
        QCOMPARE(under.other->hasFocus(), isFound);
    }

    void every_kind_of_field_reads_and_writes()
    {
        PlanSession session;
        session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        Form form(session);
        FormRow *row = form.addRow();
        QSpinBox *number = row->addNumber(
            {.label = u"&Port"_s,
             .name = u"portEdit"_s,
             .where = u"mysql/port"_s,
             .undoText = u"port"_s,
             .read = [](const ClusterPlan &plan) { return plan.mysql.port; },
             .write = [](ClusterPlan &plan, int value) { plan.mysql.port = value; }});
        QCheckBox *check = row->addCheck(
            {.label = u"&Append"_s,
             .name = u"appendCheck"_s,
             .where = u"deploymentSync/appendTenantId"_s,
             .undoText = u"append"_s,
             .read = [](const ClusterPlan &plan) { return plan.deploymentSync.appendTenantId; },
             .write = [](ClusterPlan &plan,
                         bool value) { plan.deploymentSync.appendTenantId = value; }});
        QComboBox *choice = row->addChoice(
            {.label = u"&Store"_s,
             .name = u"storeChoice"_s,
             .where = u"eventStore/kind"_s,
             .undoText = u"store"_s,
             .choices =
                 [](const ClusterPlan &) {
                     return QStringList{u"HBase"_s, u"MySQL"_s};
                 },
             .read = [](const ClusterPlan &plan) { return static_cast<int>(plan.eventStore.kind); },
             .write =
                 [](ClusterPlan &plan, int value) {
                     plan.eventStore.kind = static_cast<EventStoreKind>(value);
                 }});
        form.load(session.plan());
        QCOMPARE(number->value(), 3306);
        QVERIFY(check->isChecked());
        QCOMPARE(choice->currentText(), u"HBase"_s);
        QVERIFY(!session.isModified());
        number->setValue(3307);
        check->click();
        choice->setCurrentIndex(1);
        emit choice->activated(1);
        QCOMPARE(session.plan().mysql.port, 3307);
        QVERIFY(!session.plan().deploymentSync.appendTenantId);
        QCOMPARE(session.plan().eventStore.kind, EventStoreKind::MySql);
    }

    void number_out_of_range_is_shown_as_it_is()
    {
        PlanSession session;
        ClusterPlan plan;
        plan.mysql.port = 70000;
        session.start(plan);
        Form form(session);
        const QSpinBox *number = form.addRow()->addNumber(
            {.label = u"&Port"_s,
             .name = u"portEdit"_s,
             .where = u"mysql/port"_s,
             .undoText = u"port"_s,
             .read = [](const ClusterPlan &from) { return from.mysql.port; },
             .write = [](ClusterPlan &to, int value) { to.mysql.port = value; }});
        form.load(session.plan());
        QCOMPARE(number->value(), 70000);
        QVERIFY(!session.isModified());
    }
};

} // namespace das

QTEST_MAIN(das::TestForm)
#include "tst_form.moc"
