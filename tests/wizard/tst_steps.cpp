#include "steps/stepmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(das::StepStatus)

namespace das {

namespace {

Finding finding(Severity severity)
{
    Finding found;
    found.severity = severity;
    return found;
}

QList<Step> someSteps()
{
    return {{.id = u"start"_s, .title = u"Start"_s, .isReachable = true},
            {.id = u"cluster"_s,
             .title = u"Cluster"_s,
             .status = {.summary = u"1 error"_s, .state = StepState::Error},
             .isReachable = true,
             .isCurrent = true},
            {.id = u"changes"_s, .title = u"Changes"_s, .section = StepSection::Review}};
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT

private slots:
    void sections_have_headings_without_flags()
    {
        StepModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSteps(someSteps());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0).data().toString(), u"Plan"_s);
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        QCOMPARE(model.index(3).data().toString(), u"Review"_s);
        QCOMPARE(model.indexOfStep(u"changes"_s).row(), 4);
        QVERIFY(!model.indexOfStep(u"nothing"_s).isValid());
    }

    void step_out_of_reach_is_disabled()
    {
        StepModel model;
        model.setSteps(someSteps());
        QVERIFY(model.flags(model.indexOfStep(u"cluster"_s)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!model.flags(model.indexOfStep(u"changes"_s)).testFlag(Qt::ItemIsEnabled));
    }

    void row_reads_as_a_sentence()
    {
        StepModel model;
        model.setSteps(someSteps());
        QCOMPARE(model.indexOfStep(u"cluster"_s).data(Qt::AccessibleTextRole).toString(),
                 u"Cluster, error, 1 error, current"_s);
    }

    void change_of_a_state_touches_one_row()
    {
        StepModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Step> steps = someSteps();
        model.setSteps(steps);
        QSignalSpy reset(&model, &StepModel::modelReset);
        QSignalSpy changed(&model, &StepModel::dataChanged);
        steps[1].status = {.summary = u"2 Spark masters"_s};
        model.setSteps(steps);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(2).data(StepModel::SummaryRole).toString(), u"2 Spark masters"_s);
    }

    void status_joins_page_and_findings_data()
    {
        QTest::addColumn<StepStatus>("own");
        QTest::addColumn<bool>("visited");
        QTest::addColumn<QList<Severity>>("severities");
        QTest::addColumn<StepStatus>("shown");
        const StepStatus value{.summary = u"2 Spark masters"_s};
        const StepStatus nodes{.summary = u"7 nodes"_s, .subject = u"7 nodes"_s};
        const StepStatus unproved{.summary = u"1 connection not proved"_s,
                                  .state = StepState::Warning};
        const StepStatus locked{.summary = u"written 14:21"_s, .state = StepState::Locked};
        const StepStatus unwritten{.summary = u"Not written yet"_s, .state = StepState::NotVisited};
        QTest::newRow("value without findings") << value << true << QList<Severity>{} << value;
        QTest::newRow("hints do not count")
            << value << true << QList<Severity>{Severity::Hint} << value;
        QTest::newRow("not visited says nothing")
            << value << false << QList<Severity>{Severity::Error}
            << StepStatus{.summary = {}, .state = StepState::NotVisited};
        QTest::newRow("own state not visited keeps its words")
            << unwritten << true << QList<Severity>{} << unwritten;
        QTest::newRow("errors and warnings are counted")
            << value << true << QList<Severity>{Severity::Error, Severity::Error, Severity::Warning}
            << StepStatus{.summary = u"2 errors, 1 warning"_s, .state = StepState::Error};
        QTest::newRow("subject stands before the counts")
            << nodes << true << QList<Severity>{Severity::Error}
            << StepStatus{.summary = u"7 nodes, 1 error"_s,
                          .state = StepState::Error,
                          .subject = u"7 nodes"_s};
        QTest::newRow("connection and warning")
            << unproved << true << QList<Severity>{Severity::Warning}
            << StepStatus{.summary = u"1 connection not proved, 1 warning"_s,
                          .state = StepState::Warning};
        QTest::newRow("warnings of tests count with those of fields")
            << StepStatus{.summary = u"MySQL"_s, .warnings = 1} << true
            << QList<Severity>{Severity::Warning}
            << StepStatus{.summary = u"2 warnings"_s, .state = StepState::Warning, .warnings = 1};
        QTest::newRow("locked stays locked")
            << locked << true << QList<Severity>{Severity::Error} << locked;
    }
    void status_joins_page_and_findings()
    {
        QFETCH(const StepStatus, own);
        QFETCH(const bool, visited);
        QFETCH(const QList<Severity>, severities);
        QFETCH(const StepStatus, shown);
        QList<Finding> findings;
        for (const Severity severity : severities)
            findings.append(finding(severity));
        const StepStatus actual = shownStatus(own, visited, findings);
        QCOMPARE(actual.summary, shown.summary);
        QCOMPARE(actual, shown);
    }
};

} // namespace das

QTEST_MAIN(das::TestSteps)
#include "tst_steps.moc"
