#pragma once

#include <QFrame>
#include <QPointer>

namespace das {

/// A raised frame inside the window that survives a click elsewhere. It takes the focus, Tab stays
/// in it, Escape closes it and gives the focus back.
class Popover : public QFrame {
    Q_OBJECT

public:
    /// `host`: the page or window that it floats over.
    explicit Popover(QWidget *host);

    /// Opens under (or, where there is no room, above) `anchor`, at most as wide as the host.
    void openAt(QWidget *anchor, int width);
    void closeAndReturnFocus();
    /// Where the content goes; the shadow is outside of it.
    QWidget *content() const { return m_content; }

signals:
    void closed();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_content;
    QPointer<QWidget> m_previousFocus;
};

} // namespace das
