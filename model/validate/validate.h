#pragma once

#include "pack/packsurvey.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace das {

enum class Severity : quint8 { Hint, Warning, Error };
/// "hint", "warning" or "error".
QString severityName(Severity severity);

/// A correction that the program can make itself.
struct Fix {
    QString label;                            ///< "Use port 4001 for receiver2"
    std::function<void(ClusterPlan &)> apply; ///< empty: only a person can do it
};

/// What a rule found. All texts are for users and translated.
struct Finding {
    QString ruleId; ///< "cluster.port.shared"
    Severity severity = Severity::Error;
    QString where;   ///< key of the plan file: "nodes/1/port", "mysql/urlOptions"
    QString message; ///< "receiver1 and receiver2 share 192.168.48.205:4000"
    QString detail;  ///< what that means; may be empty
    Fix fix;         ///< label: what to do, always filled
};

/// Runs every rule over the whole cluster; errors first, then in the order of the plan. Reads no
/// file and no network. `profile` is nullptr where the plan's product is not supported. `packs`:
/// what was found in those packs and homes that are within reach.
QList<Finding> validate(const ClusterPlan &plan, const ProductProfile *profile,
                        const PackSurveys &packs = {});

/// Whether the rule speaks of what lies in a pack or a home.
bool isPackRule(const QString &ruleId);

/// The ids of all rules, for tests.
QStringList ruleIds();

} // namespace das
