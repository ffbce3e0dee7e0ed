#include "probe/mysql/createdatabases.h"
#include "probe/probecatalog.h"
#include "probe/services.h"

#include <QObject>

namespace das {

class ServicesPlugin : public QObject, public Services {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.das_setup.Services")
    Q_INTERFACES(das::Services)

public:
    const QList<Probe> &probes() const override { return probeCatalog(); }

    QList<ProbeTask> tasks(const ProbeInput &input, const QStringList &only) const override
    {
        return probeTasks(input, only);
    }

    Result<QStringList> createDatabases(const ProbeInput &input, std::chrono::milliseconds budget,
                                        const std::function<bool()> &isCancelled) const override
    {
        return createMissingDatabases(input, budget, isCancelled);
    }
};

} // namespace das

#include "servicesplugin.moc"
