#include "pages/deploymentsyncpage.h"

#include "connections/connectionpanel.h"
#include "connections/connectionstatus.h"
#include "deploymentsync/committermodel.h"
#include "deploymentsync/jarlist.h"
#include "look/grid.h"
#include "widgets/choicecard.h"
#include "widgets/findingstrip.h"
#include "widgets/form.h"
#include "widgets/passwordfield.h"
#include "widgets/plantable.h"
#include "widgets/remembercheck.h"
#include "widgets/secondarylabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace das {

using namespace Qt::StringLiterals;

DeploymentSyncPage::DeploymentSyncPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("What is deployed on one node reaches the others "
                                "through a Subversion repository.")},
               {u"deploymentSync"_s}),
      m_form(addForm()),
      m_model(new CommitterModel(session, this))
{
    addCards();
    m_form->addGap();
    addRepositoryRows();
    addJarRow();
    m_form->addGap();
    addCommitterTable();
    addConnectionPanel();
}

StepStatus DeploymentSyncPage::status() const
{
    const DeploymentSyncPlan &sync = plan().deploymentSync;
    if (sync.kind == SyncKind::None)
        return {.summary = tr("None")};
    const QString summary =
        sync.autoCommitNode.isEmpty() ? tr("SVN") : tr("SVN, %1 commits").arg(sync.autoCommitNode);
    return withFailedTests({.summary = summary}, m_connection->counts());
}

bool DeploymentSyncPage::focusWhere(const QString &where)
{
    if (where == "deploymentSync/autoCommitNode"_L1) {
        const int row = std::max(m_model->committingRow(), 0);
        m_table->setCurrentIndex(m_model->index(row, CommitterModel::CommitsColumn));
        m_form->ensureWidgetVisible(m_table);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (where == "deploymentSync/kind"_L1) {
        (m_svn->isChosen() ? m_svn : m_none)->button()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_form->focusWhere(where);
}

QString DeploymentSyncPage::helpText() const
{
    return tr("One node commits what you deploy on it, all others check it out every minute. Two "
              "committing nodes would get in each other's way. The password is kept in memory, "
              "and in the desktop's key ring if you ask for it.");
}

void DeploymentSyncPage::testConnections()
{
    if (m_connection->isVisibleTo(this))
        m_connection->start();
}

void DeploymentSyncPage::focusConnections()
{
    m_form->ensureWidgetVisible(m_connection);
    m_connection->button()->setFocus(Qt::OtherFocusReason);
}

void DeploymentSyncPage::load(const ClusterPlan &plan)
{
    const bool isSvn = plan.deploymentSync.kind == SyncKind::Svn;
    (isSvn ? m_svn : m_none)->setChosen(true);
    for (QWidget *part : std::as_const(m_svnParts))
        part->setVisible(isSvn);
    m_rest->setVisible(!isSvn);
    m_findings->setPrefixes({isSvn ? u"deploymentSync/autoCommitNode"_s : u"deploymentSync"_s});
    m_form->load(plan);
}

void DeploymentSyncPage::addCards()
{
    m_svn =
        new ChoiceCard(tr("&Subversion"),
                       tr("One node commits, all others check out every minute."), u"svnRadio"_s);
    m_none =
        new ChoiceCard(tr("N&one"), tr("Every artifact must be deployed on every node by hand."),
                       u"noSyncRadio"_s);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid(this).g(2.0 / 3));
    for (ChoiceCard *card : {m_svn, m_none}) {
        group->addButton(card->button());
        row->addWidget(card, 1);
    }
    connect(m_svn, &ChoiceCard::chosen, this, [this] { choose(SyncKind::Svn); });
    connect(m_none, &ChoiceCard::chosen, this, [this] { choose(SyncKind::None); });
    m_form->addLayout(row);
}

void DeploymentSyncPage::addRepositoryRows()
{
    FormRow *row = m_form->addRow();
    row->addLine({.label = tr("Repository &URL"),
                  .name = u"svnUrlEdit"_s,
                  .where = u"deploymentSync/url"_s,
                  .undoText = tr("change of the repository's URL"),
                  .help = tr("SvnUrl in carbon.xml of every node. A node that cannot reach it gets "
                             "nothing of what is deployed."),
                  .width = kToEdge,
                  .read = [](const ClusterPlan &plan) { return plan.deploymentSync.url; },
                  .write = [](ClusterPlan &plan,
                              const QString &value) { plan.deploymentSync.url = value; }});
    m_svnParts.append(row);

    row = m_form->addRow();
    row->addCheck(
        {.label = tr("Append the &tenant's id to the URL"),
         .name = u"appendTenantIdCheck"_s,
         .where = u"deploymentSync/appendTenantId"_s,
         .undoText = tr("change of the tenant's id in the URL"),
         .help = tr("SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants "
                    "share one folder, and their artifacts mix."),
         .read = [](const ClusterPlan &plan) { return plan.deploymentSync.appendTenantId; },
         .write = [](ClusterPlan &plan, bool on) { plan.deploymentSync.appendTenantId = on; }});
    m_svnParts.append(row);

    row = m_form->addRow();
    row->addLine({.label = tr("Use&r"),
                  .name = u"svnUserEdit"_s,
                  .where = u"deploymentSync/user"_s,
                  .undoText = tr("change of the repository's user"),
                  .help = tr("SvnUser in carbon.xml of every node. Without the right to write, "
                             "nothing is committed."),
                  .width = kUserWidth,
                  .read = [](const ClusterPlan &plan) { return plan.deploymentSync.user; },
                  .write = [](ClusterPlan &plan,
                              const QString &value) { plan.deploymentSync.user = value; }});
    row->addField(tr("Pass&word"),
                  new PasswordField(session(), &Secrets::svnPassword, u"svnPasswordEdit"_s),
                  u"svn/password"_s, kUserWidth);
    addRememberCheck(*row, session(), &Secrets::svnPassword, u"svnRememberCheck"_s);
    m_svnParts.append(row);
}

void DeploymentSyncPage::addJarRow()
{
    FormRow *row = m_form->addRow();
    m_jars = new JarList(session());
    row->addField(
        tr("Client &jars"), m_jars, u"deploymentSync/clientJars"_s, kToEdge,
        [this](const ClusterPlan &plan) { m_jars->load(plan.deploymentSync.clientJars); });
    row->setExplanation(tr("They go into each home. Without them the server starts, logs one error "
                           "and synchronizes nothing."));
    connect(m_jars, &JarList::addRequested, this, &DeploymentSyncPage::addClientJar);
    m_svnParts.append(row);
}

void DeploymentSyncPage::addCommitterTable()
{
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid(this).g(1.0 / 2));
    auto *title = new QLabel(tr("Committing node"));
    title->setFont(scaled(font(), 1, QFont::DemiBold));
    layout->addWidget(title, 0, Qt::AlignTop);
    layout->addWidget(
        new SecondaryLabel(tr("Exactly one node commits. A receiver is the usual choice.")), 1,
        Qt::AlignTop);
    m_form->addWidget(heading);
    m_table = new PlanTable(u"committerTable"_s);
    m_table->setAccessibleName(tr("Committing node"));
    m_table->setLeastWidths({12, 22, 22});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CommitterModel::CommitsColumn, new RadioDelegate(m_table));
    const auto choose = [this] { m_model->letCommit(m_table->currentIndex().row()); };
    connect(m_table, &PlanTable::chooseRequested, this, choose);
    connect(m_table, &PlanTable::activated, this, choose);
    m_form->addWidget(m_table, 1);
    m_svnParts.append({heading, m_table});
    m_findings = new FindingStrip(session(), {u"deploymentSync/autoCommitNode"_s}, this);
    m_findings->setObjectName(u"committerFindings"_s);
    connect(m_findings, &FindingStrip::activated, this, &DeploymentSyncPage::focusWhere);
    connect(m_findings, &FindingStrip::fixed, this, &DeploymentSyncPage::focusWhere);
    m_form->addWidget(m_findings);
}

void DeploymentSyncPage::addConnectionPanel()
{
    m_connection = new ConnectionPanel(
        session(), {.probes = {u"svn"_s}, .untouched = tr("Nothing was committed.")});
    m_form->addGap();
    m_connection->addTo(*m_form);
    m_svnParts.append(m_connection);
    connect(m_connection, &ConnectionPanel::passwordWanted, this, &DeploymentSyncPage::focusWhere);
    m_rest = new QWidget;
    m_form->addWidget(m_rest, 1);
}

void DeploymentSyncPage::choose(SyncKind kind)
{
    session().update(tr("change of the deployment synchronizer"), [kind](ClusterPlan &plan) {
        plan.deploymentSync.kind = kind;
        const QList<NodePlan> receivers = plan.nodesWith(Role::Receiver);
        if (kind == SyncKind::Svn && plan.deploymentSync.autoCommitNode.isEmpty() &&
            !receivers.isEmpty())
            plan.deploymentSync.autoCommitNode = receivers.first().id;
    });
}

void DeploymentSyncPage::addClientJar()
{
    dialogs().openFile(tr("Choose a client jar"), tr("Java archives (*.jar)"), u"jars"_s,
                       [this](const QString &path) {
                           session().update(tr("new client jar"), [&path](ClusterPlan &plan) {
                               QStringList &jars = plan.deploymentSync.clientJars;
                               if (!jars.contains(path))
                                   jars.append(path);
                           });
                       });
}

} // namespace das
