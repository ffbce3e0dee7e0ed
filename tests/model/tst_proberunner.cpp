#include "probe/proberunner.h"
#include "probe/probesocket.h"
#include "support/faultserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

namespace {

ProbeTask taskFor(int port)
{
    return {u"test"_s,
            u"127.0.0.1:"_s + QString::number(port),
            {},
            {{u"answers"_s, u"Answers"_s}, {u"signs-in"_s, u"Sign-in"_s}},
            {},
            {},
            [port](ProbeRun &run) {
                ProbeSocket socket(run, u"127.0.0.1"_s, port);
                const bool isAnswered = socket.connectToHost() && socket.read(1).size() == 1;
                run.report(u"answers"_s, isAnswered ? ProbeStatus::Passed : ProbeStatus::Failed,
                           socket.summary(u"test"_s), socket.hint());
                if (isAnswered)
                    run.report(u"signs-in"_s, ProbeStatus::Passed, u"yes"_s);
            }};
}

} // namespace

class TestProbeRunner : public QObject {
    Q_OBJECT

private slots:
    void targets_that_hang_delay_no_other()
    {
        const test::FaultServer silent(test::Fault::Silent);
        const test::FaultServer talking(test::Fault::WrongProtocol);
        ProbeRunner runner;
        QElapsedTimer clock;
        clock.start();
        QList<QFuture<ProbeReport>> hanging;
        for (int i = 0; i < 40; ++i)
            hanging.append(runner.start(taskFor(silent.port()), 60s));
        QList<QFuture<ProbeReport>> quick;
        for (int i = 0; i < 5; ++i)
            quick.append(runner.start(taskFor(talking.port()), 60s));
        for (QFuture<ProbeReport> &future : quick) {
            future.waitForFinished();
            QCOMPARE(future.resultCount(), 2);
            QCOMPARE(future.resultAt(0).status, ProbeStatus::Passed);
        }
        QCOMPARE_LT(clock.elapsed(), 20'000);
        for (const QFuture<ProbeReport> &future : hanging)
            QVERIFY(!future.isFinished());
    }

    void a_check_that_was_not_made_is_reported_as_skipped()
    {
        const test::FaultServer refusing(test::Fault::Refused);
        ProbeRunner runner;
        QFuture<ProbeReport> future = runner.start(taskFor(refusing.port()));
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 2);
        QCOMPARE(future.resultAt(0).status, ProbeStatus::Failed);
        QCOMPARE(future.resultAt(1).status, ProbeStatus::Skipped);
        QCOMPARE(future.resultAt(1).check, u"signs-in"_s);
    }

    void a_cancelled_future_ends_its_task()
    {
        const test::FaultServer silent(test::Fault::Silent);
        ProbeRunner runner;
        QFuture<ProbeReport> future = runner.start(taskFor(silent.port()), 60s);
        QTRY_COMPARE(silent.accepted(), 1);
        QElapsedTimer clock;
        clock.start();
        future.cancel();
        future.waitForFinished();
        QCOMPARE_LT(clock.elapsed(), 10'000);
    }

    void the_end_of_the_runner_does_not_wait_for_the_budgets()
    {
        const test::FaultServer silent(test::Fault::Silent);
        QElapsedTimer clock;
        clock.start();
        {
            ProbeRunner runner;
            for (int i = 0; i < 10; ++i)
                runner.start(taskFor(silent.port()), 60s);
        }
        QCOMPARE_LT(clock.elapsed(), 10'000);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProbeRunner)
#include "tst_proberunner.moc"
