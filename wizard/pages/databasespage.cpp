#include "pages/databasespage.h"

#include "connections/connectionpanel.h"
#include "connections/connectionstatus.h"
#include "databases/databasecreation.h"
#include "databases/databasemodel.h"
#include "databases/sqlview.h"
#include "look/grid.h"
#include "look/icons.h"
#include "profile/facts.h"
#include "widgets/findingstrip.h"
#include "widgets/form.h"
#include "widgets/passwordfield.h"
#include "widgets/plantable.h"
#include "widgets/remembercheck.h"
#include "widgets/secondarylabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

enum Tab : quint8 { ServerTab, DatabasesTab, SqlTab };

/// The keys of the Databases tab.
const QStringList &databaseKeys()
{
    static const QStringList keys{u"mysql/databases"_s, u"nodes/*/database"_s};
    return keys;
}

QIcon stateIcon(const FindingCounts &counts)
{
    if (counts.errors > 0)
        return icon(iconNameOf(Severity::Error));
    return counts.warnings > 0 ? icon(iconNameOf(Severity::Warning)) : QIcon();
}

LineField mysqlLine(const QString &label, const QString &name, const QString &key,
                    const QString &undoText, const QString &help, qreal width,
                    QString MySqlPlan::*value)
{
    return {.label = label,
            .name = name,
            .where = u"mysql/"_s + key,
            .undoText = undoText,
            .help = help,
            .width = width,
            .read = [value](const ClusterPlan &plan) { return plan.mysql.*value; },
            .write = [value](ClusterPlan &plan, const QString &text) { plan.mysql.*value = text; }};
}

/// Makes the labels of these fields equally wide, so that the fields below each other line up.
void alignLabels(const QWidget &form, const QList<const QWidget *> &fields)
{
    QList<QLabel *> labels = form.findChildren<QLabel *>();
    labels.removeIf([&fields](const QLabel *label) { return !fields.contains(label->buddy()); });
    int width = 0;
    for (const QLabel *label : std::as_const(labels))
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(width);
}

} // namespace

DatabasesPage::DatabasesPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("One MySQL server holds the users, the registry, metrics and "
                                "processed data, and a local database for each node.")},
               {u"mysql"_s, u"nodes/*/database"_s}),
      m_tabs(new QTabWidget),
      m_creation(new DatabaseCreation(session, this)),
      m_model(new DatabaseModel(session, this))
{
    m_tabs->setObjectName(u"databasesTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeServerTab(), tr("Server"));
    m_tabs->addTab(makeDatabasesTab(), {});
    m_sql = new SqlView(session);
    m_tabs->addTab(m_sql, tr("SQL"));
    body()->addWidget(m_tabs, 1);
    connect(&session, &PlanSession::planChanged, this, &DatabasesPage::loadTabs);
    loadTabs();
}

StepStatus DatabasesPage::status() const
{
    const QString &host = plan().mysql.host;
    return withFailedTests({.summary = host.isEmpty() ? QString() : tr("MySQL on %1").arg(host)},
                           m_connection->counts());
}

bool DatabasesPage::focusWhere(const QString &where)
{
    if (const int row = m_model->rowOf(where); row >= 0) {
        m_tabs->setCurrentIndex(DatabasesTab);
        m_table->setCurrentIndex(m_model->index(row, DatabaseModel::NameColumn));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    m_tabs->setCurrentIndex(ServerTab);
    return m_form->focusWhere(where);
}

QString DatabasesPage::helpText() const
{
    return tr("All nodes share the databases of users, registry, metrics and processed data; each "
              "has a local one of its own beside them. The password is kept in memory, and in the "
              "desktop's key ring if you ask for it. The "
              "tab SQL has the statements that create what is missing. The test signs in as this "
              "user and looks at what the cluster needs; it changes nothing.");
}

void DatabasesPage::testConnections()
{
    m_tabs->setCurrentIndex(ServerTab);
    m_connection->start();
}

void DatabasesPage::focusConnections()
{
    m_tabs->setCurrentIndex(ServerTab);
    m_form->ensureWidgetVisible(m_connection);
    m_connection->button()->setFocus(Qt::OtherFocusReason);
}

void DatabasesPage::load(const ClusterPlan &plan)
{
    m_form->load(plan);
    m_urlRow->setExplanation(jdbcUrl(plan.mysql, u"<database>"_s));
    m_sql->load();
}

QWidget *DatabasesPage::makeServerTab()
{
    m_form = new Form(session());
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, Grid(this).g(3.0 / 4), 0, 0);
    layout->addWidget(m_form);
    addServerRows();
    addDriverRows();
    addConnectionPanel();
    return tab;
}

void DatabasesPage::addServerRows()
{
    FormRow *row = m_form->addRow();
    row->addLine(mysqlLine(
        tr("&Host"), u"mysqlHostEdit"_s, u"host"_s, tr("change of the MySQL host"),
        tr("The machine of the MySQL server, in the URL of every data source. Every node must "
           "reach it under this name: with localhost each would look for a server of its own."),
        kNameWidth, &MySqlPlan::host));
    const QWidget *port =
        row->addNumber({.label = tr("P&ort"),
                        .name = u"mysqlPortEdit"_s,
                        .where = u"mysql/port"_s,
                        .undoText = tr("change of the MySQL port"),
                        .help = tr("The port of the MySQL server, in the same URLs; usually 3306. "
                                   "With a wrong one no node reaches a database."),
                        .minimum = 1,
                        .read = [](const ClusterPlan &plan) { return plan.mysql.port; },
                        .write = [](ClusterPlan &plan, int value) { plan.mysql.port = value; }});
    row = m_form->addRow();
    row->addLine(mysqlLine(
        tr("&User"), u"mysqlUserEdit"_s, u"user"_s, tr("change of the MySQL user"),
        tr("The user name of every data source. It needs all rights on the databases, from every "
           "node's address; without them tables are missing and servers do not come up."),
        kNameWidth, &MySqlPlan::user));
    auto *password = new PasswordField(session(), &Secrets::mysqlPassword, u"mysqlPasswordEdit"_s);
    row->addField(tr("Pass&word"), password, u"mysql/password"_s, kUserWidth);
    alignLabels(*m_form, {port, password});
    addRememberCheck(*row, session(), &Secrets::mysqlPassword, u"mysqlRememberCheck"_s);
}

void DatabasesPage::addDriverRows()
{
    FormRow *row = m_form->addRow();
    row->addLine(mysqlLine(tr("Driver &jar"), u"mysqlDriverJarEdit"_s, u"driverJar"_s,
                           tr("change of the driver jar"),
                           tr("The jar of MySQL Connector/J, which no pack holds. It goes into "
                              "each home; without it a server reaches no database."),
                           kToEdge, &MySqlPlan::driverJar));
    QPushButton *choose = row->addButton(tr("&Choose..."), u"mysqlDriverJarButton"_s);
    choose->setAccessibleName(tr("Choose the driver jar"));
    connect(choose, &QPushButton::clicked, this, &DatabasesPage::chooseDriverJar);

    row = m_form->addRow();
    QLineEdit *driverClass = row->addLine(
        mysqlLine(tr("Driver c&lass"), u"mysqlDriverClassEdit"_s, u"driverClass"_s,
                  tr("change of the driver class"),
                  tr("driverClassName of every data source. The jar must hold it: "
                     "com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8."),
                  kHostWidth, &MySqlPlan::driverClass));
    // Connector/J 5 and 8 (product-facts 6.4).
    driverClass->setCompleter(
        new QCompleter({u"com.mysql.jdbc.Driver"_s, u"com.mysql.cj.jdbc.Driver"_s}, driverClass));

    m_urlRow = m_form->addRow();
    m_urlRow->addLine(mysqlLine(
        tr("URL op&tions"), u"mysqlUrlOptionsEdit"_s, u"urlOptions"_s,
        tr("change of the URL options"),
        tr("Options of the driver at the end of the URL of every data source, with & between them, "
           "such as useSSL=false. With a value that the driver refuses, no connection is made."),
        kHostWidth, &MySqlPlan::urlOptions));
}

void DatabasesPage::addConnectionPanel()
{
    m_connection = new ConnectionPanel(
        session(), {.probes = {u"mysql"_s}, .untouched = tr("Nothing on the server was changed.")});
    m_form->addGap();
    m_connection->addTo(*m_form);
    connect(m_connection, &ConnectionPanel::passwordWanted, this, &DatabasesPage::focusWhere);
    connect(m_connection, &ConnectionPanel::createRequested, this, &DatabasesPage::askToCreate);
    connect(m_creation, &DatabaseCreation::finished, this, &DatabasesPage::tellCreated);
}

QWidget *DatabasesPage::makeDatabasesTab()
{
    const Grid grid(this);
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, grid.g(1.0 / 2), 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    auto *head = new QHBoxLayout;
    head->setSpacing(grid.g(1.0 / 2));
    head->addWidget(new SecondaryLabel(tr(
                        "The names can be changed; each node needs a local database of its own.")),
                    1);
    auto *name = new QPushButton(tr("Name them after the no&des"));
    name->setObjectName(u"nameDatabasesButton"_s);
    name->setToolTip(tr("das and the node's id, for every local database"));
    name->setAutoDefault(false);
    connect(name, &QPushButton::clicked, this, [this] {
        session().update(tr("names of the local databases"), nameDatabasesAfterNodes);
    });
    head->addWidget(name);
    layout->addLayout(head);
    m_table = new PlanTable(u"databasesTable"_s);
    m_table->setAccessibleName(tr("Databases"));
    m_table->setLeastWidths({26, 37, 20});
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    auto *strip = new FindingStrip(session(), databaseKeys(), tab);
    strip->setObjectName(u"databasesFindings"_s);
    connect(strip, &FindingStrip::activated, this, &DatabasesPage::focusWhere);
    connect(strip, &FindingStrip::fixed, this, &DatabasesPage::focusWhere);
    layout->addWidget(strip);
    return tab;
}

void DatabasesPage::chooseDriverJar()
{
    dialogs().openFile(tr("Choose the driver jar"), tr("Java archives (*.jar)"), u"jars"_s,
                       [this](const QString &path) {
                           session().update(
                               tr("change of the driver jar"),
                               [&path](ClusterPlan &plan) { plan.mysql.driverJar = path; });
                       });
}

void DatabasesPage::askToCreate(const QStringList &names)
{
    const auto count = static_cast<int>(names.size());
    dialogs().ask(count == 1
                      ? tr("Create 1 database on %1?").arg(plan().mysql.host)
                      : tr("Create %n databases on %1?", nullptr, count).arg(plan().mysql.host),
                  tr("%1. Nothing else on the server is changed.").arg(names.join(", "_L1)),
                  tr("&Create"), tr("&Leave the server as it is"), [this](bool create) {
                      if (!create)
                          return;
                      m_connection->showNote(tr("Creating the databases. You can go on working."));
                      m_creation->start();
                  });
}

void DatabasesPage::tellCreated(const Result<QStringList> &created)
{
    if (!created) {
        m_connection->showNote(created.error().text());
        return;
    }
    m_connection->start(); // which shows what is there now
}

void DatabasesPage::loadTabs()
{
    const FindingCounts all = countFindings(ownFindings());
    const FindingCounts databases = countFindings(session().findingsUnder(databaseKeys()));
    m_tabs->setTabIcon(ServerTab, stateIcon({.errors = all.errors - databases.errors,
                                             .warnings = all.warnings - databases.warnings}));
    m_tabs->setTabIcon(DatabasesTab, stateIcon(databases));
    m_tabs->setTabText(DatabasesTab, tr("Databases (%1)").arg(m_model->rowCount()));
}

} // namespace das
