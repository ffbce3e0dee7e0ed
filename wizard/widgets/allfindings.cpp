#include "widgets/allfindings.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWhereRole = Qt::UserRole;
} // namespace

AllFindings::AllFindings(QWidget *host) : Popover(host), m_tree(new QTreeWidget)
{
    setObjectName(u"allFindings"_s);
    const Grid grid(this);
    auto *layout = new QVBoxLayout(content());
    layout->addWidget(m_tree);
    m_tree->setObjectName(u"allFindingsTree"_s);
    m_tree->setAccessibleName(tr("All findings"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true);
    m_tree->setPalette(itemViewPalette(m_tree->palette()));
    m_tree->setMinimumHeight(grid.g(18));
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QString where = item->data(0, kWhereRole).toString();
        if (where.isEmpty())
            return;
        hide();
        emit activated(where);
    });
    connect(m_tree, &QTreeWidget::itemClicked, m_tree, &QTreeWidget::itemActivated);
}

void AllFindings::setGroups(const QList<FindingGroup> &groups)
{
    m_tree->clear();
    QTreeWidgetItem *first = nullptr;
    for (const FindingGroup &group : groups) {
        auto *head = new QTreeWidgetItem(m_tree, {group.title});
        head->setFlags(Qt::NoItemFlags);
        head->setFont(0, scaled(QApplication::font(), 1, QFont::DemiBold));
        head->setForeground(0, palette().color(QPalette::Active, QPalette::Text));
        for (const Finding &finding : group.findings) {
            auto *item = new QTreeWidgetItem(m_tree, {finding.message});
            item->setIcon(0, icon(iconNameOf(finding.severity)));
            item->setData(0, kWhereRole, finding.where);
            item->setToolTip(0, finding.detail);
            item->setData(0, Qt::AccessibleTextRole,
                          severityName(finding.severity) + u": "_s + finding.message);
            if (first == nullptr)
                first = item;
        }
    }
    if (first != nullptr)
        m_tree->setCurrentItem(first);
}

} // namespace das
