#pragma once

#include "planpage.h"

class QLabel;

namespace das {

class Form;
class FormRow;

/// Values that all nodes share: the Hazelcast domain and Spark's masters and symbolic link.
class ClusterPage : public PlanPage {
    Q_OBJECT

public:
    explicit ClusterPage(PlanSession &session);
    static QString stepTitle() { return tr("Cluster and Spark"); }

    StepStatus status() const override;
    QString helpText() const override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    void addPersistence();
    void addSecureVault();

    Form *m_form;
    QLabel *m_analyzers;
    FormRow *m_persistence = nullptr;
};

} // namespace das
