#include "support/logcluster.h"
#include "verify/logfollower.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

QByteArray line(const QString &logger, const QString &message)
{
    return test::logLine(u"2016-09-21 11:15:25,984"_s, u"INFO"_s, logger, message);
}

QByteArray runStart()
{
    return line(u"org.wso2.carbon.core.internal.CarbonCoreActivator"_s,
                u"Starting WSO2 Carbon..."_s);
}

QByteArray domain(const QString &name)
{
    return line(u"a.HazelcastClusteringAgent"_s, u"Cluster domain: "_s + name);
}

} // namespace

class TestLogFollower : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void file_that_comes_later_is_read()
    {
        LogFollower log(path());
        QVERIFY(!log.read());
        QVERIFY(log.problem().contains(path()));
        write(runStart());
        QVERIFY(log.read());
        QVERIFY(log.facts().has_value());
        QCOMPARE(log.facts()->run.place, LogPlace({path(), 1}));
        QCOMPARE(log.problem(), QString());
    }

    void node_without_a_file_has_a_problem()
    {
        LogFollower log;
        QVERIFY(!log.read());
        QVERIFY(!log.problem().isEmpty());
        QVERIFY(!log.facts());
    }

    void only_what_was_added_is_read()
    {
        write(runStart() + domain(u"a"_s));
        LogFollower log(path());
        QVERIFY(log.read());
        QVERIFY(!log.read());
        append(domain(u"b"_s).left(30));
        append(domain(u"b"_s).mid(30));
        qint64 first = 0;
        QVERIFY(log.read([&first](qint64 done, qint64 size) {
            first = size;
            return done == size;
        }));
        QCOMPARE(first, QFileInfo(path()).size());
        QCOMPARE(log.facts()->domain.value, u"b"_s);
        QCOMPARE(log.facts()->domain.place.line, 3);
    }

    void log_is_read_anew_where_it_is_another_one_data()
    {
        QTest::addColumn<QString>("deed");
        for (const auto *deed : {"emptied and shorter", "emptied and longer", "replaced"})
            QTest::newRow(deed) << QString::fromLatin1(deed);
    }
    void log_is_read_anew_where_it_is_another_one()
    {
        QFETCH(const QString, deed);
        write(runStart() + domain(u"a"_s));
        LogFollower log(path());
        QVERIFY(log.read());
        QByteArray other = line(u"a.B"_s, u"other"_s);
        if (deed == "emptied and longer"_L1)
            other = other.repeated(9);
        if (deed == "replaced"_L1) {
            other = runStart() + domain(u"c"_s) + other;
            write(other, u".new"_s);
            QVERIFY(QFile::remove(path()));
            QVERIFY(QFile::rename(path() + u".new"_s, path()));
        } else {
            write(other);
        }
        QVERIFY(log.read());
        QCOMPARE(log.facts()->domain.value, deed == "replaced"_L1 ? u"c"_s : QString());
        QCOMPARE(log.facts()->any.place.line, 1);
    }

    void run_goes_on_in_the_file_after_midnight()
    {
        write(runStart() + domain(u"a"_s));
        LogFollower log(path());
        QVERIFY(log.read());
        append(line(u"a.HazelcastClusteringAgent"_s,
                    u"Using wka based membership management scheme"_s));
        QVERIFY(QFile::rename(path(), path() + u".2016-09-21"_s));
        write(line(u"a.StartupFinalizerServiceComponent"_s, u"WSO2 Carbon started in 45 sec"_s));
        QVERIFY(log.read());
        QCOMPARE(log.files().size(), 2);
        QCOMPARE(log.facts()->run.place, LogPlace({path() + u".2016-09-21"_s, 1}));
        QCOMPARE(log.facts()->scheme.value, u"wka"_s);
        QCOMPARE(log.facts()->started.place, LogPlace({path(), 1}));
        append(domain(u"b"_s));
        QVERIFY(log.read());
        QCOMPARE(log.facts()->domain.place, LogPlace({path(), 2}));
        QCOMPARE(log.facts()->run.place.line, 1);
    }

    void log_that_is_removed_is_none()
    {
        write(runStart());
        LogFollower log(path());
        QVERIFY(log.read());
        QVERIFY(QFile::remove(path()));
        QVERIFY(log.read());
        QVERIFY(!log.facts());
        QVERIFY(log.problem().contains(path()));
        QVERIFY(!log.read());
        write(runStart());
        QVERIFY(log.read());
        QVERIFY(log.facts().has_value());
    }

    void log_that_cannot_be_read_says_why()
    {
        QVERIFY(QDir().mkpath(path()));
        LogFollower log(path());
        QVERIFY(log.read());
        QVERIFY(!log.facts());
        QVERIFY2(log.problem().contains(path()), qPrintable(log.problem()));
        QVERIFY(!log.read());
    }

    void pipe_is_not_waited_for()
    {
        QCOMPARE(::mkfifo(qPrintable(path()), 0600), 0);
        LogFollower log(path());
        QVERIFY(log.read());
        QVERIFY2(log.problem().contains(u"pipe"_s), qPrintable(log.problem()));
    }

    void reading_stops_after_a_piece()
    {
        write(runStart() + QByteArray(8 * 1024 * 1024, 'x') + '\n');
        LogFollower log(path());
        int pieces = 0;
        log.read([&pieces](qint64, qint64) { return ++pieces < 2; });
        QCOMPARE(pieces, 2);
        QVERIFY(!log.facts());
        QVERIFY(log.read());
        QVERIFY(log.facts().has_value());
    }

private:
    QString path() const { return m_folder->filePath(u"wso2carbon.log"_s); }
    void write(const QByteArray &bytes, const QString &suffix = {}) const
    {
        save(bytes, path() + suffix, QIODevice::WriteOnly);
    }
    void append(const QByteArray &bytes) const { save(bytes, path(), QIODevice::Append); }
    static void save(const QByteArray &bytes, const QString &path, QIODevice::OpenMode mode)
    {
        QFile file(path);
        QVERIFY(file.open(mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestLogFollower)

#include "tst_logfollower.moc"
