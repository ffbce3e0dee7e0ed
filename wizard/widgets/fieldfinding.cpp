#include "widgets/fieldfinding.h"

#include "look/grid.h"
#include "look/icons.h"
#include "steps/stepstatus.h"
#include "widgets/screenreader.h"
#include "widgets/stateicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace das {

FieldFinding::FieldFinding(QWidget *parent)
    : QWidget(parent),
      m_icon(new StateIcon),
      m_text(new QLabel),
      m_fix(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Grid(this).g(1.0 / 6));
    layout->setSpacing(Grid(this).g(1.0 / 2));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_fix->setAutoDefault(false);
    // One line stands in the middle of the button's height; the icon follows the first line.
    const int drop = std::max(0, (m_fix->sizeHint().height() - Grid(this).g()) / 2);
    auto *iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, drop, 0, 0);
    iconColumn->addWidget(m_icon);
    m_text->setContentsMargins(0, drop, 0, 0);
    layout->addLayout(iconColumn);
    layout->setAlignment(iconColumn, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_fix, 0, Qt::AlignTop);
    connect(m_fix, &QPushButton::clicked, this, &FieldFinding::fixRequested);
    QWidget::hide();
}

void FieldFinding::show(const Finding &finding)
{
    const bool isNew = std::exchange(m_ruleId, finding.ruleId) != finding.ruleId;
    m_icon->setIcon(iconNameOf(finding.severity));
    m_message = finding.message;
    m_text->setText(withAdvice(finding.message, finding.fix));
    m_text->setToolTip(finding.detail);
    m_fix->setText(finding.fix.label);
    m_fix->setVisible(finding.fix.apply != nullptr);
    setVisible(true);
    if (isNew)
        announce(*this, m_text->text());
}

void FieldFinding::clear()
{
    if (!std::exchange(m_ruleId, {}).isEmpty())
        announce(*this, tr("Solved: %1").arg(m_message));
    hide();
}

} // namespace das
