#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "look/shortcut.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

QPalette paletteOf(QRgb window, QRgb base, QRgb text)
{
    QPalette palette{QColor(window)};
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Text, QColor(text));
    return palette;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG's contrast ratio.
qreal contrast(const QColor &a, const QColor &b)
{
    const qreal one = luminance(a) + 0.05;
    const qreal other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private slots:
    void text_colours_can_be_read_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteOf(0xeff0f1, 0xffffff, 0x232629);
        QTest::newRow("dark") << paletteOf(0x2a2e32, 0x1b1e20, 0xfcfcfc);
    }
    void text_colours_can_be_read()
    {
        QFETCH(const QPalette, palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        QCOMPARE_GE(contrast(secondaryText(palette), window), 4.5);
        QCOMPARE_GE(contrast(secondaryText(palette, QPalette::Base), base), 4.5);
        for (const Semantic semantic :
             {Semantic::Passed, Semantic::Warning, Semantic::Error, Semantic::Hint}) {
            const QColor colour = semanticColour(semantic, palette);
            QCOMPARE_GE(contrast(colour, window), 4.5);
            QCOMPARE_GE(contrast(colour, semanticTint(semantic, palette)), 4.5);
        }
        for (const Role role : allRoles())
            QCOMPARE_GE(contrast(roleColour(role, palette), base), 4.5);
        const QColor text = palette.color(QPalette::Text);
        for (const DiffColour colour : {DiffColour::AddedLine, DiffColour::AddedWords,
                                        DiffColour::RemovedLine, DiffColour::RemovedWords})
            QCOMPARE_GE(contrast(text, diffColour(colour, palette)), 4.5);
        QCOMPARE_GE(contrast(text, itemViewPalette(palette).color(QPalette::Highlight)), 4.5);
    }

    void every_icon_is_drawn_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(!icon(u"ok"_s).isNull()); // makes the resource known
        const QStringList files = QDir(u":/das/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 30);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void every_icon_is_drawn()
    {
        QFETCH(const QString, name);
        const QColor colour(Qt::red);
        const QImage image = iconPixmap(name, colour, Qt::blue, QSize(16, 16), 2)
                                 .toImage()
                                 .convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(image.size(), QSize(32, 32));
        bool isPainted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isPainted = isPainted || image.pixelColor(x, y) == colour;
        }
        QVERIFY(isPainted);
    }

    void icon_follows_the_palette()
    {
        const QIcon undo = icon(u"undo"_s);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteOf(0xeff0f1, 0xffffff, 0x232629));
        const QImage light = undo.pixmap(16).toImage();
        QPalette dark = paletteOf(0x2a2e32, 0x1b1e20, 0xfcfcfc);
        dark.setColor(QPalette::ButtonText, Qt::white);
        QApplication::setPalette(dark);
        const QImage other = undo.pixmap(16).toImage();
        QApplication::setPalette(before);
        QVERIFY(light != other);
    }

    void shortcut_is_no_part_of_a_name()
    {
        QCOMPARE(withoutShortcut(u"Save &as..."_s), u"Save as..."_s);
        QCOMPARE(withoutShortcut(u"保存(&S)..."_s), u"保存..."_s);
        QCOMPARE(withoutShortcut(u"Driver (JDBC)"_s), u"Driver (JDBC)"_s);
    }

    void grid_grows_with_the_font()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        const Grid grid(font);
        const Grid larger(scaled(font, 1.5));
        QCOMPARE_GT(larger.g(), grid.g());
        QCOMPARE_GT(larger.x(10), grid.x(10));
        QCOMPARE(scaled(font, 0.9).pointSizeF(), 9.0);
    }
};

} // namespace das

QTEST_MAIN(das::TestLook)
#include "tst_look.moc"
