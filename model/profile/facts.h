#pragma once

#include "plan/clusterplan.h"
#include "plan/secrets.h"
#include "profile/productprofile.h"

#include <QList>
#include <QMap>
#include <QString>

namespace das {

/// What stands in place of a password that an alias of Secure Vault leads to, as ciphertool.sh
/// writes it (product-facts 5.2).
inline const QString kInVault = QStringLiteral("password");

/// The named values that a profile may use, for one node.
struct Facts {
    QMap<QString, QString> texts;
    QMap<QString, bool> flags;
    QMap<QString, QList<QMap<QString, QString>>> lists;

    /// Whether all flags of a `when` hold; true for an empty one. Unknown flags count as not set.
    bool hold(const QString &when) const;
};

Facts factsFor(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
               const Secrets &secrets);

/// Only the flags, which cost little however many nodes there are.
Facts flagFactsFor(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node);

/// The names of all facts, for checking profiles: texts, flags, and lists with the keys of their
/// items.
struct FactNames {
    QStringList texts;
    QStringList flags;
    QMap<QString, QStringList> lists;
};
const FactNames &factNames();

/// The JDBC URL of a database of the plan.
QString jdbcUrl(const MySqlPlan &mysql, const QString &database);

} // namespace das
