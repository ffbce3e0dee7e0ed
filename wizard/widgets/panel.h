#pragma once

#include <QFrame>

namespace das {

/// A card with a hairline and round corners. Base is for things to read, Window for anything that
/// holds input controls.
class Panel : public QFrame {
    Q_OBJECT

public:
    /// Choice: Base, but Window in dark, where outlines of controls disappear on Base.
    enum class Surface : quint8 { Base, Window, Choice };
    enum class Size : quint8 { Normal, Large };

    explicit Panel(QWidget *parent = nullptr, Surface surface = Surface::Base,
                   Size size = Size::Normal);
    /// Draws a 2 px edge in the accent colour.
    void setHighlighted(bool on);
    bool isHighlighted() const { return m_isHighlighted; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPalette::ColorRole surfaceRole() const;
    void applyGrid();

    Surface m_surface;
    Size m_size;
    bool m_isHighlighted = false;
};

} // namespace das
