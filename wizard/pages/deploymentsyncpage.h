#pragma once

#include "planpage.h"

namespace das {

class ChoiceCard;
class CommitterModel;
class ConnectionPanel;
class FindingStrip;
class Form;
class FormRow;
class JarList;
class PlanTable;

/// How what is deployed on one node reaches the others: through Subversion, or not at all.
class DeploymentSyncPage : public PlanPage {
    Q_OBJECT

public:
    explicit DeploymentSyncPage(PlanSession &session);
    static QString stepTitle() { return tr("Deployment synchronizer"); }

    StepStatus status() const override;
    bool focusWhere(const QString &where) override;
    QString helpText() const override;
    void testConnections() override;
    void focusConnections() override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    void addCards();
    void addRepositoryRows();
    void addJarRow();
    void addCommitterTable();
    void addConnectionPanel();
    void choose(SyncKind kind);
    void addClientJar();

    Form *m_form;
    ChoiceCard *m_svn = nullptr;
    ChoiceCard *m_none = nullptr;
    QList<QWidget *> m_svnParts; ///< what only Subversion needs
    JarList *m_jars = nullptr;
    CommitterModel *m_model;
    PlanTable *m_table = nullptr;
    FindingStrip *m_findings = nullptr;
    ConnectionPanel *m_connection = nullptr;
    QWidget *m_rest =
        nullptr; ///< takes the room that the cards would share while there is no table
};

} // namespace das
