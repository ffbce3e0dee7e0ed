#pragma once

#include <QString>

#include <optional>

namespace das {

/// The passwords of a plan. They never enter a ClusterPlan, a finding, a log or a diff.
struct Secrets {
    std::optional<QString> mysqlPassword;
    std::optional<QString> svnPassword;

    bool operator==(const Secrets &) const = default;
};

} // namespace das
