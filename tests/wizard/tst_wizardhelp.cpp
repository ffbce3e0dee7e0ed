#include "pagetable.h"
#include "support/programdocs.h"
#include "support/serverprocess.h"

#include <QProcess>

using namespace das;
using namespace das::test;
using namespace Qt::StringLiterals;

namespace {

const QString kProgram = u"das-setup-wizard"_s;

struct Output {
    int exitCode = -1;
    QString out;
    QString err;
};

Output run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(DAS_SETUP_WIZARD_PROGRAM), arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList pageIds()
{
    QStringList ids;
    for (const PageEntry &entry : pageTable())
        ids.append(entry.id);
    return ids;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

/// What the wizard, its man page and the completions of the shells say of its options and pages.
class TestWizardHelp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpNamesEveryPage();
    void aWrongCallIsExplained();
    void theManPageHasAll();
    void theShellsKnowAll();

private:
    QSet<QString> m_options;
};

void TestWizardHelp::initTestCase()
{
    m_options = optionsIn(run({u"--help"_s}).out);
    QVERIFY(m_options.contains({u"--help"_s, u"--page"_s, u"--screenshots"_s}));
}

void TestWizardHelp::helpNamesEveryPage()
{
    const Output help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.simplified().contains(pageIds().join(u", "_s)));
}

void TestWizardHelp::aWrongCallIsExplained()
{
    const Output page = run({u"--page"_s, u"nonsense"_s});
    QCOMPARE(page.exitCode, 2);
    QVERIFY(page.err.contains(u"There is no page nonsense. Pages: start, product, "_s));
    const Output option = run({u"--frob"_s});
    QCOMPARE(option.exitCode, 2);
    QVERIFY(option.err.contains(u"frob"_s));
}

void TestWizardHelp::theManPageHasAll()
{
    const QString page = manPage(kProgram);
    QCOMPARE(optionsIn(page), m_options);
    static const QRegularExpression row(u"^\\.B ([a-z-]+)$"_s, QRegularExpression::MultilineOption);
    QStringList ids;
    for (const auto &match : row.globalMatch(manSection(page, u".SH PAGES"_s)))
        ids.append(match.captured(1));
    QCOMPARE(ids, pageIds());
}

void TestWizardHelp::theShellsKnowAll()
{
    QCOMPARE(optionsIn(completedByBash({kProgram, u"-"_s}).join(u' ')), m_options);
    QCOMPARE(completedByBash({kProgram, u"--page"_s, {}}), pageIds());
    QCOMPARE(completedByBash({kProgram, u"--page"_s, u"="_s, u"n"_s}),
             (QStringList{u"nodes"_s, u"next-steps"_s}));

    DAS_NEEDS_PROGRAM("fish");
    QCOMPARE(optionsIn(completedByFish({kProgram, u"--"_s}).join(u' ')), m_options);
    QCOMPARE(sorted(completedByFish({kProgram, u"--page"_s, {}})), sorted(pageIds()));

    DAS_NEEDS_PROGRAM("zsh");
    const QString specifications = zshSpecifications(kProgram).join(u'\n');
    QCOMPARE(optionsIn(specifications), m_options);
    const QString pages = specifications.section(u":page:("_s, 1).section(u')', 0, 0);
    QCOMPARE(pages.simplified().split(u' '), pageIds());
}

QTEST_MAIN(TestWizardHelp)
#include "tst_wizardhelp.moc"
