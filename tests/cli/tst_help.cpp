#include "cli/commands.h"
#include "cli/help.h"
#include "support/clirun.h"
#include "support/programdocs.h"
#include "support/stock.h"

#include <QTranslator>

using namespace das;
using namespace das::test;
using namespace Qt::StringLiterals;

namespace {

const QString kProgram = u"das-setup"_s;

/// Translates every text of the command line into itself, marked.
class Marker : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char * /*what*/,
                      int /*n*/) const override
    {
        return qstrcmp(context, "das") == 0 ? u'<' + QString::fromUtf8(text) + u'>' : QString();
    }
    bool isEmpty() const override { return false; }
};

bool isPosition(const CommandOption &option)
{
    return !option.name.startsWith(u"--"_s);
}

QByteArray fileText(const QString &path)
{
    QFile file(sourceFolder() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    return file.readAll();
}

/// The calls of the program that stand at the start of a line, without what a shell does with them.
QStringList callsIn(const QString &text)
{
    static const QRegularExpression call(u"^ *(das-setup [a-z][^#>&|\n]*)"_s,
                                         QRegularExpression::MultilineOption);
    QStringList calls;
    for (const QRegularExpressionMatch &match : call.globalMatch(text))
        calls.append(match.captured(1).trimmed());
    return calls;
}

/// What is wrong with a call; empty: nothing.
QString faultOf(const QString &call)
{
    const QList<Command> known = commands();
    const auto command = std::ranges::find(known, call.section(u' ', 1, 1), &Command::name);
    if (command == known.end())
        return u"no such verb"_s;
    const QSet<QString> given = optionsIn(call);
    if (!optionsOf(*command).contains(given))
        return u"no such option"_s;
    const QStringList words = call.split(u' ').mid(2);
    for (const CommandOption &option : command->options) {
        const bool isRequired =
            option.kind == OptionKind::Required || option.kind == OptionKind::List;
        const bool isThere = isPosition(option)
                                 ? !words.isEmpty() && !words.first().startsWith(u"--"_s)
                                 : given.contains(option.name);
        if (isRequired && !isThere)
            return option.name + u" is missing"_s;
    }
    return {};
}

} // namespace

/// What the program, its man page and the README say of the verbs.
class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void everyVerbExplainsItself();
    void everyTextIsTranslated();
    void theProgramExplainsItself();
    void aWrongCallIsExplained_data();
    void aWrongCallIsExplained();
    void theManPageHasEveryVerb();
    void everyExampleIsACall();
};

void TestHelp::everyVerbExplainsItself()
{
    for (const Command &command : commands()) {
        const CliRun run = runVerb({command.name, u"--help"_s});
        QCOMPARE(run.exitCode, 0);
        const QString help = QString::fromUtf8(run.out);
        QVERIFY(help.startsWith(u"Usage: "_s + synopsisOf(command)));
        QVERIFY2(!command.examples.isEmpty(), qPrintable(command.name));
        QCOMPARE(optionsIn(help), optionsOf(command) + QSet{u"--help"_s});
        for (const CommandOption &option : command.options) {
            QVERIFY2(isPosition(option) || option.kind == OptionKind::Flag ||
                         !option.value.isEmpty(),
                     qPrintable(option.name));
            QVERIFY(help.simplified().contains(option.help));
            QVERIFY(help.contains(option.preset));
        }
        for (const QString &line : help.split(u'\n')) {
            if (!line.contains(u"das-setup "_s))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }
}

void TestHelp::everyTextIsTranslated()
{
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    for (const Command &command : commands()) {
        QVERIFY(command.description.startsWith(u'<'));
        QVERIFY(command.details.isEmpty() || command.details.startsWith(u'<'));
        for (const CommandOption &option : command.options)
            QVERIFY2(option.help.startsWith(u'<'), qPrintable(option.name));
    }
    QVERIFY(runVerb({u"--help"_s}).out.startsWith("<Usage: "));
    QVERIFY(runVerb({}).err.startsWith("<a verb is missing>"));
    QCoreApplication::removeTranslator(&marker);
}

void TestHelp::theProgramExplainsItself()
{
    const CliRun run = runVerb({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    const QString help = QString::fromUtf8(run.out);
    for (const Command &command : commands())
        QVERIFY(help.simplified().contains(command.name + u' ' + command.description));
    for (const char *word : {"DAS_SETUP_MYSQL_PASSWORD", "DAS_SETUP_SVN_PASSWORD", "--secrets",
                             "--version", "man das-setup", "  0  ", "  1  ", "  2  ", "  3  "})
        QVERIFY2(run.out.contains(word), word);
}

void TestHelp::aWrongCallIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no verb") << QStringList{}
                             << QByteArray("a verb is missing\n"
                                           "See `das-setup --help`.\n");
    QTest::newRow("unknown verb") << QStringList{u"nonsense"_s}
                                  << QByteArray("not known here: nonsense\n"
                                                "See `das-setup --help`.\n");
    QTest::newRow("unknown option")
        << QStringList{u"check"_s, u"a.dasplan"_s, u"--frob"_s}
        << QByteArray("not known here: --frob\nSee `das-setup check --help`.\n");
    QTest::newRow("missing option") << QStringList{u"bundle"_s, u"a.dasplan"_s}
                                    << QByteArray("--out is missing\n"
                                                  "See `das-setup bundle --help`.\n");
    QTest::newRow("missing plan") << QStringList{u"diff"_s}
                                  << QByteArray("PLAN is missing\nSee `das-setup diff --help`.\n");
    QTest::newRow("no value") << QStringList{u"diff"_s, u"a.dasplan"_s, u"--node"_s}
                              << QByteArray("--node takes one value\n"
                                            "See `das-setup diff --help`.\n");
}

void TestHelp::aWrongCallIsExplained()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = runVerb(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QTEST(run.err, "message");
}

void TestHelp::theManPageHasEveryVerb()
{
    const QString page = manPage(kProgram);
    QStringList headings;
    QStringList synopses;
    static const QRegularExpression heading(u"^\\.SS \"(.*)\"$"_s,
                                            QRegularExpression::MultilineOption);
    for (const auto &match : heading.globalMatch(manSection(page, u".SH VERBS"_s)))
        headings.append(kProgram + u' ' + match.captured(1));
    QSet<QString> all{u"--help"_s, u"--version"_s};
    for (const Command &command : commands()) {
        synopses.append(synopsisOf(command));
        all += optionsOf(command);
        QCOMPARE(optionsIn(manSection(page, u".SS \""_s + command.name + u' ')),
                 optionsOf(command));
        for (const QString &option : optionsOf(command))
            QVERIFY(manSection(page, u".SS \""_s + command.name + u' ')
                        .contains(QRegularExpression(u"\n\\.TP\n\\.BI? "_s + option)));
    }
    std::ranges::sort(headings);
    std::ranges::sort(synopses);
    QCOMPARE(headings, synopses);
    QCOMPARE(optionsIn(page), all);
}

void TestHelp::everyExampleIsACall()
{
    QCOMPARE(faultOf(u"das-setup nonsense"_s), u"no such verb"_s);
    QCOMPARE(faultOf(u"das-setup check a --frob"_s), u"no such option"_s);
    QCOMPARE(faultOf(u"das-setup bundle --out b"_s), u"PLAN is missing"_s);
    QString text = QString::fromUtf8(runVerb({u"--help"_s}).out) + manPage(kProgram) +
                   QString::fromUtf8(fileText(u"README.md"_s));
    for (const Command &command : commands())
        text += command.examples.join(u'\n') + u'\n';
    const QStringList calls = callsIn(text);
    QVERIFY(calls.size() > 40);
    for (const QString &call : calls)
        QVERIFY2(faultOf(call).isEmpty(), qPrintable(call + u": "_s + faultOf(call)));
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
