#include "widgets/sidepanel.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "steps/stepmodel.h"
#include "widgets/chevronbutton.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"
#include "widgets/steplist.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QUndoStack>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QToolButton *undoButton(QUndoStack &stack, bool isUndo)
{
    auto *button = new QToolButton;
    button->setObjectName(isUndo ? u"undoButton"_s : u"redoButton"_s);
    button->setIcon(icon(isUndo ? u"undo"_s : u"redo"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, &stack, isUndo] {
        const bool isPossible = isUndo ? stack.canUndo() : stack.canRedo();
        const QString name = isUndo ? SidePanel::tr("Undo") : SidePanel::tr("Redo");
        const QString what = isUndo ? stack.undoText() : stack.redoText();
        button->setEnabled(isPossible);
        button->setToolTip(isPossible ? name + u' ' + what : name);
        button->setAccessibleName(button->toolTip());
    };
    QObject::connect(&stack, &QUndoStack::indexChanged, button, follow);
    QObject::connect(button, &QToolButton::clicked, &stack,
                     isUndo ? &QUndoStack::undo : &QUndoStack::redo);
    follow();
    return button;
}

} // namespace

SidePanel::SidePanel(StepModel &steps, QUndoStack &undoStack, QMenu *planMenu, QWidget *parent)
    : QWidget(parent),
      m_steps(steps),
      m_list(new StepList(steps))
{
    setObjectName(u"sidePanel"_s);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(0, 0, 1, 0)); // 1 px for the line at the right
    layout->setSpacing(0);
    layout->addWidget(createTop(undoStack, planMenu));
    layout->addWidget(m_list, 1);
    m_bottom = createBottom();
    layout->addWidget(m_bottom);
    connect(m_list, &StepList::stepChosen, this, &SidePanel::stepChosen);
    connect(&steps, &StepModel::modelReset, this, &SidePanel::measureSteps);
}

void SidePanel::setPlan(const QString &name, const QString &state)
{
    m_plan->setText(name);
    m_plan->setAccessibleName(tr("Plan %1").arg(name));
    m_plan->updateGeometry();
    m_state->setText(state);
}

void SidePanel::setCounts(const FindingCounts &counts)
{
    const std::array values{counts.errors, counts.warnings, counts.hints};
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const qsizetype count = values.at(static_cast<size_t>(i));
        m_counts[i]->setText(QString::number(count));
        m_counts[i]->setVisible(count > 0);
        m_countIcons[i]->setVisible(count > 0);
    }
    m_findings->setEnabled(counts.errors + counts.warnings + counts.hints > 0);
    m_findings->setAccessibleDescription(tr("%1 errors, %2 warnings, %3 hints")
                                             .arg(counts.errors)
                                             .arg(counts.warnings)
                                             .arg(counts.hints));
    applyWidth();
}

QList<QWidget *> SidePanel::tabStops() const
{
    return {m_plan, m_undo, m_redo, m_list, m_findings};
}

void SidePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Active, QPalette::Base));
    const QRect line =
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(line, hairline(palette()));
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureSteps();
}

QWidget *SidePanel::createTop(QUndoStack &undoStack, QMenu *planMenu)
{
    const Grid grid(QApplication::font());
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(
        readingMargins(grid.g(5.0 / 9), grid.g(3.0 / 5), grid.g(1.0 / 3), grid.g(1.0 / 3)));
    column->setSpacing(grid.g(1.0 / 9));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_plan = new ChevronButton(ChevronButton::Chevron::Down);
    m_plan->setObjectName(u"planButton"_s);
    m_plan->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    connect(m_plan, &QToolButton::clicked, this, [this, planMenu] {
        planMenu->popup(m_plan->mapToGlobal(QPoint(0, m_plan->height())));
    });
    m_undo = undoButton(undoStack, true);
    m_redo = undoButton(undoStack, false);
    row->addWidget(m_plan);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    column->addLayout(row);
    m_state = new SecondaryLabel;
    m_state->setObjectName(u"planState"_s);
    m_state->setScale(0.9);
    m_state->setWordWrap(false);
    m_state->setContentsMargins(readingMargins(grid.g(1.0 / 3), 0, 0, 0));
    column->addWidget(m_state);
    return top;
}

QWidget *SidePanel::createBottom()
{
    const Grid grid(QApplication::font());
    auto *bottom = new QWidget;
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(readingMargins(16, grid.g(1.0 / 3), grid.g(1.0 / 3), grid.g(2.0 / 3)));
    row->setSpacing(0);
    for (const QString &name : {u"error"_s, u"warning"_s, u"hint"_s}) {
        auto *picture = new StateIcon(name);
        picture->setBesideText(false);
        picture->setIconSize(14);
        row->addWidget(picture);
        m_countIcons.append(picture);
        auto *count = new SecondaryLabel;
        count->setObjectName(name + u"Count"_s);
        count->setScale(0.9);
        count->setWordWrap(false);
        count->setContentsMargins(readingMargins(grid.g(1.0 / 4), 0, grid.g(1.0 / 3), 0));
        row->addWidget(count);
        m_counts.append(count);
    }
    row->addStretch();
    m_findings = new ChevronButton(ChevronButton::Chevron::Right);
    m_findings->setObjectName(u"allFindingsButton"_s);
    m_findings->setFont(scaled(QApplication::font(), 0.9));
    m_findings->setText(tr("All findings"));
    connect(m_findings, &QToolButton::clicked, this, &SidePanel::allFindingsRequested);
    row->addWidget(m_findings);
    return bottom;
}

void SidePanel::measureSteps()
{
    const QFontMetrics metrics(scaled(QApplication::font(), 1, QFont::DemiBold));
    int widest = metrics.horizontalAdvance(tr("Deployment synchronizer"));
    for (int row = 0; row < m_steps.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_steps.index(row).data().toString()));
    constexpr int kIconRoom = 20;
    m_stepsWidth = widest + kIconRoom + Grid(QApplication::font()).g(7.0 / 3);
    applyWidth();
}

void SidePanel::applyWidth()
{
    constexpr int kLine = 1;
    setFixedWidth(std::max(m_stepsWidth, m_bottom->sizeHint().width()) + kLine);
}

} // namespace das
