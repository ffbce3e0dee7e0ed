#pragma once

#include "apply/applyhomes.h"
#include "review/changesjob.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace das {

/// What writing into one home would do, and what stands in the way.
struct HomeReview {
    HomeChanges changes;
    bool isHere = false;          ///< the home is a folder of this machine
    bool isInterrupted = false;   ///< an earlier run was interrupted here
    std::optional<Error> problem; ///< it is here and cannot be written
    qint64 server = 0;            ///< the process of a server that runs there; 0: none

    bool isWritable() const { return isHere && !isInterrupted && !problem; }
};

/// Looks through the homes of all nodes, in their order. The future can be cancelled.
QFuture<QList<HomeReview>> reviewHomesLater(const ChangesInput &input);

} // namespace das
