#pragma once

#include <QProxyStyle>

namespace das {

/// The desktop's style with a little more air in buttons and cells and, over Fusion, with a focus
/// and in dark with outlines that can be seen. Everything else is the desktop's; there are no style
/// sheets.
/// Labels, message boxes and tool tips show their text as it is: Qt takes what looks like it for
/// HTML, and plans, files and servers may say anything.
class AppStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// Over the desktop's style; or over the named one.
    explicit AppStyle(const QString &base = {});

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    bool needsOutline(const QStyleOption *option) const;
    bool needsFocusFrame(const QStyleOption *option) const;
};

} // namespace das
