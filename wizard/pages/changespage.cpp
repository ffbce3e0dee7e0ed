#include "pages/changespage.h"

#include "diagram/elidedlabel.h"
#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "review/changetreedelegate.h"
#include "review/changetreemodel.h"
#include "review/diffview.h"
#include "review/plannedchanges.h"
#include "widgets/emptystate.h"
#include "widgets/fieldhelp.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kTreeWidth = 37;

} // namespace

ChangesPage::ChangesPage(PlanSession &session)
    : PlanPage(
          session,
          {stepTitle(),
           tr("Every line that will differ from the stock pack. Nothing has been written yet.")},
          {}),
      m_changes(PlannedChanges::of(session)),
      m_model(new ChangeTreeModel(this)),
      m_found(new QSortFilterProxyModel(this))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(ChangeTreeModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);

    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"changesSplitter"_s);
    m_splitter->setAccessibleName(heading());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Grid(this).g(1.0 / 2));
    m_splitter->addWidget(treeSide());
    m_splitter->addWidget(diffSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Grid(this).x(kTreeWidth), Grid(this).x(2 * kTreeWidth)});

    m_noticeHost = new QWidget;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_noticeHost);
    body()->addWidget(m_stack, 1);

    m_missing = new QWidget;
    m_missing->setObjectName(u"missingPasswords"_s);
    auto *row = new QHBoxLayout(m_missing);
    row->setContentsMargins({});
    row->addWidget(new StateIcon(u"hint"_s), 0, Qt::AlignTop);
    m_missingText = new QLabel;
    m_missingText->setObjectName(u"missingPasswordsText"_s);
    row->addWidget(m_missingText, 1);
    body()->addWidget(m_missing);

    connect(&m_changes, &PlannedChanges::changed, this, [this] {
        if (isVisible()) {
            m_changes.request(); // if they are outdated
            showChanges();
        }
        emit statusChanged();
    });
    connect(&session, &PlanSession::secretsChanged, this, [this] {
        if (isVisible())
            m_changes.request();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

ChangesPage::~ChangesPage()
{
    // their last signals would reach a page that is half gone
    m_tree->selectionModel()->disconnect(this);
    m_diff->disconnect(this);
    m_changes.disconnect(this);
}

StepStatus ChangesPage::status() const
{
    switch (m_changes.state()) {
    case PlannedChanges::State::Outdated:
        return {};
    case PlannedChanges::State::Running:
        return {.summary = tr("Comparing"), .state = StepState::Running};
    case PlannedChanges::State::NotPossible:
        return {.summary = tr("Not to be seen yet"), .state = StepState::Warning};
    case PlannedChanges::State::Ready:
        break;
    }
    const ClusterPreview &preview = m_changes.preview();
    return {.summary = tr("%1 files on %2 nodes").arg(preview.files()).arg(preview.nodes.size())};
}

bool ChangesPage::stepThrough(bool forward)
{
    if (m_changes.state() != PlannedChanges::State::Ready)
        return false;
    const int next = m_diff->currentChange() + (forward ? 1 : -1);
    if (m_fileIndex >= 0 && next >= 0 && next < m_diff->changeCount()) {
        m_diff->setCurrentChange(next);
        return true;
    }
    if (goToNeighbourFile(forward) && !forward)
        m_diff->setCurrentChange(m_diff->changeCount() - 1);
    return true;
}

QString ChangesPage::helpText() const
{
    return tr("The tree lists each node, the files that change in it, and what each change is for. "
              "F8 goes to the next change and Shift+F8 to the one before, from file to file. "
              "Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show "
              "passwords; leaving the page hides them again.");
}

void ChangesPage::load(const ClusterPlan & /*plan*/)
{
    m_changes.request();
    showChanges();
}

void ChangesPage::hideEvent(QHideEvent *event)
{
    PlanPage::hideEvent(event);
    m_showPasswords->setChecked(false);
}

bool ChangesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_tree->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return PlanPage::eventFilter(watched, event);
}

QWidget *ChangesPage::treeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(this).g(1.0 / 2));
    m_search = new QLineEdit;
    m_search->setObjectName(u"changesSearchEdit"_s);
    m_search->setPlaceholderText(tr("Find node, file, or value"));
    m_search->setAccessibleName(tr("Find node, file, or value"));
    setHelp(*m_search, tr("Leaves in the tree only what holds this text. Enter goes to the tree, "
                          "Escape shows everything again."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChangesPage::search);
    layout->addWidget(m_search);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"changesTree"_s);
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_found);
    m_tree->setItemDelegate(new ChangeTreeDelegate(m_tree));
    m_tree->setPalette(itemViewPalette(palette()));
    m_tree->setIndentation(Grid(this).g(4.0 / 5));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChangesPage::showCurrent);
    layout->addWidget(m_tree, 1);
    return side;
}

QToolButton *ChangesPage::tool(const QString &iconName, const QString &text,
                               const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

QWidget *ChangesPage::diffSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(Grid(this).g(1.0 / 3));
    auto *top = new QHBoxLayout;
    m_grouping = new QComboBox;
    m_grouping->setObjectName(u"changesGroupingCombo"_s);
    m_grouping->setAccessibleName(tr("Order of the tree"));
    setHelp(*m_grouping, tr("By node: the files that change on each node. By file: the nodes on "
                            "which each file changes."));
    m_grouping->addItems({tr("By node"), tr("By file")});
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ChangesPage::fillTree);
    m_counts = new ElidedLabel(1, ElidedLabel::Ink::Secondary);
    m_counts->setObjectName(u"changesCounts"_s);
    m_showPasswords = new QCheckBox(tr("Show pass&words"));
    m_showPasswords->setObjectName(u"showPasswordsCheck"_s);
    setHelp(*m_showPasswords,
            tr("Otherwise passwords are dots. Leaving the page hides them again."));
    connect(m_showPasswords, &QCheckBox::toggled, this, &ChangesPage::showFile);
    top->addWidget(m_grouping);
    top->addStretch();
    top->addWidget(m_counts);
    top->addSpacing(Grid(this).g(1.0 / 2));
    top->addWidget(m_showPasswords);
    layout->addLayout(top);

    auto *head = new QHBoxLayout;
    m_file = new ElidedLabel(1, ElidedLabel::Ink::Text, QFont::DemiBold);
    m_file->setObjectName(u"changesFileLabel"_s);
    m_on = new SecondaryLabel;
    m_on->setWordWrap(false);
    m_position = new SecondaryLabel;
    m_position->setObjectName(u"changesPositionLabel"_s);
    m_position->setWordWrap(false);
    QToolButton *up = tool(u"up"_s, tr("Previous change (Shift+F8)"), u"previousChangeButton"_s);
    QToolButton *down = tool(u"down"_s, tr("Next change (F8)"), u"nextChangeButton"_s);
    QToolButton *copy =
        tool(u"copy"_s, tr("Copy the difference of this file"), u"copyDiffButton"_s);
    connect(up, &QToolButton::clicked, this, [this] { stepThrough(false); });
    connect(down, &QToolButton::clicked, this, [this] { stepThrough(true); });
    connect(copy, &QToolButton::clicked, this, &ChangesPage::copyDiff);
    head->addWidget(m_file);
    head->addWidget(m_on);
    head->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_position), static_cast<QWidget *>(up),
                            static_cast<QWidget *>(down), static_cast<QWidget *>(copy)})
        head->addWidget(widget);
    layout->addLayout(head);

    m_diff = new DiffView;
    m_diff->setObjectName(u"changesDiff"_s);
    m_diff->setAccessibleName(tr("Difference of the file"));
    connect(m_diff, &DiffView::currentChangeChanged, this, &ChangesPage::refreshPosition);
    layout->addWidget(m_diff, 1);
    return side;
}

void ChangesPage::showChanges()
{
    if (m_changes.state() == PlannedChanges::State::NotPossible)
        return showNotPossible();
    if (m_changes.state() == PlannedChanges::State::Ready)
        fillTree();
    else
        m_counts->setText(tr("Comparing with the stock pack"));
    m_stack->setCurrentWidget(m_splitter);
    showMissingPasswords();
}

void ChangesPage::fillTree()
{
    const ClusterPreview &preview = m_changes.preview();
    const bool isByNode = m_grouping->currentIndex() == 0;
    m_nodeIndex = -1;
    m_fileIndex = -1;
    m_model->show(preview,
                  isByNode ? ChangeTreeModel::Grouping::ByNode : ChangeTreeModel::Grouping::ByFile);
    m_counts->setText(tr("%1 nodes, %2 files, %3 lines")
                          .arg(preview.nodes.size())
                          .arg(preview.files())
                          .arg(preview.lines()));
    const QModelIndex top = m_found->index(0, 0);
    m_tree->expand(top);
    const QModelIndex first = isByNode ? m_found->index(0, 0, top) : top;
    m_tree->setCurrentIndex(first);
    if (!first.isValid())
        showFile();
}

void ChangesPage::showNotPossible()
{
    if (m_notice != nullptr) {
        m_notice->hide();
        m_notice->deleteLater(); // its button may be the one that was clicked
    }
    const Error &error = m_changes.error();
    auto *notice =
        new EmptyState(error.file.isEmpty() ? u"hint"_s : u"error"_s,
                       tr("The changes cannot be shown yet"), error.text(), m_noticeHost);
    const QString step = m_changes.stepToFix();
    QString name = tr("Go to Product");
    if (step == "databases"_L1)
        name = tr("Go to Databases");
    else if (step == "deployment-synchronizer"_L1)
        name = tr("Go to Deployment synchronizer");
    else if (step == "nodes"_L1)
        name = tr("Go to Nodes and roles");
    auto *button = new QPushButton(name);
    button->setObjectName(u"goToCauseButton"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, step] { emit stepRequested(step); });
    notice->buttons()->addWidget(button);
    notice->show();
    m_notice = notice;
    m_stack->setCurrentWidget(m_noticeHost);
    m_missing->hide();
}

void ChangesPage::showMissingPasswords()
{
    const QStringList names = m_changes.missingPasswords();
    m_missing->setVisible(!names.isEmpty());
    if (names.size() == 1)
        m_missingText->setText(
            tr("%1 password not given yet. Write asks for it.").arg(names.first()));
    else if (!names.isEmpty())
        m_missingText->setText(
            tr("%1 passwords not given yet. Write asks for them.").arg(names.join(tr(" and "))));
}

void ChangesPage::search(const QString &text)
{
    m_found->setFilterFixedString(text);
    if (!text.isEmpty())
        m_tree->expandAll();
}

void ChangesPage::showCurrent(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int node = index.data(ChangeTreeModel::NodeRole).toInt();
    const int file = index.data(ChangeTreeModel::FileRole).toInt();
    if (file < 0)
        return;
    if (node != m_nodeIndex || file != m_fileIndex) {
        m_nodeIndex = node;
        m_fileIndex = file;
        showFile();
    }
    if (const int line = index.data(ChangeTreeModel::LineRole).toInt(); line > 0)
        m_diff->goToLine(line);
}

void ChangesPage::showFile()
{
    const QList<NodePreview> &nodes = m_changes.preview().nodes;
    if (m_nodeIndex < 0 || m_nodeIndex >= nodes.size()) {
        m_file->setText({});
        m_on->clear();
        m_diff->show({});
        return;
    }
    const NodePreview &node = nodes[m_nodeIndex];
    const FileChange &file = node.changes.files[m_fileIndex];
    m_file->setText(file.path);
    m_on->setText(tr("on %1").arg(node.changes.nodeId));
    if (file.isBinary)
        return m_diff->showNote(file.isNew ? tr("This file is added. It is not text: %1.")
                                                 .arg(locale().formattedDataSize(file.after.size()))
                                           : tr("This file is replaced. It is not text."));
    const int change = m_diff->currentChange();
    m_diff->show(m_showPasswords->isChecked() ? diffOf(node.changes.nodeId, file, Passwords::Shown)
                                              : node.diffs[m_fileIndex]);
    if (sender() == m_showPasswords && change > 0)
        m_diff->setCurrentChange(change);
}

void ChangesPage::refreshPosition()
{
    m_position->setText(
        m_diff->changeCount() == 0
            ? QString()
            : tr("Change %1 of %2").arg(m_diff->currentChange() + 1).arg(m_diff->changeCount()));
}

void ChangesPage::copyDiff() const
{
    if (m_nodeIndex < 0 || m_fileIndex < 0)
        return;
    // always masked: a clipboard is no place for a password
    QGuiApplication::clipboard()->setText(
        m_changes.preview().nodes[m_nodeIndex].diffs[m_fileIndex].unified);
}

/// The next row of another file, in the order of the tree.
bool ChangesPage::goToNeighbourFile(bool forward)
{
    QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        index = m_found->index(0, 0);
    while (index.isValid()) {
        if (m_found->hasChildren(index) && index.data(ChangeTreeModel::FileRole).toInt() < 0)
            m_tree->expand(index);
        index = forward ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
        if (!forward && index.isValid() && !m_tree->isExpanded(index) &&
            index.data(ChangeTreeModel::FileRole).toInt() < 0) {
            m_tree->expand(index);
            index = m_found->index(m_found->rowCount(index) - 1, 0, index);
        }
        const int file = index.data(ChangeTreeModel::FileRole).toInt();
        const int node = index.data(ChangeTreeModel::NodeRole).toInt();
        if (index.isValid() && file >= 0 && (file != m_fileIndex || node != m_nodeIndex)) {
            m_tree->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

} // namespace das
