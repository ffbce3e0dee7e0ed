#include "support/logcluster.h"
#include "verify/logreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::logLine;

namespace {

const QString kTime = QStringLiteral("2016-09-21 11:15:25,984");
const QString kOther = QStringLiteral("2016-09-21 11:15:26,001");

/// All events, those that wait included.
QList<LogEvent> eventsOf(const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    QList<LogEvent> events;
    const auto take = [&events](const LogEvent &event) { events.append(event); };
    LogReader reader;
    reader.beginFile(u"a.log"_s, take);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)), take);
    return events + reader.pending();
}

/// What tells events apart.
QStringList textsOf(const QList<LogEvent> &events)
{
    QStringList texts;
    for (const LogEvent &event : events)
        texts.append(u"%1 %2 %3 %4 %5"_s.arg(event.place.line)
                         .arg(int(event.level))
                         .arg(event.logger, event.message, event.more));
    return texts;
}

} // namespace

class TestLogReader : public QObject {
    Q_OBJECT

private slots:
    void first_line_is_read_into_its_parts()
    {
        const QList<LogEvent> events = eventsOf(logLine(kTime, u"WARN"_s, u"a.b.C"_s, u"text"_s));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].place, (LogPlace{u"a.log"_s, 1}));
        QCOMPARE(events[0].level, LogLevel::Warn);
        QCOMPARE(events[0].time, kTime);
        QCOMPARE(events[0].logger, u"a.b.C"_s);
        QCOMPARE(events[0].message, u"text"_s);
    }

    /// The expression of product-facts 4.1, as it stands there, over whole lines.
    void parts_are_those_of_the_products_pattern_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << logLine(kTime, u"INFO"_s, u"a.B"_s, u"text"_s);
        QTest::newRow("braces in the text") << logLine(kTime, u"ERROR"_s, u"a.B"_s, u"x {a.B} y"_s);
        QTest::newRow("a level in the text")
            << logLine(kTime, u"INFO"_s, u"a.B"_s, u"ERROR {x} - "_s);
        QTest::newRow("no class at the end")
            << QByteArray("TID: [-1] [] [2016-09-21 11:15:25,984]  INFO {a.B} -  text\n");
        QTest::newRow("another class at the end")
            << QByteArray("TID: [-1] [] [2016-09-21 11:15:25,984]  INFO {a.B} -  text {c.D}\n");
        QTest::newRow("another tenant")
            << QByteArray("TID: [1] [] [2016-09-21 11:15:25,984] admin@a.com [1] []  INFO {a.B} -  "
                          "text {a.B}\n");
        QTest::newRow("a service")
            << QByteArray("TID: [-1234] [echo] [2016-09-21 11:15:25,984]  INFO {a.B} -  t {a.B}\n");
        QTest::newRow("no tenant")
            << QByteArray("TID: [] [] [2016-09-21 11:15:25,984] FATAL {a.B} -  text {a.B}\n");
        QTest::newRow("empty text") << logLine(kTime, u"DEBUG"_s, u"a.B"_s, {});
        QTest::newRow("not ASCII") << logLine(kTime, u"INFO"_s, u"a.B"_s, u"Ω\u2028x"_s);
        QTest::newRow("no date") << QByteArray("TID: [-1] [] []  INFO {a.B} -  text {a.B}\n");
        QTest::newRow("no level") << QByteArray(
            "TID: [-1] [] [2016-09-21 11:15:25,984] {a.B} - t\n");
        QTest::newRow("no class") << QByteArray(
            "TID: [-1] [] [2016-09-21 11:15:25,984] INFO {} - t\n");
        QTest::newRow("stack trace") << QByteArray("\tat a.B.c(B.java:1)\n");
        QTest::newRow("indented") << QByteArray(
            " TID: [-1] [] [2016-09-21 11:15:25,984] INFO {a.B} - t\n");
    }
    void parts_are_those_of_the_products_pattern()
    {
        QFETCH(const QByteArray, line);
        static const QRegularExpression pattern(
            u"^TID: \\[(-?\\d*)\\] \\[([^\\]]*)\\] "
            "\\[(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3})\\] "
            ".*?(TRACE|DEBUG|INFO|WARN|ERROR|FATAL) \\{([^}]+)\\} - (.*?)( \\{\\5\\})?$"_s);
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(line.chopped(1)));
        const QList<LogEvent> events = eventsOf(line);
        QCOMPARE(!events.isEmpty(), match.hasMatch());
        if (events.isEmpty())
            return;
        QCOMPARE(events[0].time, match.captured(3));
        QCOMPARE(events[0].logger, match.captured(5));
        QCOMPARE(events[0].message, match.captured(6).trimmed());
    }

    void lines_below_belong_to_the_event_above()
    {
        const QByteArray log = "left over from before\n" +
                               logLine(kTime, u"ERROR"_s, u"a.B"_s, u"broken"_s) +
                               "java.lang.Exception: outer\n\tat a.B.c(B.java:1)\n\t... 12 more\n"
                               "Caused by: inner\n\n" +
                               logLine(kOther, u"INFO"_s, u"a.B"_s, u"next"_s);
        const QList<LogEvent> events = eventsOf(log);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].place.line, 2);
        QCOMPARE(events[0].more, u"java.lang.Exception: outer\nCaused by: inner\n\n"_s);
        QCOMPARE(events[1].place.line, 8);
    }

    void line_breaks_of_windows_are_none_of_the_text()
    {
        QByteArray log = logLine(kTime, u"ERROR"_s, u"a.B"_s, u"one"_s) + "below\n" +
                         logLine(kOther, u"INFO"_s, u"a.B"_s, u"two"_s);
        log.replace("\n", "\r\n");
        QCOMPARE(textsOf(eventsOf(log)),
                 (QStringList{u"1 4 a.B one below\n"_s, u"3 2 a.B two "_s}));
    }

    void byte_order_mark_is_skipped()
    {
        QCOMPARE(eventsOf("\xEF\xBB\xBF" + logLine(kTime, u"INFO"_s, u"a.B"_s, u"x"_s)).size(), 1);
    }

    void pieces_of_any_size_give_the_same_events()
    {
        const QByteArray log = logLine(kTime, u"ERROR"_s, u"a.B"_s, u"ä"_s) + "one\r\ntwo\n" +
                               logLine(kOther, u"INFO"_s, u"c.D"_s, u"y"_s);
        const QStringList whole = textsOf(eventsOf(log));
        QCOMPARE(whole.size(), 2);
        for (qsizetype piece = 1; piece < log.size(); ++piece)
            QCOMPARE(textsOf(eventsOf(log, piece)), whole);
    }

    void last_line_counts_only_when_it_is_whole()
    {
        const QByteArray log = logLine(kTime, u"INFO"_s, u"a.B"_s, u"first"_s) +
                               logLine(kOther, u"INFO"_s, u"a.B"_s, u"second"_s);
        QCOMPARE(eventsOf(log.chopped(1)).size(), 2); // only the line break is missing
        for (qsizetype cut = 2; cut < 60; ++cut)
            QCOMPARE(eventsOf(log.chopped(cut)).size(), 1);
    }

    void events_end_with_their_file()
    {
        QStringList messages;
        const auto take = [&](const LogEvent &event) {
            messages.append(event.place.text() + u' ' + event.message + u' ' + event.more);
        };
        LogReader reader;
        reader.beginFile(u"old"_s, take);
        reader.feed(logLine(kTime, u"INFO"_s, u"a.B"_s, u"x"_s) + "cut of", take);
        reader.beginFile(u"new"_s, take);
        reader.feed("stray\n" + logLine(kOther, u"INFO"_s, u"a.B"_s, u"y"_s), take);
        QCOMPARE(messages, QStringList{u"old:1 x "_s});
        QCOMPARE(reader.pending().at(0).place, (LogPlace{u"new"_s, 2}));
    }

    void garbage_is_no_event_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        for (int i = 0; i < 100'000; ++i)
            noise.append(char(i * 7919 >> 3));
        QTest::newRow("noise") << noise;
        QTest::newRow("NUL") << QByteArray(100'000, '\0');
        QTest::newRow("line breaks") << QByteArray(100'000, '\n');
        QTest::newRow("returns") << QByteArray(100'000, '\r');
        QTest::newRow("levels without end")
            << "TID: [-1] [] [2016-09-21 11:15:25,984] " + QByteArray("INFO {").repeated(50'000);
        QTest::newRow("nothing") << QByteArray();
    }
    void garbage_is_no_event()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(eventsOf(bytes).size(), 0);
        const QList<LogEvent> events =
            eventsOf(bytes + '\n' + logLine(kTime, u"INFO"_s, u"a.B"_s, u"x"_s));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].message, u"x"_s);
    }

    void long_lines_and_events_are_kept_in_part()
    {
        const QByteArray head = logLine(kTime, u"ERROR"_s, u"a.B"_s, u"x"_s);
        const QList<LogEvent> events =
            eventsOf(logLine(kTime, u"ERROR"_s, u"a.B"_s, QString(5'000'000, u'x')) +
                     QByteArray("more\n").repeated(100'000) + head);
        QCOMPARE(events.size(), 2);
        QVERIFY(events[0].message.size() < 20'000);
        QVERIFY(events[0].more.size() < 20'000);
        QVERIFY(events[0].more.startsWith("more\n"_L1));
        QCOMPARE(events[1].place.line, 100'002);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestLogReader)
#include "tst_logreader.moc"
