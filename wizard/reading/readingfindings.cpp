#include "reading/readingfindings.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "widgets/secondarylabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kWidth = 120; // x
constexpr int kRows = 11;
constexpr int kIndexRole = Qt::UserRole;

/// "repository/conf/carbon.xml:41", as the node's home has it.
QString shortPlace(const ImportFinding &found, const QList<NodePlan> &nodes)
{
    const Place &place = found.place;
    if (place.file.isEmpty())
        return ReadingFindings::tr("the plan");
    QString file = place.file;
    for (const NodePlan &node : nodes) {
        if (file == node.home)
            file = node.id;
        else if (file.startsWith(node.home + u'/'))
            file = node.id + u": "_s + file.sliced(node.home.size() + 1);
    }
    return place.line > 0 ? file + u':' + QString::number(place.line) : file;
}

QString textOf(const ImportFinding &found)
{
    const Finding &finding = found.finding;
    QStringList sentences{finding.message + u'.'};
    if (!finding.detail.isEmpty())
        sentences.append(finding.detail);
    sentences.append(finding.fix.label + u'.');
    return Error{severityName(finding.severity) + u": "_s + sentences.join(u' '), found.place.file,
                 found.place.line}
        .text();
}

} // namespace

QString countsOf(const QList<ImportFinding> &findings)
{
    const auto count = [&findings](Severity severity) {
        return static_cast<int>(std::ranges::count(
            findings, severity, [](const ImportFinding &each) { return each.finding.severity; }));
    };
    QStringList parts;
    if (const int errors = count(Severity::Error); errors > 0)
        parts.append(errors == 1 ? ReadingFindings::tr("1 error")
                                 : ReadingFindings::tr("%n errors", nullptr, errors));
    if (const int warnings = count(Severity::Warning); warnings > 0)
        parts.append(warnings == 1 ? ReadingFindings::tr("1 warning")
                                   : ReadingFindings::tr("%n warnings", nullptr, warnings));
    if (const int hints = count(Severity::Hint); hints > 0)
        parts.append(hints == 1 ? ReadingFindings::tr("1 hint")
                                : ReadingFindings::tr("%n hints", nullptr, hints));
    return parts.isEmpty() ? ReadingFindings::tr("nothing to report") : parts.join(u", "_s);
}

ReadingFindings::ReadingFindings(QWidget *host)
    : Popover(host),
      m_title(new QLabel),
      m_counts(new SecondaryLabel),
      m_tree(new QTreeWidget),
      m_detail(new SecondaryLabel)
{
    setObjectName(u"readingFindings"_s);
    setAccessibleName(tr("What was found in the homes"));
    const Grid grid(this);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    m_title->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    m_title->setObjectName(u"readingTitle"_s);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    buildTree();
    layout->addWidget(m_tree, 1);
    m_detail->setObjectName(u"readingDetail"_s);
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setFixedHeight(grid.g(4.2)); // the longest has four lines: nothing jumps
    layout->addWidget(m_detail);
    layout->addLayout(buildFooter());
}

void ReadingFindings::buildTree()
{
    const Grid grid(this);
    m_tree->setObjectName(u"readingTree"_s);
    m_tree->setAccessibleName(tr("What was found in the homes"));
    m_tree->setHeaderLabels({tr("Finding"), tr("Where")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setPalette(itemViewPalette(QApplication::palette()));
    m_tree->setMinimumHeight(kRows * grid.g(3.0 / 2));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setHighlightSections(false);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ReadingFindings::showDetail);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ReadingFindings::activate);
    // The view itself would copy no more than the cell.
    auto *copy = new QShortcut(QKeySequence::Copy, m_tree);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        if (m_tree->currentItem() != nullptr)
            QApplication::clipboard()->setText(textOf(findingOf(m_tree->currentItem())));
    });
}

QLayout *ReadingFindings::buildFooter()
{
    auto *footer = new QHBoxLayout;
    footer->setSpacing(Grid(this).g(1.0 / 2));
    auto *copy = new QPushButton(icon(u"copy"_s), tr("C&opy all"));
    copy->setObjectName(u"copyReadingButton"_s);
    connect(copy, &QPushButton::clicked, this, &ReadingFindings::copyAll);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeReadingButton"_s);
    connect(close, &QPushButton::clicked, this, &ReadingFindings::closeAndReturnFocus);
    auto *topology = new QPushButton(tr("Show &topology"));
    topology->setObjectName(u"readingTopologyButton"_s);
    connect(topology, &QPushButton::clicked, this, [this] {
        closeAndReturnFocus();
        emit topologyRequested();
    });
    footer->addWidget(copy);
    footer->addStretch(1);
    footer->addWidget(close);
    footer->addWidget(topology);
    for (QPushButton *button : {copy, close, topology})
        button->setAutoDefault(false);
    return footer;
}

void ReadingFindings::openFor(const ImportedCluster &cluster, QWidget *anchor)
{
    m_cluster = cluster;
    const auto homes = static_cast<int>(cluster.plan.nodes.size());
    m_title->setText(homes == 1 ? tr("1 home read") : tr("%n homes read", nullptr, homes));
    m_counts->setText(tr("%1. The plan is what most of the homes say; it is not saved yet.")
                          .arg(countsOf(cluster.findings)));
    m_tree->clear();
    for (qsizetype i = 0; i < cluster.findings.size(); ++i)
        m_tree->addTopLevelItem(itemOf(i));
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showDetail();
    const int width = Grid(this).x(kWidth);
    m_tree->header()->resizeSection(0, width * 3 / 5);
    openAt(anchor, width);
}

const ImportFinding &ReadingFindings::findingOf(const QTreeWidgetItem *item) const
{
    return m_cluster.findings[item->data(0, kIndexRole).toInt()];
}

QTreeWidgetItem *ReadingFindings::itemOf(qsizetype index) const
{
    const ImportFinding &found = m_cluster.findings[index];
    const Finding &finding = found.finding;
    const QString where = shortPlace(found, m_cluster.plan.nodes);
    auto *item = new QTreeWidgetItem({finding.message, where});
    item->setIcon(0, icon(iconNameOf(finding.severity)));
    item->setToolTip(0, finding.message);
    item->setToolTip(1, found.place.file);
    item->setForeground(1, secondaryText(QApplication::palette(), QPalette::Base));
    item->setSizeHint(0, QSize(0, Grid(this).g(3.0 / 2)));
    item->setData(0, Qt::AccessibleTextRole,
                  severityName(finding.severity) + u": "_s + finding.message);
    item->setData(0, kIndexRole, static_cast<int>(index));
    return item;
}

void ReadingFindings::keyPressEvent(QKeyEvent *event)
{
    // Not the window's Next.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            button->click();
        event->accept();
        return;
    }
    Popover::keyPressEvent(event);
}

void ReadingFindings::showDetail()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_detail->setText(item == nullptr ? QString() : textOf(findingOf(item)));
}

void ReadingFindings::copyAll() const
{
    QString text;
    for (const ImportFinding &found : m_cluster.findings)
        text += textOf(found) + u'\n';
    QApplication::clipboard()->setText(text);
}

void ReadingFindings::activate(const QTreeWidgetItem *item)
{
    const QString where = findingOf(item).finding.where;
    closeAndReturnFocus();
    emit activated(where);
}

} // namespace das
