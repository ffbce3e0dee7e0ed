#include "plansession.h"

#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "support/fileio.h"
#include "support/resultmacros.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

void setDomain(PlanSession &session, const QString &domain, const QString &key = {})
{
    session.update(
        u"change of the domain"_s, [&](ClusterPlan &plan) { plan.cluster.domain = domain; }, key);
}

} // namespace

class TestPlanSession : public QObject {
    Q_OBJECT

private slots:
    void change_is_announced_and_undone()
    {
        PlanSession session;
        QSignalSpy changed(&session, &PlanSession::planChanged);
        setDomain(session, u"a"_s);
        QCOMPARE(session.plan().cluster.domain, u"a"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.undoStack().undoText(), u"change of the domain"_s);
        session.undoStack().undo();
        QCOMPARE(session.plan(), ClusterPlan());
        QCOMPARE(changed.count(), 2);
    }

    void change_to_the_same_is_none()
    {
        PlanSession session;
        QSignalSpy changed(&session, &PlanSession::planChanged);
        setDomain(session, {});
        QCOMPARE(changed.count(), 0);
        QVERIFY(!session.isModified());
    }

    void typing_is_one_step_until_the_field_is_left()
    {
        PlanSession session;
        setDomain(session, u"a"_s, u"cluster/domain"_s);
        setDomain(session, u"ab"_s, u"cluster/domain"_s);
        QCOMPARE(session.undoStack().count(), 1);
        session.endMerge();
        setDomain(session, u"abc"_s, u"cluster/domain"_s);
        QCOMPARE(session.undoStack().count(), 2);
        session.undoStack().undo();
        QCOMPARE(session.plan().cluster.domain, u"ab"_s);
        session.undoStack().undo();
        QCOMPARE(session.plan().cluster.domain, QString());
    }

    void typing_back_to_the_start_leaves_nothing_to_undo()
    {
        PlanSession session;
        setDomain(session, u"a"_s, u"cluster/domain"_s);
        setDomain(session, {}, u"cluster/domain"_s);
        QCOMPARE(session.undoStack().count(), 0);
        QVERIFY(!session.isModified());
    }

    void other_fields_do_not_merge()
    {
        PlanSession session;
        setDomain(session, u"a"_s, u"cluster/domain"_s);
        session.update(
            u"x"_s, [](ClusterPlan &plan) { plan.mysql.host = u"h"_s; }, u"mysql/host"_s);
        QCOMPARE(session.undoStack().count(), 2);
    }

    void findings_follow_the_plan()
    {
        PlanSession session;
        session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        QVERIFY(session.findingsUnder({u"cluster"_s}).isEmpty());
        setDomain(session, {});
        const QList<Finding> findings = session.findingsUnder({u"cluster"_s});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().where, u"cluster/domain"_s);
        session.applyFix(findings.first());
        QVERIFY(session.findingsUnder({u"cluster"_s}).isEmpty());
        QCOMPARE(session.undoStack().undoText(), findings.first().fix.label);
    }

    void nothing_is_found_before_the_check()
    {
        PlanSession session;
        session.checkLater();
        session.start({});
        QSignalSpy changed(&session, &PlanSession::findingsChanged);
        QCOMPARE(session.findings().size(), 0);
        session.check();
        QCOMPARE(changed.count(), 1);
        QVERIFY(!session.findings().isEmpty());
        session.check(); // is done
        QCOMPARE(changed.count(), 1);
    }

    void prefix_is_a_whole_key_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("isUnderMysql");
        QTest::newRow("the key itself") << u"mysql"_s << true;
        QTest::newRow("below it") << u"mysql/host"_s << true;
        QTest::newRow("another key that begins so") << u"mysqlx/host"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void prefix_is_a_whole_key()
    {
        QFETCH(const QString, where);
        QFETCH(const bool, isUnderMysql);
        QCOMPARE(isUnder(where, {u"mysql"_s}), isUnderMysql);
    }

    void saved_plan_is_opened_again()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.dasplan"_s);
        PlanSession session;
        session.start(samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s));
        setDomain(session, u"a"_s);
        QVERIFY(session.isModified());
        QVERIFY_OK(session.save(path));
        QVERIFY(!session.isModified());
        QVERIFY(session.savedAt().isValid());
        QCOMPARE(session.name(), u"orders"_s);

        PlanSession other;
        QVERIFY_OK(other.open(path));
        QCOMPARE(other.plan(), session.plan());
        QCOMPARE(other.filePath(), path);
        QVERIFY(!other.isModified());
        QVERIFY(!other.undoStack().canUndo());
    }

    void typing_after_saving_is_a_change_of_its_own()
    {
        const QTemporaryDir folder;
        PlanSession session;
        setDomain(session, u"a"_s, u"cluster/domain"_s);
        QVERIFY_OK(session.save(folder.filePath(u"a.dasplan"_s)));
        setDomain(session, u"ab"_s, u"cluster/domain"_s);
        QVERIFY(session.isModified());
        session.undoStack().undo();
        QVERIFY(!session.isModified());
    }

    void plan_that_cannot_be_read_leaves_the_session_alone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"broken.dasplan"_s);
        QVERIFY_OK(writeFile(path, "{", kPublicFile));
        PlanSession session;
        setDomain(session, u"a"_s);
        QVERIFY_ERROR(session.open(path), u"broken.dasplan"_s);
        QCOMPARE(session.plan().cluster.domain, u"a"_s);
        QVERIFY(session.isModified());
        QVERIFY(session.filePath().isEmpty());
    }

    void failed_save_stays_modified()
    {
        PlanSession session;
        setDomain(session, u"a"_s);
        QVERIFY_ERROR(session.save(u"/nonexistent/a.dasplan"_s), u"/nonexistent"_s);
        QVERIFY(session.isModified());
        QVERIFY(session.filePath().isEmpty());
    }

    void secrets_stay_in_memory()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.dasplan"_s);
        PlanSession session;
        session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        QSignalSpy changed(&session, &PlanSession::secretsChanged);
        session.setSecrets({.mysqlPassword = u"sesame"_s, .svnPassword = {}});
        QCOMPARE(changed.count(), 1);
        QVERIFY(!session.isModified());
        QVERIFY_OK(session.save(path));
        const Result<QByteArray> bytes = readFile(path);
        QVERIFY_OK(bytes);
        QVERIFY(!bytes->contains("sesame"));
        session.start({});
        QVERIFY(!session.secrets().mysqlPassword);
    }

    void steps_of_an_opened_plan_count_as_visited()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.dasplan"_s);
        PlanSession session;
        session.markVisited(u"start"_s);
        QVERIFY(session.isVisited(u"start"_s));
        QVERIFY(!session.isVisited(u"cluster"_s));
        QVERIFY_OK(session.save(path));
        QVERIFY_OK(session.open(path));
        QVERIFY(session.isVisited(u"cluster"_s));
    }

    void relative_path_counts_from_the_plan_file()
    {
        PlanSession session;
        QCOMPARE(session.resolved(u"a.zip"_s), u"a.zip"_s);
        session.start({}, false, u"/plans/x.dasplan"_s);
        QCOMPARE(session.resolved(u"packs/a.zip"_s), u"/plans/packs/a.zip"_s);
        QCOMPARE(session.resolved(u"/a.zip"_s), u"/a.zip"_s);
    }
};

} // namespace das

QTEST_MAIN(das::TestPlanSession)
#include "tst_plansession.moc"
