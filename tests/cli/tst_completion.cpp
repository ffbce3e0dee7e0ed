#include "cli/commands.h"
#include "support/clirun.h"
#include "support/programdocs.h"
#include "support/serverprocess.h"

#include <QFileInfo>

using namespace das;
using namespace das::test;
using namespace Qt::StringLiterals;

namespace {

const QString kProgram = u"das-setup"_s;

QSet<QString> verbNames()
{
    QSet<QString> names;
    for (const Command &command : commands())
        names.insert(command.name);
    return names;
}

/// The options among what a shell offers or knows.
QSet<QString> optionsAmong(const QStringList &offers)
{
    static const QRegularExpression option(u"^(?:\\([^)]*\\)|\\*)?(--[a-z][a-z-]*)"_s);
    QSet<QString> names;
    for (const QString &offer : offers) {
        if (const auto match = option.match(offer); match.hasMatch())
            names.insert(match.captured(1));
    }
    return names;
}

/// The rest of what is offered, without the explanations of zsh.
QSet<QString> wordsAmong(const QStringList &offers)
{
    static const QRegularExpression word(u"^[a-z]+(?=:|$)"_s);
    QSet<QString> names;
    for (const QString &offer : offers) {
        if (const auto match = word.match(offer); match.hasMatch())
            names.insert(match.captured());
    }
    return names;
}

void writeScene(const QTemporaryDir &folder)
{
    QDir(folder.path()).mkdir(u"folder"_s);
    for (const QString &name : {u"orders.dasplan"_s, u"other.txt"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(runVerb({u"sample"_s}).out);
        // No shell may run what stands in a plan.
        file.write("\"id\": \"receiver$(touch folder/owned)\"\n");
    }
}

} // namespace

/// What the shells offer for the verbs.
class TestCompletion : public QObject {
    Q_OBJECT

private slots:
    void bashKnowsEveryVerb();
    void bashOffersValues_data();
    void bashOffersValues();
    void fishKnowsEveryVerb();
    void fishOffersValues();
    void zshKnowsEveryVerb();

private:
    QString m_path = QFileInfo(QStringLiteral(DAS_SETUP_PROGRAM)).absolutePath();
};

void TestCompletion::bashKnowsEveryVerb()
{
    const QStringList first = completedByBash({kProgram, {}});
    QCOMPARE(wordsAmong(first), verbNames());
    QCOMPARE(optionsAmong(first), (QSet{u"--help"_s, u"--version"_s}));
    for (const Command &command : commands())
        QCOMPARE(optionsAmong(completedByBash({kProgram, command.name, u"-"_s})),
                 optionsOf(command) + QSet{u"--help"_s});
}

void TestCompletion::bashOffersValues_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("offers");
    const QString plan = u"orders.dasplan"_s;
    QTest::newRow("plan") << QStringList{u"check"_s, {}} << QStringList{plan, u"folder"_s};
    QTest::newRow("folder") << QStringList{u"bundle"_s, plan, u"--out"_s, {}}
                            << QStringList{u"folder"_s};
    QTest::newRow("folder behind =")
        << QStringList{u"bundle"_s, plan, u"--out"_s, u"="_s, u"fo"_s} << QStringList{u"folder"_s};
    QTest::newRow("home") << QStringList{u"restore"_s, {}} << QStringList{u"folder"_s};
    QTest::newRow("node") << QStringList{u"diff"_s, plan, u"--node"_s, u"re"_s}
                          << QStringList{u"receiver1"_s, u"receiver2"_s};
    QTest::newRow("log") << QStringList{u"verify"_s, plan, u"--logs"_s, u"dash"_s}
                         << QStringList{u"dashboard="_s};
    QTest::newRow("pattern") << QStringList{u"sample"_s, u"--pattern"_s, u"="_s}
                             << QStringList{u"fully-distributed"_s, u"minimum-ha"_s, u"custom"_s};
    QTest::newRow("product") << QStringList{u"sample"_s, u"--product"_s, u"wso2das-3.1"_s}
                             << QStringList{u"wso2das-3.1.0"_s};
    QTest::newRow("probe") << QStringList{u"probe"_s, plan, u"--only"_s, u"mysql,h"_s}
                           << QStringList{u"mysql,hbase"_s, u"mysql,hdfs"_s, u"mysql,hosts"_s};
    QTest::newRow("nothing behind sample") << QStringList{u"sample"_s, {}} << QStringList{};
}

void TestCompletion::bashOffersValues()
{
    QFETCH(const QStringList, line);
    const QTemporaryDir folder;
    writeScene(folder);
    QTEST(completedByBash(QStringList{kProgram} + line, folder.path(), m_path), "offers");
    QVERIFY(!QFile::exists(folder.filePath(u"folder/owned"_s)));
}

void TestCompletion::fishKnowsEveryVerb()
{
    DAS_NEEDS_PROGRAM("fish");
    QCOMPARE(wordsAmong(completedByFish({kProgram, {}})), verbNames());
    QCOMPARE(optionsAmong(completedByFish({kProgram, u"--"_s})),
             (QSet{u"--help"_s, u"--version"_s}));
    for (const Command &command : commands())
        QCOMPARE(optionsAmong(completedByFish({kProgram, command.name, u"--"_s})),
                 optionsOf(command) + QSet{u"--help"_s});
}

void TestCompletion::fishOffersValues()
{
    DAS_NEEDS_PROGRAM("fish");
    const QTemporaryDir folder;
    writeScene(folder);
    const auto offered = [&](const QString &line) {
        return completedByFish({kProgram, line}, folder.path(), m_path);
    };
    QCOMPARE(offered(u"check "_s).first(), u"orders.dasplan"_s);
    QCOMPARE(offered(u"bundle orders.dasplan --out "_s), QStringList{u"folder/"_s});
    QCOMPARE(offered(u"diff orders.dasplan --node re"_s),
             (QStringList{u"receiver1"_s, u"receiver2"_s}));
    QCOMPARE(offered(u"verify orders.dasplan --logs dashboard=ot"_s),
             QStringList{u"dashboard=other.txt"_s});
    QCOMPARE(offered(u"probe orders.dasplan --only mysql,s"_s), QStringList{u"mysql,svn"_s});
    QCOMPARE(offered(u"sample --product wso2das-3.1"_s), QStringList{u"wso2das-3.1.0"_s});
}

void TestCompletion::zshKnowsEveryVerb()
{
    DAS_NEEDS_PROGRAM("zsh");
    const QStringList first = zshSpecifications(kProgram);
    QCOMPARE(wordsAmong(first), verbNames());
    QCOMPARE(optionsAmong(first), (QSet{u"--help"_s, u"--version"_s}));
    for (const Command &command : commands())
        QCOMPARE(optionsAmong(zshSpecifications(kProgram, command.name)),
                 optionsOf(command) + QSet{u"--help"_s});
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
