#include "pages/startpage.h"

#include "look/grid.h"
#include "look/icons.h"
#include "look/shortcut.h"
#include "pages/patternpicture.h"
#include "pages/recentplanslist.h"
#include "pages/startplan.h"
#include "reading/folderlist.h"
#include "reading/readclusterpopover.h"
#include "reading/readingfindings.h"
#include "recentplans.h"
#include "widgets/choicecard.h"
#include "widgets/fieldhelp.h"
#include "widgets/panel.h"
#include "widgets/secondarylabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct PatternText {
    Pattern pattern;
    const char *title;
    const char *explanation;
};
constexpr std::array kPatterns{
    PatternText{Pattern::FullyDistributed,
                QT_TRANSLATE_NOOP("das::StartPage", "&Fully distributed"),
                QT_TRANSLATE_NOOP("das::StartPage",
                                  "Receivers, analyzers, indexers and a dashboard on nodes of "
                                  "their own. The sample has seven.")},
    PatternText{Pattern::MinimumHa,
                QT_TRANSLATE_NOOP("das::StartPage", "&Minimum high availability"),
                QT_TRANSLATE_NOOP("das::StartPage", "Two nodes that each do everything; event "
                                                    "processing in HA mode.")},
    PatternText{Pattern::Custom, QT_TRANSLATE_NOOP("das::StartPage", "&Custom"),
                QT_TRANSLATE_NOOP("das::StartPage", "Any number of nodes, any mix of roles. You "
                                                    "start with an empty table.")}};

const PatternText &textOf(Pattern pattern)
{
    return *std::ranges::find(kPatterns, pattern, &PatternText::pattern);
}

} // namespace

StartPage::StartPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("Begin with a deployment pattern, with a cluster that is there, or "
                                "with a saved plan.")},
               {u"pattern"_s}),
      m_group(new QButtonGroup(this)),
      m_recent(new RecentPlans(this))
{
    const Grid grid(this);
    addCards();
    body()->addSpacing(grid.g(2.0 / 5));
    m_sample = new QCheckBox(tr("Fill in the &sample values of the seven-node guide"));
    m_sample->setObjectName(u"sampleValuesCheck"_s);
    connect(m_sample, &QCheckBox::clicked, this, &StartPage::fillIn);
    body()->addWidget(m_sample);
    body()->addSpacing(grid.g(1.25));
    addReading();
    addRecentPlans();
    body()->addStretch(1);
    setAcceptDrops(true);
    connect(&session, &PlanSession::planReplaced, this, [this] {
        m_cluster.reset();
        showReading();
    });
    showReading();
}

StepStatus StartPage::status() const
{
    return {.summary = withoutShortcut(tr(textOf(plan().pattern).title))};
}

QString StartPage::helpText() const
{
    return tr("Choose how the roles are spread over nodes. Every page after this one starts from "
              "that choice, and every value can still be changed. The sample values are those of "
              "the seven-node guide: try them out, but do not run them. A plan is one file that "
              "holds no passwords; Open plan goes on with one you saved. Read existing cluster "
              "makes a plan of homes that were configured by hand, and lists what does not go "
              "together in them. Once the plan has values of its own, another pattern does not "
              "overwrite them.");
}

void StartPage::load(const ClusterPlan &plan)
{
    m_cards[static_cast<qsizetype>(plan.pattern)]->setChosen(true);
    const bool isOpen = isStartPlan(plan);
    m_sample->setEnabled(isOpen);
    setHelp(*m_sample, isOpen ? tr("Puts nodes, hosts and names of the guide into the plan, to try "
                                   "the setup out. They are of no use in a network of yours.")
                              : tr("The plan has values of its own."));
    if (isOpen)
        m_sample->setChecked(isSampleStartPlan(plan));
    m_sample->setText(plan.pattern == Pattern::FullyDistributed
                          ? tr("Fill in the &sample values of the seven-node guide")
                          : tr("Fill in &sample values"));
}

void StartPage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    loadRecentPlans();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFolders(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore(); // the window opens plans
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QStringList folders = draggedFolders(*event->mimeData());
    if (folders.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    readCluster(folders);
}

void StartPage::addCards()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid(this).g(2.0 / 3));
    for (const PatternText &text : kPatterns) {
        auto *card = new ChoiceCard(tr(text.title), tr(text.explanation),
                                    patternName(text.pattern) + u"Radio"_s,
                                    new PatternPicture(text.pattern));
        card->setMinimumHeight(Grid(this).g(12.65));
        m_group->addButton(card->button());
        connect(card, &ChoiceCard::chosen, this,
                [this, pattern = text.pattern] { choosePattern(pattern); });
        m_cards.append(card);
        row->addWidget(card, 1);
    }
    body()->addLayout(row);
}

void StartPage::addReading()
{
    const Grid grid(this);
    m_reading = new QWidget;
    m_reading->setObjectName(u"reading"_s);
    auto *layout = new QVBoxLayout(m_reading);
    layout->setContentsMargins(0, 0, 0, grid.g());
    auto *panel = new Panel;
    layout->addWidget(panel);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid.g(1.0 / 2));
    m_readingText = new SecondaryLabel;
    m_readingText->setObjectName(u"readingText"_s);
    m_findingsButton = new QPushButton(tr("S&how findings"));
    m_findingsButton->setObjectName(u"showReadingButton"_s);
    m_findingsButton->setAutoDefault(false);
    connect(m_findingsButton, &QPushButton::clicked, this, &StartPage::showFindings);
    row->addWidget(m_readingText, 1);
    row->addWidget(m_findingsButton);
    body()->addWidget(m_reading);
}

void StartPage::addRecentPlans()
{
    const Grid grid(this);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Recent plans"));
    title->setFont(scaled(font(), 1, QFont::DemiBold));
    auto *open = new QPushButton(icon(u"folder"_s), tr("&Open plan..."));
    open->setObjectName(u"openPlanButton"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { emit openPlanRequested({}); });
    m_readButton = new QPushButton(icon(u"server"_s), tr("&Read existing cluster..."));
    m_readButton->setObjectName(u"readClusterButton"_s);
    m_readButton->setAutoDefault(false);
    connect(m_readButton, &QPushButton::clicked, this, [this] { readCluster({}); });
    head->setSpacing(grid.g(1.0 / 2));
    head->addWidget(title, 1);
    head->addWidget(m_readButton);
    head->addWidget(open);
    body()->addLayout(head);
    m_noRecent = new SecondaryLabel(tr("No plan was saved or opened on this computer yet."));
    body()->addWidget(m_noRecent);
    m_recentPanel = new Panel;
    m_recentPanel->setContentsMargins(grid.g(1.0 / 3), grid.g(1.0 / 4), grid.g(1.0 / 3),
                                      grid.g(1.0 / 4));
    auto *layout = new QVBoxLayout(m_recentPanel);
    layout->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_recentPanel);
}

void StartPage::choosePattern(Pattern pattern)
{
    const bool isOpen = isStartPlan(plan());
    const bool withSampleValues = m_sample->isChecked();
    session().update(tr("choice of the pattern"), [&](ClusterPlan &changed) {
        if (isOpen)
            changed = restartedPlan(changed, pattern, withSampleValues);
        else
            changed.pattern = pattern;
    });
}

void StartPage::fillIn(bool withSampleValues)
{
    session().update(withSampleValues ? tr("fill in sample values") : tr("take out sample values"),
                     [&](ClusterPlan &changed) {
                         changed = restartedPlan(changed, changed.pattern, withSampleValues);
                     });
}

void StartPage::readCluster(const QStringList &homes)
{
    if (m_reader == nullptr) {
        m_reader = new ReadClusterPopover(window());
        connect(m_reader, &ReadClusterPopover::clusterRead, this, &StartPage::begin);
        connect(m_reader, &ReadClusterPopover::addFolderRequested, this, [this] {
            dialogs().chooseFolder(tr("Add the home of a node"), u"homes"_s,
                                   [this](const QString &path) { m_reader->addHomes({path}); });
        });
    }
    m_reader->openWith(homes, m_readButton);
}

void StartPage::begin(const ImportedCluster &cluster)
{
    emit beginPlanRequested(cluster.plan, [this, cluster] {
        m_cluster = cluster;
        showReading();
        if (cluster.findings.isEmpty())
            emit stepRequested(u"topology"_s);
        else
            showFindings();
    });
}

void StartPage::showReading()
{
    m_reading->setVisible(m_cluster.has_value());
    if (!m_cluster)
        return;
    const auto homes = static_cast<int>(m_cluster->plan.nodes.size());
    m_readingText->setText((homes == 1
                                ? tr("This plan was read from 1 home: %1.")
                                : tr("This plan was read from %n homes: %1.", nullptr, homes))
                               .arg(countsOf(m_cluster->findings)));
    m_findingsButton->setEnabled(!m_cluster->findings.isEmpty());
}

void StartPage::showFindings()
{
    if (m_findings == nullptr) {
        m_findings = new ReadingFindings(window());
        connect(m_findings, &ReadingFindings::activated, this, &StartPage::goToRequested);
        connect(m_findings, &ReadingFindings::topologyRequested, this,
                [this] { emit stepRequested(u"topology"_s); });
    }
    m_findings->openFor(*m_cluster, m_findingsButton);
}

void StartPage::loadRecentPlans()
{
    const QStringList paths = m_recent->paths();
    m_recentPanel->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
    if (m_recentList == nullptr && !paths.isEmpty()) {
        m_recentList = new RecentPlansList;
        m_recentList->setAccessibleName(tr("Recent plans"));
        connect(m_recentList, &RecentPlansList::chosen, this, &StartPage::openPlanRequested);
        m_recentPanel->layout()->addWidget(m_recentList);
    }
    if (m_recentList != nullptr)
        m_recentList->setPaths(paths);
}

} // namespace das
