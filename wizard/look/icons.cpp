#include "look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const QString &name)
{
    static const bool isReady = (initIconResource(), true);
    Q_UNUSED(isReady)
    QFile file(u":/das/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QPixmap rendered(const QString &name, const QColor &colour, const QColor &sign, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(iconSvg(name, colour, sign)).render(&painter);
    return pixmap;
}

/// Reads the palette on each paint, so that an icon follows a change of the desktop's colours.
class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(
            rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal scale) override
    {
        const QPalette palette = QApplication::palette();
        const QColor window = palette.color(QPalette::Active, QPalette::Window);
        QColor colour = iconColour(m_name, palette);
        if (mode == QIcon::Disabled)
            colour = mix(colour, window, 0.62);
        return iconPixmap(m_name, colour, palette.color(QPalette::Active, QPalette::Base), size,
                          scale);
    }
    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PaletteIconEngine(name));
}

QByteArray iconSvg(const QString &name, const QColor &colour, const QColor &sign)
{
    QByteArray svg = svgOf(name);
    Q_ASSERT_X(!svg.isEmpty(), "icon", qPrintable(name));
    svg.replace("#ffffff", sign.name().toLatin1());
    svg.replace("currentColor", colour.name().toLatin1());
    return svg;
}

QString iconNameOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        break;
    }
    return u"error"_s;
}

QPixmap iconPixmap(const QString &name, const QColor &colour, const QColor &sign, QSize size,
                   qreal devicePixelRatio)
{
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    const QString key = u"das/%1/%2/%3/%4x%5"_s.arg(name, colour.name(), sign.name())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, colour, sign, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QColor iconColour(const QString &name, const QPalette &palette)
{
    if (name == "ok"_L1)
        return semanticColour(Semantic::Passed, palette);
    if (name == "error"_L1)
        return semanticColour(Semantic::Error, palette);
    if (name == "warning"_L1)
        return semanticColour(Semantic::Warning, palette);
    if (name == "hint"_L1 || name == "running"_L1)
        return semanticColour(Semantic::Hint, palette);
    if (name == "todo"_L1 || name == "skipped"_L1 || name == "locked"_L1)
        return secondaryText(palette);
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

} // namespace das
