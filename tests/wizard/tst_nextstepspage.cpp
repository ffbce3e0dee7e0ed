#include "export/nodefiles.h"
#include "export/runbook.h"
#include "nextsteps/runsteps.h"
#include "pages/startplan.h"
#include "planpage.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/wizarddriver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace das {

namespace {

ClusterPlan samplePlanOf(Pattern pattern, const QString &product = u"wso2das-3.0.0"_s)
{
    return startPlan(pattern, true, product);
}

QStringList titles(const QList<RunStep> &steps)
{
    QStringList found;
    for (const RunStep &step : steps)
        found.append(step.title);
    return found;
}

const RunStep *stepCalled(const QList<RunStep> &steps, const QString &title)
{
    const auto found = std::ranges::find(steps, title, &RunStep::title);
    return found == steps.end() ? nullptr : &*found;
}

bool goToPage(test::WizardDriver &driver)
{
    driver.session().markVisited(u"next-steps"_s);
    return driver.wizard().goToStep(u"next-steps"_s);
}

} // namespace

class TestNextStepsPage : public QObject {
    Q_OBJECT

private slots:
    void steps_follow_the_order_of_start_data();
    void steps_follow_the_order_of_start();
    void every_command_stands_in_the_runbook();
    void dashboard_of_3_0_0_needs_no_flags();
    void step_that_is_not_needed_is_left_out();
    void button_copies_the_command_and_says_so();
    void runbook_is_copied_and_saved();
    void long_list_of_nodes_is_one_text();
    void page_without_nodes_leads_to_them();
    void page_follows_the_plan();
};

void TestNextStepsPage::steps_follow_the_order_of_start_data()
{
    QTest::addColumn<Pattern>("pattern");
    QTest::addColumn<QStringList>("starts");
    QTest::newRow("fully distributed")
        << Pattern::FullyDistributed
        << QStringList{u"Start the receivers"_s, u"Start the analyzers"_s, u"Start the indexers"_s,
                       u"Start the dashboard"_s};
    QTest::newRow("minimum high availability")
        << Pattern::MinimumHa << QStringList{u"Start node1 and the nodes like it"_s};
}

void TestNextStepsPage::steps_follow_the_order_of_start()
{
    QFETCH(const Pattern, pattern);
    QFETCH(const QStringList, starts);
    const ClusterPlan plan = samplePlanOf(pattern);
    QStringList found = titles(runSteps(*profileById(plan.product), plan));
    QCOMPARE(found.first(), u"Create the databases"_s);
    found.removeIf([](const QString &title) { return !title.startsWith("Start"_L1); });
    QCOMPARE(found, starts);
}

void TestNextStepsPage::every_command_stands_in_the_runbook()
{
    for (const ProductProfile &profile : builtInProfiles()) {
        const ClusterPlan plan = samplePlanOf(Pattern::FullyDistributed, profile.id);
        const QString text = runbook(profile, plan, launcherChanges(profile, plan));
        int starts = 0;
        for (const RunStep &step : runSteps(profile, plan)) {
            if (!step.title.startsWith("Start"_L1))
                continue;
            for (const RunCommand &command : step.commands) {
                QVERIFY2(text.contains(command.command.section(u" && "_s, 1)),
                         qPrintable(command.command));
                ++starts;
            }
        }
        QCOMPARE(starts, plan.nodes.size());
    }
}

void TestNextStepsPage::dashboard_of_3_0_0_needs_no_flags()
{
    const ClusterPlan plan = samplePlanOf(Pattern::FullyDistributed);
    const QList<RunStep> steps = runSteps(*profileById(plan.product), plan);
    const RunStep *step = stepCalled(steps, u"Start the dashboard"_s);
    QVERIFY(step != nullptr);
    const NodePlan *node = plan.node(u"dashboard"_s);
    const QList<RunCommand> expected{
        {u"dashboard"_s, u"cd "_s + shellHome(*node) + u" && sh bin/wso2server.sh start"_s}};
    QCOMPARE(step->commands, expected);
}

void TestNextStepsPage::step_that_is_not_needed_is_left_out()
{
    ClusterPlan plan = samplePlanOf(Pattern::FullyDistributed);
    const ProductProfile &profile = *profileById(plan.product);
    const QList<RunStep> steps = runSteps(profile, plan);
    const RunStep *links = stepCalled(steps, u"Check the symbolic link"_s);
    QVERIFY(links != nullptr);
    QCOMPARE(links->commands.size(), 2); // the analyzers
    plan.spark.symbolicLink.clear();
    QVERIFY(!titles(runSteps(profile, plan)).contains(u"Check the symbolic link"_s));

    QVERIFY(!titles(steps).contains(u"Encrypt the passwords"_s));
    plan.cluster.secureVault = true;
    const QList<RunStep> vaultSteps = runSteps(profile, plan);
    const RunStep *encrypt = stepCalled(vaultSteps, u"Encrypt the passwords"_s);
    QVERIFY(encrypt != nullptr);
    QCOMPARE(encrypt->commands.size(), plan.nodes.size());
    QVERIFY(encrypt < stepCalled(vaultSteps, u"Start the receivers"_s));
}

void TestNextStepsPage::button_copies_the_command_and_says_so()
{
    test::WizardDriver driver(samplePlanOf(Pattern::FullyDistributed));
    QVERIFY(goToPage(driver));
    const auto buttons =
        driver.wizard().page(u"next-steps"_s)->findChildren<QToolButton *>(u"copyButton"_s);
    const auto button = std::ranges::find(buttons, u"Copy the command of dashboard"_s,
                                          &QToolButton::accessibleName);
    QVERIFY(button != buttons.end());
    (*button)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"dashboard.zip"_s));
    QCOMPARE((*button)->accessibleName(), u"Copied"_s);
    (*button)->click();
    QTRY_COMPARE((*button)->accessibleName(), u"Copy the command of dashboard"_s);
}

void TestNextStepsPage::runbook_is_copied_and_saved()
{
    const ClusterPlan plan = samplePlanOf(Pattern::FullyDistributed);
    const ProductProfile &profile = *profileById(plan.product);
    const QString expected = runbook(profile, plan, launcherChanges(profile, plan));
    test::WizardDriver driver(plan);
    QVERIFY(goToPage(driver));
    driver.click(u"copyRunbookButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    driver.dialogs().path = driver.files().path(u"RUNBOOK.md"_s);
    driver.click(u"saveRunbookButton"_s);
    const Result<QByteArray> saved = readFile(driver.dialogs().path);
    QVERIFY_OK(saved);
    QCOMPARE(QString::fromUtf8(*saved), expected);
    driver.dialogs().path = u"/nowhere/RUNBOOK.md"_s;
    driver.click(u"saveRunbookButton"_s);
    QVERIFY(driver.dialogs().shown.join(u' ').contains(u"The runbook was not saved"_s));
}

void TestNextStepsPage::long_list_of_nodes_is_one_text()
{
    ClusterPlan plan = samplePlanOf(Pattern::FullyDistributed);
    const NodePlan receiver = plan.nodes.first();
    plan.nodes.clear();
    for (int i = 1; i <= 40; ++i) {
        plan.nodes.append(receiver);
        plan.nodes.last().id = u"receiver%1"_s.arg(i);
    }
    test::WizardDriver driver(plan);
    QVERIFY(goToPage(driver));
    const auto texts = driver.wizard().page(u"next-steps"_s)->findChildren<QPlainTextEdit *>();
    const auto found =
        std::ranges::find(texts, u"Start the receivers"_s, &QPlainTextEdit::accessibleName);
    QVERIFY(found != texts.end());
    QCOMPARE((*found)->blockCount(), 80);
    QVERIFY((*found)->toPlainText().contains(u"# receiver40\n"_s));
}

void TestNextStepsPage::page_without_nodes_leads_to_them()
{
    test::WizardDriver driver(startPlan(Pattern::Custom, false, u"wso2das-3.0.0"_s));
    QVERIFY(goToPage(driver));
    QVERIFY(!driver.find<QPushButton>(u"saveRunbookButton"_s)->isEnabled());
    QSignalSpy asked(driver.wizard().page(u"next-steps"_s), &PlanPage::stepRequested);
    driver.click(u"goButton"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"nodes"_s);
}

void TestNextStepsPage::page_follows_the_plan()
{
    test::WizardDriver driver(samplePlanOf(Pattern::FullyDistributed));
    QVERIFY(goToPage(driver));
    const auto sql = [&driver] {
        const auto texts = driver.wizard().page(u"next-steps"_s)->findChildren<QPlainTextEdit *>();
        return texts.isEmpty() ? QString() : texts.first()->toPlainText();
    };
    QVERIFY(!sql().contains(u"orders_users"_s));
    driver.session().update(
        u"change"_s, [](ClusterPlan &plan) { plan.mysql.databases.users = u"orders_users"_s; });
    QTRY_VERIFY(sql().contains(u"`orders_users`"_s));
}

} // namespace das

QTEST_MAIN(das::TestNextStepsPage)
#include "tst_nextstepspage.moc"
