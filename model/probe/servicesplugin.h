#pragma once

#include "probe/services.h"

#include <QObject>

namespace das {

class ServicesPlugin : public QObject, public Services {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.das_setup.Services")
    Q_INTERFACES(das::Services)

public:
    const QList<Probe> &probes() const override;
    QList<ProbeTask> tasks(const ProbeInput &input, const QStringList &only) const override;
    Result<QStringList> createDatabases(const ProbeInput &input, std::chrono::milliseconds budget,
                                        const std::function<bool()> &isCancelled) const override;
};

} // namespace das
