#pragma once

#include "probe/probe.h"
#include "support/result.h"

#include <QtPlugin>

namespace das {

/// What needs the client libraries of the services: MySQL's, Subversion's, ZooKeeper's. Those take
/// longer to load than a window takes to open, so all of it is in a plugin.
class Services {
public:
    Services() = default;
    virtual ~Services() = default;
    Q_DISABLE_COPY_MOVE(Services)

    /// probeCatalog()
    virtual const QList<Probe> &probes() const = 0;
    /// probeTasks()
    virtual QList<ProbeTask> tasks(const ProbeInput &input, const QStringList &only) const = 0;
    /// createMissingDatabases()
    virtual Result<QStringList> createDatabases(const ProbeInput &input,
                                                std::chrono::milliseconds budget,
                                                const std::function<bool()> &isCancelled) const = 0;
};

/// The plugin of the program, which is loaded by the first call and stays. An error names the file
/// that cannot be loaded.
const Result<const Services *> &services();

} // namespace das

Q_DECLARE_INTERFACE(das::Services, "io.github.das_setup.Services")
