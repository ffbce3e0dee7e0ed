#pragma once

#include "planpage.h"

namespace das {

class ChoiceCard;
class ConnectionPanel;
class FindingStrip;
class Form;
class FormRow;
class HostsPanel;

/// Where the events go: HBase with the hosts of its Hadoop cluster, or MySQL.
class EventStorePage : public PlanPage {
    Q_OBJECT

public:
    explicit EventStorePage(PlanSession &session);
    static QString stepTitle() { return tr("Event store"); }

    StepStatus status() const override;
    bool focusWhere(const QString &where) override;
    QString helpText() const override;
    void testConnections() override;
    void focusConnections() override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    bool productUsesHdfs() const;
    void addCards();
    void addQuorumRow();
    void addHBaseRows();
    void addMySqlRow();
    void addConnectionPanel();
    void choose(EventStoreKind kind);

    Form *m_form;
    ChoiceCard *m_hbase = nullptr;
    ChoiceCard *m_mysql = nullptr;
    FormRow *m_quorumRow = nullptr;
    FormRow *m_masterRow = nullptr;
    FormRow *m_hdfsRow = nullptr;
    FormRow *m_mysqlRow = nullptr;
    HostsPanel *m_hosts;
    FindingStrip *m_findings;
    ConnectionPanel *m_connection = nullptr;
};

} // namespace das
