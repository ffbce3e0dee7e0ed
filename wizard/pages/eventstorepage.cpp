#include "pages/eventstorepage.h"

#include "connections/connectionpanel.h"
#include "connections/connectionstatus.h"
#include "eventstore/hadoophosts.h"
#include "eventstore/hostspanel.h"
#include "look/grid.h"
#include "profile/productprofile.h"
#include "widgets/choicecard.h"
#include "widgets/fieldhelp.h"
#include "widgets/findingstrip.h"
#include "widgets/form.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The name that the guides give the database of the events.
const QLatin1StringView kUsualDatabase{"analytics_event_store"};
constexpr qreal kDataFolderWidth = 21;

LineField storeLine(const QString &label, const QString &name, const QString &key,
                    const QString &undoText, const QString &help, qreal width,
                    QString EventStorePlan::*value)
{
    return {.label = label,
            .name = name,
            .where = u"eventStore/"_s + key,
            .undoText = undoText,
            .help = help,
            .width = width,
            .read = [value](const ClusterPlan &plan) { return plan.eventStore.*value; },
            .write = [value](ClusterPlan &plan,
                             const QString &text) { plan.eventStore.*value = text; }};
}

} // namespace

EventStorePage::EventStorePage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("Where receivers put the events that analyzers and indexers "
                                "read.")},
               {u"eventStore"_s, u"hosts"_s}),
      m_form(addForm()),
      m_hosts(new HostsPanel(session)),
      m_findings(new FindingStrip(session, {u"hosts"_s}, this))
{
    addCards();
    m_form->addGap();
    addQuorumRow();
    addHBaseRows();
    addMySqlRow();
    m_form->addGap();
    m_form->addWidget(m_hosts);
    m_findings->setObjectName(u"hostsFindings"_s);
    connect(m_findings, &FindingStrip::activated, this, &EventStorePage::focusWhere);
    connect(m_findings, &FindingStrip::fixed, this, &EventStorePage::focusWhere);
    m_form->addWidget(m_findings);
    addConnectionPanel();
    m_form->addWidget(new QWidget, 1); // takes the room that the cards would share
}

StepStatus EventStorePage::status() const
{
    if (plan().eventStore.kind == EventStoreKind::MySql)
        return {.summary = tr("MySQL")};
    const auto count = static_cast<int>(plan().eventStore.zookeeperQuorum.size());
    const QString summary =
        count == 1 ? tr("HBase, 1 ZooKeeper") : tr("HBase, %n ZooKeepers", nullptr, count);
    return withFailedTests({.summary = summary}, m_connection->counts());
}

bool EventStorePage::focusWhere(const QString &where)
{
    if (where.startsWith("hosts/"_L1))
        return m_hosts->focusHost(where.section(u'/', 1));
    return m_form->focusWhere(where);
}

QString EventStorePage::helpText() const
{
    return tr("HBase is for large event volumes and needs a running Hadoop cluster; its hosts "
              "answer with names, which every node must resolve. MySQL is enough for a test or for "
              "few events.");
}

void EventStorePage::testConnections()
{
    if (m_connection->isVisibleTo(this))
        m_connection->start();
}

void EventStorePage::focusConnections()
{
    m_form->ensureWidgetVisible(m_connection);
    m_connection->button()->setFocus(Qt::OtherFocusReason);
}

void EventStorePage::load(const ClusterPlan &plan)
{
    const bool isHBase = plan.eventStore.kind == EventStoreKind::HBase;
    (isHBase ? m_hbase : m_mysql)->setChosen(true);
    m_hbase->button()->setText(productUsesHdfs() ? tr("&HBase, with index files in HDFS")
                                                 : tr("&HBase"));
    m_quorumRow->setVisible(isHBase);
    m_masterRow->setVisible(isHBase);
    m_hdfsRow->setVisible(isHBase && productUsesHdfs());
    m_mysqlRow->setVisible(!isHBase);
    m_connection->setVisible(isHBase); // MySQL is tested on its own page
    m_hosts->setVisible(isHBase || !plan.hosts.isEmpty());
    // What has no field at the moment is told below the table.
    QStringList keys{u"hosts"_s, u"eventStore/kind"_s};
    if (!isHBase)
        keys.append(u"eventStore"_s);
    else if (!productUsesHdfs())
        keys.append({u"eventStore/hdfs"_s, u"eventStore/dfsDataDir"_s});
    m_findings->setPrefixes(keys);
    m_form->load(plan);
}

bool EventStorePage::productUsesHdfs() const
{
    const ProductProfile *profile = session().profile();
    return profile != nullptr && profile->traits.analyticsFileSystem;
}

void EventStorePage::addCards()
{
    m_hbase =
        new ChoiceCard(tr("&HBase"), tr("For large event volumes. Needs a running Hadoop cluster."),
                       u"hbaseRadio"_s);
    m_mysql = new ChoiceCard(
        tr("&MySQL"), tr("One more database on the server of the previous page."), u"mysqlRadio"_s);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid(this).g(2.0 / 3));
    for (ChoiceCard *card : {m_hbase, m_mysql}) {
        group->addButton(card->button());
        row->addWidget(card, 1);
    }
    connect(m_hbase, &ChoiceCard::chosen, this, [this] { choose(EventStoreKind::HBase); });
    connect(m_mysql, &ChoiceCard::chosen, this, [this] { choose(EventStoreKind::MySql); });
    m_form->addLayout(row);
}

void EventStorePage::addQuorumRow()
{
    m_quorumRow = m_form->addRow();
    auto *quorum = new QLineEdit;
    quorum->setObjectName(u"zookeeperQuorumEdit"_s);
    setHelp(
        *quorum,
        tr("The hosts of HBase's ZooKeeper, with commas: hbase.zookeeper.quorum in "
           "analytics-datasources.xml. If none of them answers, no node reaches the event store."));
    // What is typed stays as it is while it means the same hosts.
    m_quorumRow->addField(tr("&ZooKeeper quorum"), quorum, u"eventStore/zookeeperQuorum"_s, kToEdge,
                          [quorum](const ClusterPlan &plan) {
                              const QSignalBlocker blocker(quorum);
                              const QStringList &hosts = plan.eventStore.zookeeperQuorum;
                              if (namesFromText(quorum->text()) != hosts)
                                  quorum->setText(hosts.join(u", "_s));
                          });
    connect(quorum, &QLineEdit::textChanged, this, [this](const QString &text) {
        session().update(
            tr("change of the ZooKeeper quorum"),
            [&text](ClusterPlan &plan) { plan.eventStore.zookeeperQuorum = namesFromText(text); },
            u"eventStore/zookeeperQuorum"_s);
    });
    connect(quorum, &QLineEdit::editingFinished, this, [this, quorum] {
        session().endMerge();
        quorum->setText(plan().eventStore.zookeeperQuorum.join(u", "_s));
    });
    m_quorumRow->addNumber(
        {.label = tr("P&ort"),
         .name = u"zookeeperPortEdit"_s,
         .where = u"eventStore/zookeeperPort"_s,
         .undoText = tr("change of the ZooKeeper port"),
         .help = tr("The port on all of these hosts: hbase.zookeeper.property.clientPort in "
                    "analytics-datasources.xml, usually 2181. With a wrong one no node reaches the "
                    "event store."),
         .minimum = 1,
         .read = [](const ClusterPlan &plan) { return plan.eventStore.zookeeperPort; },
         .write = [](ClusterPlan &plan, int value) { plan.eventStore.zookeeperPort = value; }});
}

void EventStorePage::addHBaseRows()
{
    m_masterRow = m_form->addRow();
    m_masterRow->addLine(storeLine(
        tr("HBase ma&ster"), u"hbaseMasterEdit"_s, u"hbaseMaster"_s,
        tr("change of the HBase master"),
        tr("The master's name and port: hbase.master in analytics-datasources.xml. A client of "
           "HBase finds it through ZooKeeper; the test tells where the two differ."),
        kHostWidth, &EventStorePlan::hbaseMaster));
    m_hdfsRow = m_form->addRow();
    m_hdfsRow->addLine(storeLine(
        tr("HDFS NameNod&e"), u"hdfsEdit"_s, u"hdfs"_s, tr("change of the HDFS address"),
        tr("hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. "
           "Where it is wrong, there is no index and the analytics service does not start."),
        kHostWidth, &EventStorePlan::hdfs));
    m_hdfsRow->addLine(storeLine(tr("&Data folder"), u"dfsDataDirEdit"_s, u"dfsDataDir"_s,
                                 tr("change of the HDFS data folder"),
                                 tr("dfs.data.dir in analytics-datasources.xml: the folder of the "
                                    "data as the Hadoop cluster has it."),
                                 kDataFolderWidth, &EventStorePlan::dfsDataDir));
}

void EventStorePage::addMySqlRow()
{
    m_mysqlRow = m_form->addRow();
    m_mysqlRow->addLine(
        {.label = tr("Data&base"),
         .name = u"eventStoreDatabaseEdit"_s,
         .where = u"mysql/databases/eventStore"_s,
         .undoText = tr("change of the event store's database"),
         .help = tr("The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in "
                    "analytics-datasources.xml. Where it is missing, the analytics service of no "
                    "node starts."),
         .width = kHostWidth,
         .read = [](const ClusterPlan &plan) { return plan.mysql.databases.eventStore; },
         .write = [](ClusterPlan &plan,
                     const QString &value) { plan.mysql.databases.eventStore = value; }});
    m_mysqlRow->setExplanation(tr("The server makes its tables at the first start. All nodes share "
                                  "it, so it is on the MySQL server of the cluster."));
}

void EventStorePage::addConnectionPanel()
{
    m_connection =
        new ConnectionPanel(session(), {.probes = {u"zookeeper"_s, u"hbase"_s, u"hdfs"_s},
                                        .rows = ConnectionPanelSetup::Rows::Targets,
                                        .untouched = tr("Nothing was written.")});
    m_form->addGap();
    m_connection->addTo(*m_form);
}

void EventStorePage::choose(EventStoreKind kind)
{
    session().update(tr("change of the event store"), [kind](ClusterPlan &plan) {
        plan.eventStore.kind = kind;
        if (kind == EventStoreKind::MySql && plan.mysql.databases.eventStore.isEmpty())
            plan.mysql.databases.eventStore = kUsualDatabase;
    });
}

} // namespace das
