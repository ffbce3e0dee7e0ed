#pragma once

#include <QWidget>

class QHBoxLayout;

namespace das {

/// What stands in a table's viewport while it is empty: icon, headline, one sentence, and the
/// buttons that end the emptiness. It lays itself over the viewport.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &headline, const QString &sentence,
               QWidget *viewport);

    /// The row for the buttons.
    QHBoxLayout *buttons() const { return m_buttons; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_buttons;
};

} // namespace das
