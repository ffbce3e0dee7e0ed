#pragma once

#include "planpage.h"

class QTabWidget;

namespace das {

class ConnectionPanel;
class DatabaseCreation;
class DatabaseModel;
class Form;
class FormRow;
class PlanTable;
class SqlView;

/// The MySQL server, its driver, and the databases of the cluster.
class DatabasesPage : public PlanPage {
    Q_OBJECT

public:
    explicit DatabasesPage(PlanSession &session);
    static QString stepTitle() { return tr("Databases"); }

    StepStatus status() const override;
    bool focusWhere(const QString &where) override;
    QString helpText() const override;
    void testConnections() override;
    void focusConnections() override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    QWidget *makeServerTab();
    void addServerRows();
    void addDriverRows();
    void addConnectionPanel();
    QWidget *makeDatabasesTab();
    void chooseDriverJar();
    void loadTabs();
    void askToCreate(const QStringList &names);
    void tellCreated(const Result<QStringList> &created);

    QTabWidget *m_tabs;
    Form *m_form = nullptr;
    FormRow *m_urlRow = nullptr;
    ConnectionPanel *m_connection = nullptr;
    DatabaseCreation *m_creation;
    DatabaseModel *m_model;
    PlanTable *m_table = nullptr;
    SqlView *m_sql = nullptr;
};

} // namespace das
