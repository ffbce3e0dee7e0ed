#include "connections/connectionresults.h"

#include "look/colours.h"
#include "look/grid.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace das {

namespace {

enum Column : quint8 { IconColumn, TitleColumn, TextColumn, FixColumn, DurationColumn };

constexpr int kLinesOfRow = 2; ///< what was found, what to do

QString spoken(const ConnectionRow &row)
{
    return ConnectionResults::tr("%1, %2: %3", "title, word, what was found")
        .arg(row.title, row.word, row.text);
}

} // namespace

/// A wrapped text in the text colour or the secondary one, which follows the palette.
class ConnectionResults::Text : public QLabel {
public:
    explicit Text(bool isSecondary) : m_isSecondary(isSecondary)
    {
        setTextFormat(Qt::PlainText);
        applyColour();
    }

    void setPale(bool on)
    {
        m_isPale = on;
        applyColour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            applyColour();
    }

private:
    void applyColour()
    {
        const QPalette desktop = QApplication::palette();
        const QColor colour = m_isSecondary || m_isPale ? secondaryText(desktop, QPalette::Base)
                                                        : desktop.color(QPalette::Text);
        if (palette().color(QPalette::WindowText) == colour)
            return;
        QPalette own;
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::Text, colour);
        setPalette(own);
    }

    bool m_isSecondary;
    bool m_isPale = false;
};

ConnectionResults::ConnectionResults(QWidget *parent) : Panel(parent), m_grid(new QGridLayout(this))
{
    const Grid grid(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid.g(1.0 / 2));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(TextColumn, 1);
}

void ConnectionResults::setRows(const QList<ConnectionRow> &rows)
{
    if (rows == m_rows)
        return;
    while (m_widgets.size() > rows.size())
        removeRow();
    while (m_widgets.size() < rows.size())
        addRow();
    m_rows = rows;
    for (qsizetype i = 0; i < rows.size(); ++i)
        showRow(m_widgets[i], rows[i]);
    updateGeometry();
}

void ConnectionResults::addRow()
{
    const Grid grid(this);
    const auto at = static_cast<int>(m_widgets.size()) * kLinesOfRow;
    RowWidgets row{new QWidget,    new StateIcon,   new Text(false), new Text(false),
                   new Text(true), new QPushButton, new Text(true)};
    const int gap = grid.g(1.0 / 6);
    auto *placeLayout = new QVBoxLayout(row.place);
    placeLayout->setContentsMargins(0, gap, 0, gap);
    placeLayout->addWidget(row.icon);
    row.title->setFont(scaled(font(), 1, QFont::DemiBold));
    row.title->setContentsMargins(readingMargins(0, gap, grid.g(1), gap));
    row.text->setWordWrap(true);
    row.text->setContentsMargins(0, gap, 0, gap);
    row.hint->setWordWrap(true);
    row.hint->setContentsMargins(0, 0, 0, gap);
    row.duration->setFont(scaled(font(), 0.9));
    row.duration->setContentsMargins(readingMargins(grid.g(1.0 / 2), gap, 0, gap));
    row.fix->setAutoDefault(false);
    row.fix->setObjectName(QStringLiteral("connectionFix%1").arg(m_widgets.size()));
    m_grid->addWidget(row.place, at, IconColumn, Qt::AlignTop);
    m_grid->addWidget(row.title, at, TitleColumn, Qt::AlignTop);
    m_grid->addWidget(row.text, at, TextColumn, Qt::AlignTop);
    m_grid->addWidget(row.hint, at + 1, TextColumn, Qt::AlignTop);
    m_grid->addWidget(row.fix, at, FixColumn, kLinesOfRow, 1, Qt::AlignVCenter);
    m_grid->addWidget(row.duration, at, DurationColumn, Qt::AlignTop | Qt::AlignTrailing);
    const qsizetype index = m_widgets.size();
    connect(row.fix, &QPushButton::clicked, this,
            [this, index] { emit fixRequested(m_rows.value(index)); });
    m_widgets.append(row);
}

void ConnectionResults::removeRow()
{
    const RowWidgets row = m_widgets.takeLast();
    const QList<QWidget *> widgets{row.place, row.title, row.text, row.hint, row.fix, row.duration};
    for (QWidget *widget : widgets) {
        widget->hide();
        widget->deleteLater(); // a button may be in the middle of its click
        m_grid->removeWidget(widget);
    }
}

void ConnectionResults::showRow(const RowWidgets &widgets, const ConnectionRow &row)
{
    widgets.icon->setIcon(row.icon);
    widgets.icon->setToolTip(row.word);
    widgets.icon->setAccessibleName(row.word);
    widgets.title->setText(row.title);
    widgets.text->setText(row.text);
    widgets.text->setToolTip(row.toolTip);
    widgets.text->setAccessibleName(spoken(row));
    widgets.text->setAccessibleDescription(row.hint);
    widgets.hint->setText(row.hint);
    widgets.hint->setVisible(!row.hint.isEmpty());
    widgets.fix->setText(row.fixLabel);
    widgets.fix->setVisible(row.fix != ConnectionFix::None);
    widgets.duration->setText(row.duration);
    for (Text *text : {widgets.title, widgets.text, widgets.hint, widgets.duration})
        text->setPale(row.isPale);
}

} // namespace das
