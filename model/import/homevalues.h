#pragma once

#include "import/homereading.h"

#include <span>

namespace das {

/// Which of the homes say something by a value: the others do not read it.
enum class Speakers : quint8 {
    All,
    HaWorkers,
    Analyzers,   ///< only they read spark-defaults.conf (product-facts 3.4)
    Synchronized ///< where the deployment synchronizer is on
};

/// A value of the plan that stands at one place of each home.
struct ValueRow {
    QLatin1StringView key; ///< of the plan; for a node the part behind "nodes/N/"
    ConfigFile file;
    QLatin1StringView at;
    Pick pick = Pick::First;
    bool isTrimmed = false;        ///< by the product
    QLatin1StringView preset = {}; ///< what the product takes where nothing stands
    Speakers speakers = Speakers::All;
};

std::span<const ValueRow> nodeRows();
std::span<const ValueRow> clusterRows();

/// A database of the plan, found through what names its datasource.
struct DatabaseRow {
    QLatin1StringView key;
    const char *what; ///< "the user store", to be translated
    HomeValue (*reference)(const HomeFiles &files);
    bool isByJndiName;
    bool isShared;          ///< by all nodes
    bool isByMount = false; ///< without a mount there is none to name
};
/// The node's own comes first: the others must not be the same.
std::span<const DatabaseRow> databaseRows();

/// What a row reads in one home.
HomeValue valueOf(const HomeFiles &files, const ValueRow &row);

/// Whether the deployment synchronizer is on.
bool isSynchronized(const HomeFiles &files);

/// Whether the node runs the event processor in HA mode as a worker (product-facts 3.5).
bool isHaWorkerHome(const HomeFiles &files);
/// The mode of the event processor that decides: the first that is enabled.
HomeValue eventProcessorMode(const HomeFiles &files);

/// A place where events or index data are kept.
struct Store {
    QString name;
    QString kind; ///< "hbase", "mysql", or the class where it is neither
    HomeValue implementation;
    HomeValue dataSource;
};
QList<Store> storesOf(const HomeFiles &files, const ProductTraits &traits);

} // namespace das
