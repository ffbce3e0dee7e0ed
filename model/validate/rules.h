#pragma once

#include "profile/ports.h"
#include "validate/validate.h"

#include <span>

namespace das {

/// Takes what the rules find; knows which rule is speaking.
class Findings {
public:
    /// `fix.label` must be filled.
    void add(const QString &where, const QString &message, const QString &detail, Fix fix);

private:
    friend QList<Finding> validate(const ClusterPlan &plan, const ProductProfile *profile,
                                   const PackSurveys &packs);

    QString m_ruleId;
    Severity m_severity = Severity::Error;
    QList<Finding> m_list;
};

/// What the rules look at. `profile` is nullptr for a product nobody knows; a rule that needs one
/// then says nothing.
struct RuleInput {
    const ClusterPlan &plan;
    const ProductProfile *profile = nullptr;
    QList<QList<EffectivePort>> ports; ///< of each node; empty lists without a profile
    const PackSurveys &packs;

    /// Whether the packs themselves tell which jars are missing.
    bool knowsJars() const;
};

/// One row of a rule table. A new rule is a function and a row in the file of its topic.
struct Rule {
    const char *id;
    Severity severity;
    void (*check)(const RuleInput &input, Findings &findings);
};

std::span<const Rule> clusterRules();  ///< product, pattern, roles, domain
std::span<const Rule> nodeRules();     ///< ids, addresses, names, homes, databases of nodes
std::span<const Rule> portRules();     ///< ports and offsets
std::span<const Rule> mysqlRules();    ///< the server, the URL, the driver
std::span<const Rule> databaseRules(); ///< the names of the databases
std::span<const Rule> storeRules();    ///< HBase, HDFS and the hosts table
std::span<const Rule> syncRules();     ///< the deployment synchronizer
std::span<const Rule> sparkRules();
std::span<const Rule> packRules(); ///< what lies in the stock pack and in the homes
std::span<const Rule> textRules(); ///< what no value may hold

} // namespace das
