#pragma once

#include "plan/clusterplan.h"

namespace das {

/// The names under which a key ring keeps the passwords of a plan. They hold server and account, so
/// that no cluster gets the password of another: "mysql://das@db.example.com:3306",
/// "svn das http://svn.example.com/das". Empty where the plan does not name both.
QString mysqlRingKey(const ClusterPlan &plan);
QString svnRingKey(const ClusterPlan &plan);

} // namespace das
