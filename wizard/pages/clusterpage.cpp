#include "pages/clusterpage.h"

#include "widgets/form.h"

#include <QLabel>

namespace das {

using namespace Qt::StringLiterals;

ClusterPage::ClusterPage(PlanSession &session)
    : PlanPage(session, {stepTitle(), tr("Values that all nodes share.")},
               {u"cluster"_s, u"spark"_s, u"eventProcessor"_s}),
      m_form(addForm())
{
    FormRow *row = m_form->addRow();
    row->addLine(
        {.label = tr("Cluster &domain"),
         .name = u"clusterDomainEdit"_s,
         .where = u"cluster/domain"_s,
         .undoText = tr("change of the cluster domain"),
         .help = tr("The domain of the cluster in axis2.xml of every node. A node with another one "
                    "starts, but never joins."),
         .read = [](const ClusterPlan &plan) { return plan.cluster.domain; },
         .write = [](ClusterPlan &plan, const QString &value) { plan.cluster.domain = value; }});
    row->setExplanation(tr("Nodes join only members of the same domain. Membership is by "
                           "well-known addresses; the list is made from the node table."));

    row = m_form->addRow();
    row->addNumber(
        {.label = tr("Spark &masters"),
         .name = u"sparkMasterCountEdit"_s,
         .where = u"spark/masterCount"_s,
         .undoText = tr("change of the Spark masters"),
         .help = tr("carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark "
                    "waits until so many analyzers run: with too high a number it never starts."),
         .minimum = 1,
         .maximum = 99,
         .width = 10.5,
         .read = [](const ClusterPlan &plan) { return plan.spark.masterCount; },
         .write = [](ClusterPlan &plan, int value) { plan.spark.masterCount = value; }});
    m_analyzers = row->addText(u"sparkAnalyzersLabel"_s);
    row->setExplanation(tr("One works, the other takes over. More masters than analyzers would "
                           "keep Spark from starting."));

    row = m_form->addRow();
    row->addLine(
        {.label = tr("Symbolic &link"),
         .name = u"sparkSymbolicLinkEdit"_s,
         .where = u"spark/symbolicLink"_s,
         .undoText = tr("change of the symbolic link"),
         .help = tr("carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the "
                    "link is missing or leads elsewhere, Spark does not find the server's "
                    "libraries. Leave it empty if all homes have the same path."),
         .read = [](const ClusterPlan &plan) { return plan.spark.symbolicLink; },
         .write = [](ClusterPlan &plan,
                     const QString &value) { plan.spark.symbolicLink = value; }});
    row->setExplanation(
        tr("The same path on every node, each pointing to its own home. Apply scripts create it."));
    addPersistence();
    addSecureVault();
}

/// Only where HA mode has it (product-facts 3.5).
void ClusterPage::addPersistence()
{
    m_persistence = m_form->addRow();
    m_persistence->addCheck(
        {.label = tr("&Keep the state of event processing on disk"),
         .name = u"persistenceCheck"_s,
         .where = u"eventProcessor/persistence"_s,
         .undoText = tr("choice of persistence"),
         .help = tr("The persistence of HA mode in event-processor.xml of the receivers. Without "
                    "it, what running queries hold is lost when both receivers are down."),
         .read = [](const ClusterPlan &plan) { return plan.eventProcessor.persistence; },
         .write = [](ClusterPlan &plan, bool value) { plan.eventProcessor.persistence = value; }});
    m_persistence->setExplanation(tr(
        "The receivers in HA mode can then take up where they were after a restart. The files, in "
        "cep_persistence, are never deleted by the server. Without real-time plans that need it, "
        "switch it off."));
}

void ClusterPage::addSecureVault()
{
    FormRow *row = m_form->addRow();
    row->addCheck(
        {.label = tr("Keep passwords in Secure &Vault"),
         .name = u"secureVaultCheck"_s,
         .where = u"cluster/secureVault"_s,
         .undoText = tr("choice of Secure Vault"),
         .help = tr("The configuration files get aliases instead of passwords. Until ciphertool.sh "
                    "has run on a node, its server cannot read them."),
         .read = [](const ClusterPlan &plan) { return plan.cluster.secureVault; },
         .write = [](ClusterPlan &plan, bool value) { plan.cluster.secureVault = value; }});
    row->setExplanation(
        tr("The configuration then names aliases, and ciphertool.sh encrypts the passwords on each "
           "node. Every start needs the password of the key store."));
}

StepStatus ClusterPage::status() const
{
    const int count = plan().spark.masterCount;
    return {.summary = count == 1 ? tr("1 Spark master") : tr("%n Spark masters", nullptr, count)};
}

QString ClusterPage::helpText() const
{
    return tr(
        "The domain goes into axis2.xml of every node. Nodes of another domain do not join, "
        "so two clusters in one network need two names. Spark masters are analyzers: one "
        "works, the others wait. With more masters than analyzers Spark does not start. The "
        "symbolic link is one path, the same on every node, that leads to the home of that "
        "node: Spark's executors read the configuration below it. Event processing in HA mode "
        "can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the "
        "passwords leave the configuration files: before the first start, ciphertool.sh encrypts "
        "them on every node with the key store there, as the runbook says.");
}

void ClusterPage::load(const ClusterPlan &plan)
{
    m_form->load(plan);
    const ProductProfile *profile = session().profile();
    m_persistence->setVisible(profile != nullptr && profile->traits.haPersistence);
    const auto count = static_cast<int>(plan.nodesWith(Role::Analyzer).size());
    m_analyzers->setText(count == 1 ? tr("of 1 analyzer") : tr("of %n analyzers", nullptr, count));
}

} // namespace das
