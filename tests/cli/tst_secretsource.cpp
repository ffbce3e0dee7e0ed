#include "cli/secretsource.h"
#include "plan/secretsenvironment.h"
#include "support/fileio.h"
#include "support/resultmacros.h"

#include <QProcess>
#include <QTemporaryDir>

#include <sstream>

using namespace das;
using namespace Qt::StringLiterals;

class TestSecretSource : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFileComesFirst();
    void theEnvironmentComesNext();
    void noChildGetsTheEnvironment();
    void anEmptyVariableIsNone();
    void nothingIsNeeded();
    void whatIsMissingIsNamed();
    void aFileThatOthersCanReadIsRefused_data();
    void aFileThatOthersCanReadIsRefused();
    void aWrongFileIsRefused_data();
    void aWrongFileIsRefused();

private:
    Result<Secrets> read(const QString &file, const QStringList &needed);
    QString saved(const QByteArray &json);

    QTemporaryDir m_folder;
    std::istringstream m_in;
    std::ostringstream m_out;
    std::ostringstream m_err;
};

void TestSecretSource::init()
{
    qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
    qunsetenv("DAS_SETUP_SVN_PASSWORD");
}

Result<Secrets> TestSecretSource::read(const QString &file, const QStringList &needed)
{
    const CommandContext context{{m_in, m_out, m_err, secretsOfEnvironment()}};
    return readSecrets(file, needed, {}, context);
}

QString TestSecretSource::saved(const QByteArray &json)
{
    const QString path = m_folder.filePath(u"secrets.json"_s);
    if (!writeFile(path, json, kPrivateFile))
        qFatal("no temporary folder");
    return path;
}

void TestSecretSource::theFileComesFirst()
{
    qputenv("DAS_SETUP_MYSQL_PASSWORD", "of the environment");
    const Result<Secrets> secrets =
        read(saved(R"({"mysql.password": "of the file", "svn.password": ""})"),
             {u"mysql.password"_s, u"svn.password"_s});
    QVERIFY_OK(secrets);
    QVERIFY((*secrets == Secrets{u"of the file"_s, u""_s}));
}

void TestSecretSource::theEnvironmentComesNext()
{
    qputenv("DAS_SETUP_MYSQL_PASSWORD", "p\xc3\xa9");
    qputenv("DAS_SETUP_SVN_PASSWORD", "s");
    const Result<Secrets> secrets = read({}, {u"mysql.password"_s, u"svn.password"_s});
    QVERIFY_OK(secrets);
    QVERIFY((*secrets == Secrets{u"p\u00e9"_s, u"s"_s}));
}

void TestSecretSource::noChildGetsTheEnvironment()
{
    qputenv("DAS_SETUP_MYSQL_PASSWORD", "s3cret");
    qputenv("DAS_SETUP_SVN_PASSWORD", "s3cret");
    clearEnvironment();
    QProcess child;
    child.start(u"env"_s);
    QVERIFY(child.waitForFinished());
    QVERIFY(!child.readAllStandardOutput().contains("s3cret"));
}

void TestSecretSource::anEmptyVariableIsNone()
{
    qputenv("DAS_SETUP_MYSQL_PASSWORD", "");
    QVERIFY_ERROR(read({}, {u"mysql.password"_s}), u"mysql.password is needed"_s);
}

void TestSecretSource::nothingIsNeeded()
{
    const Result<Secrets> secrets = read({}, {});
    QVERIFY_OK(secrets);
    QVERIFY(*secrets == Secrets{});
}

void TestSecretSource::whatIsMissingIsNamed()
{
    const Result<Secrets> secrets =
        read(saved(R"({"mysql.password": "s3cret"})"), {u"mysql.password"_s, u"svn.password"_s});
    QVERIFY_ERROR(secrets, u"svn.password is needed: give it with --secrets FILE, in "
                           "DAS_SETUP_SVN_PASSWORD"_s);
}

void TestSecretSource::aFileThatOthersCanReadIsRefused_data()
{
    QTest::addColumn<int>("permission");
    QTest::newRow("group reads") << int(QFileDevice::ReadGroup);
    QTest::newRow("others read") << int(QFileDevice::ReadOther);
    QTest::newRow("group writes") << int(QFileDevice::WriteGroup);
    QTest::newRow("others write") << int(QFileDevice::WriteOther);
}

void TestSecretSource::aFileThatOthersCanReadIsRefused()
{
    QFETCH(int, permission);
    const QString path = saved(R"({"mysql.password": "s3cret"})");
    QVERIFY(QFile::setPermissions(path, kPrivateFile | QFileDevice::Permissions(permission)));
    const Result<Secrets> secrets = read(path, {});
    QVERIFY_ERROR(secrets, u"chmod 600"_s);
    QCOMPARE(secrets.error().file, path);
}

void TestSecretSource::aWrongFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("no JSON") << QByteArray("s3cret") << u"1: not valid JSON"_s;
    QTest::newRow("a list") << QByteArray(R"(["s3cret"])") << u"must be an object"_s;
    QTest::newRow("nested") << QByteArray("{\n\"mysql\": {\"password\": \"s3cret\"}}")
                            << u"2: a key is not known; use mysql.password and svn.password"_s;
    QTest::newRow("the password as key") << QByteArray(R"({"s3cret": ""})") << u"not known"_s;
    QTest::newRow("number") << QByteArray(R"({"mysql.password": 1})")
                            << u"mysql.password: must be a text in quotes"_s;
    QTest::newRow("twice") << QByteArray(R"({"svn.password": "s3cret", "svn.password": ""})")
                           << u"svn.password: stands twice"_s;
}

void TestSecretSource::aWrongFileIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const Result<Secrets> secrets = read(saved(json), {});
    QVERIFY_ERROR(secrets, error);
    QVERIFY(!secrets.error().text().contains("s3cret"_L1));
    QVERIFY_ERROR(read(m_folder.filePath(u"absent"_s), {}), u"absent: cannot be read"_s);
}

QTEST_GUILESS_MAIN(TestSecretSource)
#include "tst_secretsource.moc"
