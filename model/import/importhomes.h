#pragma once

#include "import/homereading.h"
#include "pack/packsource.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace das {

/// A home that can be imported.
struct OpenedHome {
    QString path; ///< of the home itself, absolute
    std::unique_ptr<PackSource> pack;
};

/// Homes of one product.
struct OpenedHomes {
    const ProductProfile *profile = nullptr;
    std::vector<OpenedHome> homes;
};

/// Why a folder cannot be imported.
struct RefusedHome {
    Error error;
    bool isUnsupported = false; ///< it was read, and is no home of this product
};

/// Opens the homes and recognises their product, which must be one and the same.
tl::expected<OpenedHomes, RefusedHome> openHomes(const QStringList &paths);

/// What the homes say.
struct ImportedCluster {
    ClusterPlan plan;
    QList<ImportFinding> findings; ///< errors first; validate()'s too, with the places
};

/// Reads configured homes back into a plan. What most of them say is the plan; what disagrees, and
/// what a node lacks, is a finding with its file and line. No password is read. Fails, naming file
/// and line, on a file that cannot be read.
///
/// What homes cannot tell is left as it is in a new plan:
///   - `source` and `hosts`, which stand outside of the homes
///   - where jars came from: `mysql.driverJar` and `deploymentSync.clientJars`
///   - roles, and with them the pattern, where neither the launcher's flags nor the names of the
///     folders tell them: a warning
///   - what the product of the plan does not write: HBase and HDFS where the events lie in MySQL,
///     `mysql.databases.eventStore` where they do not, the repository where nothing synchronizes,
///     Spark where no node analyzes, `eventProcessor.persistence` where no HA mode has it
Result<ImportedCluster> importHomes(const OpenedHomes &opened);

} // namespace das
