#include "planrecovery.h"

#include "plansession.h"
#include "support/fileio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestPlanRecovery : public QObject {
    Q_OBJECT

private slots:
    void changes_are_written_aside_until_they_are_saved()
    {
        const QTemporaryDir folder;
        PlanSession session;
        PlanRecovery recovery(session, folder.path());
        session.update(u"x"_s, [](ClusterPlan &plan) { plan.cluster.domain = u"a"_s; });
        recovery.flush();
        QCOMPARE(files(folder).size(), 1);
        const QFileDevice::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(folder.filePath(files(folder).first())) & others));
        QVERIFY(session.save(folder.filePath(u"a.dasplan"_s)).has_value());
        QCOMPARE(files(folder), QStringList());
    }

    void what_a_crash_left_behind_is_found_once()
    {
        const QTemporaryDir folder;
        {
            PlanSession session;
            session.start({}, false, u"/plans/orders.dasplan"_s);
            PlanRecovery recovery(session, folder.path());
            session.update(u"x"_s, [](ClusterPlan &plan) { plan.cluster.domain = u"a"_s; });
            recovery.flush();
            // As a process that is gone would have left it.
            QVERIFY(QFile::copy(folder.filePath(files(folder).first()),
                                folder.filePath(u"recovery-1.json"_s)));
        }
        PlanSession session;
        const PlanRecovery recovery(session, folder.path());
        const std::optional<RecoveredPlan> found = recovery.leftBehind();
        QVERIFY(found.has_value());
        QCOMPARE(found->plan.cluster.domain, u"a"_s);
        QCOMPARE(found->filePath, u"/plans/orders.dasplan"_s);
        PlanRecovery::discard(*found);
        QVERIFY(!recovery.leftBehind().has_value());
    }

    void file_is_locked_from_the_first_change_on()
    {
        const QTemporaryDir folder;
        PlanSession session;
        PlanRecovery recovery(session, folder.path());
        QVERIFY(QDir(folder.path()).isEmpty());
        session.update(u"x"_s, [](ClusterPlan &plan) { plan.cluster.domain = u"a"_s; });
        recovery.flush();
        QLockFile lock(folder.filePath(files(folder).first() + u".lock"_s));
        lock.setStaleLockTime(0);
        QVERIFY(!lock.tryLock(0));
    }

    void damaged_file_is_passed_over()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"recovery-1.json"_s), "{\"plan\":", kPrivateFile)
                    .has_value());
        PlanSession session;
        QVERIFY(!PlanRecovery(session, folder.path()).leftBehind().has_value());
    }

private:
    static QStringList files(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList({u"recovery-*.json"_s}, QDir::Files);
    }
};

} // namespace das

QTEST_MAIN(das::TestPlanRecovery)
#include "tst_planrecovery.moc"
