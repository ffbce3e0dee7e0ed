#pragma once

#include <QToolButton>

namespace das {

/// A flat tool button with a chevron after its text: a plan's name over its menu, or a way on.
class ChevronButton : public QToolButton {
    Q_OBJECT

public:
    enum class Chevron : quint8 { Down, Right };

    explicit ChevronButton(Chevron chevron, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chevron m_chevron;
};

} // namespace das
