#pragma once

#include "connections/connectionrows.h"
#include "widgets/panel.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace das {

class StateIcon;

/// What a test found, row by row: icon, what was asked, what was found and what to do about it, a
/// button that does it, and the time it took.
class ConnectionResults : public Panel {
    Q_OBJECT

public:
    explicit ConnectionResults(QWidget *parent = nullptr);

    void setRows(const QList<ConnectionRow> &rows);

signals:
    void fixRequested(const das::ConnectionRow &row);

private:
    class Text;
    struct RowWidgets {
        QWidget *place; ///< of the icon
        StateIcon *icon;
        Text *title;
        Text *text;
        Text *hint;
        QPushButton *fix;
        Text *duration;
    };

    void addRow();
    void removeRow();
    static void showRow(const RowWidgets &widgets, const ConnectionRow &row);

    QGridLayout *m_grid;
    QList<RowWidgets> m_widgets;
    QList<ConnectionRow> m_rows;
};

} // namespace das
