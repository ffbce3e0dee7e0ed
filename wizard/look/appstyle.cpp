#include "look/appstyle.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButtonFrame = 3; ///< from the button's edge to the frame of the focus in it

QFont fontOf(const QWidget *widget)
{
    return widget != nullptr ? widget->font() : QApplication::font();
}

/// Fusion draws outlines as Window.darker(140), which is invisible in dark.
QPalette outlined(QPalette palette)
{
    palette.setColor(QPalette::Window,
                     mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.42)
                         .lighter(140));
    return palette;
}

void drawFocusFrame(QPainter *painter, const QStyleOption &option, int inset)
{
    painter->setPen(option.palette.color(QPalette::Highlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
}

} // namespace

AppStyle::AppStyle(const QString &base)
    : QProxyStyle(base.isEmpty() ? nullptr : QStyleFactory::create(base))
{
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setTextFormat(Qt::PlainText);
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result.rwidth() += Grid(fontOf(widget)).g(2.0 / 3);
    return result;
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
        return Grid(fontOf(widget)).g(1.0 / 3);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

bool AppStyle::needsOutline(const QStyleOption *option) const
{
    return option != nullptr && isDark(option->palette) && baseStyle()->name() == "fusion"_L1;
}

/// Fusion marks the focus in most widgets, but not in all.
bool AppStyle::needsFocusFrame(const QStyleOption *option) const
{
    constexpr State kFocus = State_HasFocus | State_KeyboardFocusChange;
    return option != nullptr && (option->state & kFocus) == kFocus &&
           baseStyle()->name() == "fusion"_L1;
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    if (needsOutline(option)) {
        if (element == PE_FrameLineEdit || element == PE_PanelLineEdit) {
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
                QStyleOptionFrame copy(*frame);
                copy.palette = outlined(copy.palette);
                QProxyStyle::drawPrimitive(element, &copy, painter, widget);
                return;
            }
        }
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
                QStyleOptionButton copy(*button);
                copy.palette = outlined(copy.palette);
                QProxyStyle::drawPrimitive(element, &copy, painter, widget);
                return;
            }
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // A default button looks the same with the focus as without.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == PE_PanelButtonCommand && button != nullptr && needsFocusFrame(option) &&
        button->features.testFlag(QStyleOptionButton::DefaultButton))
        drawFocusFrame(painter, *option, kButtonFrame);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ShapedFrame && needsFocusFrame(option) &&
        qobject_cast<const QAbstractScrollArea *>(widget) != nullptr)
        drawFocusFrame(painter, *option, 0);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin != nullptr && needsOutline(option)) {
        QStyleOptionSpinBox copy(*spin);
        copy.palette = outlined(copy.palette);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace das
