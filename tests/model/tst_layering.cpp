#include "support/stock.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// The folders of model/; each uses only itself and those before it.
const QStringList kOrder{u"support"_s, u"plan"_s,   u"keyring"_s,  u"document"_s, u"profile"_s,
                         u"pack"_s,    u"change"_s, u"validate"_s, u"topology"_s, u"export"_s,
                         u"apply"_s,   u"verify"_s, u"import"_s,   u"probe"_s,    u"zip"_s};

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(test::sourceFolder() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files;
}

/// What the #include lines of a file name.
QStringList includesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match :
         include.globalMatch(QString::fromUtf8(file.readAll())))
        names.append(match.captured(1));
    return names;
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void model_folders_use_only_those_before_them()
    {
        QVERIFY(sourcesBelow(u"model"_s).size() > 20);
        for (const QString &path : sourcesBelow(u"model"_s)) {
            const qsizetype own =
                kOrder.indexOf(path.section(u"/model/"_s, -1).section(u'/', 0, 0));
            QVERIFY2(own >= 0,
                     qPrintable(path + u" is in a folder that the order does not name"_s));
            for (const QString &name : includesOf(path)) {
                const qsizetype used = kOrder.indexOf(name.section(u'/', 0, 0));
                QVERIFY2(used <= own, qPrintable(path + u" includes "_s + name));
            }
        }
    }

    void only_the_wizard_knows_widgets()
    {
        static const QRegularExpression gui(
            u"^(Q(Widget|Wizard|Dialog|Painter|Graphics|Icon|Pixmap|Image|Palette|Font|Color|"
            u"GuiApplication|Application)|"
            "QtGui|QtWidgets|QtSvg)"_s);
        for (const QString &path : sourcesBelow(u"model"_s) + sourcesBelow(u"app/cli"_s)) {
            for (const QString &name : includesOf(path))
                QVERIFY2(!gui.match(name).hasMatch(), qPrintable(path + u" includes "_s + name));
        }
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestLayering)
#include "tst_layering.moc"
