#include "probe/clockdifference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

class TestClockDifference : public QObject {
    Q_OBJECT

private slots:
    void a_difference_is_weighed_data()
    {
        QTest::addColumn<int>("theirs");
        QTest::addColumn<int>("resolution");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<int>("difference");
        QTest::addColumn<QString>("words");
        QTest::newRow("same") << 0 << 0 << ProbeStatus::Passed << 0 << u"agree"_s;
        QTest::newRow("a second") << 1000 << 0 << ProbeStatus::Passed << 1000 << u"agree"_s;
        QTest::newRow("more than a second ahead")
            << 1001 << 0 << ProbeStatus::Warned << 1001 << u"1 s ahead"_s;
        QTest::newRow("more than a second behind")
            << -2500 << 0 << ProbeStatus::Warned << -2500 << u"2.5 s behind"_s;
        QTest::newRow("a coarse clock may be a second behind")
            << -1900 << 1000 << ProbeStatus::Passed << -900 << u"agree"_s;
        QTest::newRow("a coarse clock is never ahead")
            << 1500 << 1000 << ProbeStatus::Warned << 1500 << u"1.5 s ahead"_s;
        QTest::newRow("much") << 31'000 << 0 << ProbeStatus::Warned << 31'000
                              << u"before the first start"_s;
        QTest::newRow("much behind")
            << -31'000 << 0 << ProbeStatus::Warned << -31'000 << u"before the first start"_s;
    }
    void a_difference_is_weighed()
    {
        QFETCH(const int, theirs);
        QFETCH(const int, resolution);
        QFETCH(const QString, words);
        const QDateTime ours = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
        const ClockFinding finding = clockDifference(u"db.test"_s, ours.addMSecs(theirs), ours,
                                                     std::chrono::milliseconds(resolution));
        QTEST(finding.status, "status");
        QTEST(finding.facts.value("differenceMs"_L1).toInt(), "difference");
        const QString text = finding.summary + u". "_s + finding.hint;
        QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(finding.hint.isEmpty(), finding.status == ProbeStatus::Passed);
    }

    void a_date_is_read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("date") << u"Sun, 22 Nov 2026 04:09:41 GMT"_s << qint64(1'795'320'581);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("words") << u"yesterday"_s << qint64(-1);
        QTest::newRow("other zone") << u"Sun, 22 Nov 2026 04:09:41 +0200"_s << qint64(-1);
    }
    void a_date_is_read()
    {
        QFETCH(const QString, text);
        const std::optional<QDateTime> date = parseHttpDate(text);
        QTEST(date ? date->toSecsSinceEpoch() : qint64(-1), "seconds");
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestClockDifference)
#include "tst_clockdifference.moc"
