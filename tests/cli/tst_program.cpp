#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kProgram = QStringLiteral(DAS_SETUP_PROGRAM);

struct Output {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// The built program itself, as a user runs it.
class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void links_neither_gui_nor_widgets()
    {
        const Output libraries = run(u"ldd"_s, {kProgram});
        QCOMPARE(libraries.exitCode, 0);
        QVERIFY(libraries.out.contains("Qt6Core"));
        QVERIFY2(!libraries.out.contains("Qt6Gui") && !libraries.out.contains("Qt6Widgets"),
                 libraries.out.constData());
    }

    void version_and_help_go_to_standard_output()
    {
        const Output version = run(kProgram, {u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("das-setup "));
        const Output help = run(kProgram, {u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("bundle"));
    }

    void wrong_call_is_exit_2()
    {
        QCOMPARE(run(kProgram, {}).exitCode, 2);
        QCOMPARE(run(kProgram, {u"nonsense"_s}).exitCode, 2);
        QCOMPARE(run(kProgram, {u"bundle"_s, u"a.dasplan"_s}).exitCode, 2);
        QCOMPARE(run(kProgram, {u"check"_s, u"/nonexistent.dasplan"_s}).exitCode, 2);
    }

    void sample_can_be_checked()
    {
        const QTemporaryDir folder;
        QCOMPARE(run(kProgram, {u"sample"_s, u"--out"_s, folder.path()}).exitCode, 0);
        QCOMPARE(run(kProgram, {u"check"_s, folder.filePath(u"sample.dasplan"_s)}).exitCode, 0);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProgram)
#include "tst_program.moc"
