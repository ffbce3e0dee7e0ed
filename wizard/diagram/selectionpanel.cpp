#include "diagram/selectionpanel.h"

#include "diagram/elidedlabel.h"
#include "look/grid.h"
#include "look/icons.h"
#include "widgets/stateicon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QPushButton *newButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QString wholeText(const Finding &finding)
{
    QStringList parts{finding.message, finding.detail};
    if (!finding.fix.apply)
        parts.append(finding.fix.label);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

SelectionPanel::SelectionPanel(QWidget *parent)
    : Panel(parent),
      m_name(new ElidedLabel(1, ElidedLabel::Ink::Text, QFont::DemiBold)),
      m_icon(new StateIcon),
      m_finding(new ElidedLabel(1)),
      m_ports(new ElidedLabel(2, ElidedLabel::Ink::Secondary)),
      m_fix(newButton(u"topologyFixButton"_s)),
      m_goTo(newButton(u"topologyGoToButton"_s))
{
    setObjectName(u"topologySelectionPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setObjectName(u"topologySelectionName"_s);
    m_finding->setObjectName(u"topologySelectionFinding"_s);
    m_ports->setObjectName(u"topologySelectionPorts"_s);
    m_ports->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const Grid grid(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid.g(1.0 / 2));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid.g(1.0 / 2));
    head->addWidget(m_name);
    head->addSpacing(grid.g(1.0 / 3));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_finding);
    head->addStretch();
    texts->addLayout(head);
    texts->addWidget(m_ports);
    row->addLayout(texts, 1);
    row->addSpacing(grid.g(1.0 / 2));
    row->addWidget(m_fix, 0, Qt::AlignVCenter);
    row->addWidget(m_goTo, 0, Qt::AlignVCenter);
    connect(m_fix, &QPushButton::clicked, this, &SelectionPanel::fixRequested);
    connect(m_goTo, &QPushButton::clicked, this, &SelectionPanel::goToRequested);
    showDetails({});
}

void SelectionPanel::showDetails(const std::optional<BoxDetails> &details)
{
    const Finding *finding = details && details->finding ? &*details->finding : nullptr;
    m_icon->setVisible(finding != nullptr);
    m_finding->setVisible(finding != nullptr);
    m_fix->setVisible(finding != nullptr && finding->fix.apply);
    m_goTo->setVisible(details.has_value());
    if (!details) {
        m_name->setText(tr("Nothing selected"));
        m_ports->setText(
            tr("Click a box, or move with the arrow keys. Enter goes to the page where "
               "its values are set."));
        return;
    }
    m_name->setText(details->address.isEmpty() ? details->name
                                               : details->name + u"   "_s + details->address);
    m_ports->setText(details->ports);
    m_goTo->setText(details->goToText);
    if (finding == nullptr)
        return;
    m_icon->setIcon(iconNameOf(finding->severity));
    m_finding->setText(finding->message, wholeText(*finding));
    m_fix->setText(finding->fix.label);
}

} // namespace das
