#include "widgets/form.h"

#include "look/grid.h"
#include "widgets/secondarylabel.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace das {

namespace {

/// The widths of the column of labels, in x: as the longest label needs it.
constexpr qreal kNarrowestLabels = 17;
constexpr qreal kWidestLabels = 32;

} // namespace

Form::Form(PlanSession &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_rowsLayout = new QVBoxLayout(content);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(Grid(this).g(2.0 / 5));
    m_rowsLayout->addStretch();
    setWidget(content);
    // A scroll area paints Window over the page.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &Form::showFindings);
    connect(&session, &PlanSession::planChanged, this, &Form::planWasTypedIn);
}

FormRow *Form::addRow()
{
    auto *row = new FormRow(*this);
    m_rows.append(row);
    addWidget(row);
    return row;
}

/// The labels of all rows have one width, so that the fields stand in a column.
int Form::labelColumn() const
{
    const Grid grid(this);
    return qBound(grid.x(kNarrowestLabels), m_widestLabel, grid.x(kWidestLabels)) + grid.g(2.0 / 3);
}

void Form::labelAdded(const QLabel &label)
{
    const int width = label.sizeHint().width();
    if (width <= m_widestLabel)
        return;
    m_widestLabel = width;
    for (FormRow *row : std::as_const(m_rows))
        row->applyGrid();
}

QLabel *Form::addHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(scaled(font(), 1, QFont::DemiBold));
    label->setContentsMargins(0, Grid(this).g(3.0 / 5), 0, 0);
    addWidget(label);
    return label;
}

QLabel *Form::addParagraph(const QString &text, const QString &objectName)
{
    auto *label = new SecondaryLabel(text);
    label->setObjectName(objectName);
    addWidget(label);
    return label;
}

void Form::addWidget(QWidget *widget, int stretch)
{
    m_rowsLayout->insertWidget(m_rowsLayout->count() - 1, widget, stretch);
}

void Form::addLayout(QLayout *layout)
{
    m_rowsLayout->insertLayout(m_rowsLayout->count() - 1, layout);
}

void Form::addGap()
{
    m_rowsLayout->insertSpacing(m_rowsLayout->count() - 1, Grid(this).g(3.0 / 5));
}

void Form::load(const ClusterPlan &plan)
{
    m_isLoading = true;
    for (FormRow *row : std::as_const(m_rows))
        row->load(plan);
    m_isLoading = false;
    showFindings();
}

bool Form::focusWhere(const QString &where)
{
    for (QString key = where; !key.isEmpty(); key = key.section(u'/', 0, -2)) {
        for (const FormRow *row : std::as_const(m_rows)) {
            QWidget *field = row->fieldOf(key);
            if (field == nullptr)
                continue;
            ensureWidgetVisible(field);
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void Form::scrollTo(QWidget *widget)
{
    QTimer::singleShot(0, widget, [this, widget] {
        m_rowsLayout->activate();
        QApplication::sendPostedEvents(this->widget(), QEvent::LayoutRequest);
        const QRect place(widget->mapTo(this->widget(), QPoint()), widget->size());
        ensureVisible(place.left(), place.bottom(), 0, 1);
        ensureVisible(place.left(), place.top(), 0, 0); // where it is higher than the form
    });
}

QSize Form::minimumSizeHint() const
{
    // The width of what it holds, so that nothing is ever cut at a side.
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, Grid(this).g(4)};
}

void Form::planWasTypedIn()
{
    if (m_isLoading || !isVisible())
        return;
    showCured();
    m_delay.start();
}

QList<Finding> Form::findings() const
{
    QList<Finding> findings = m_session.findings();
    if (m_isElsewhere)
        findings.removeIf(m_isElsewhere);
    return findings;
}

void Form::showCured()
{
    for (FormRow *row : std::as_const(m_rows))
        row->showFindings(findings(), true);
}

void Form::showFindings()
{
    m_delay.stop();
    for (FormRow *row : std::as_const(m_rows))
        row->showFindings(findings(), false);
}

} // namespace das
