#pragma once

#include "planpage.h"

class QTabWidget;

namespace das {

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

    StepStatus status() const override;
    bool focusWhere(const QString &where) override;
    QString helpText() const override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    QWidget *makeServerTab();
    void addServerRows();
    void addDriverRows();
    QWidget *makeDatabasesTab();
    void chooseDriverJar();
    void loadTabs();

    QTabWidget *m_tabs;
    Form *m_form = nullptr;
    FormRow *m_urlRow = nullptr;
    DatabaseModel *m_model;
    PlanTable *m_table = nullptr;
    SqlView *m_sql = nullptr;
};

} // namespace das
