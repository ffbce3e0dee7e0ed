#pragma once

#include "topology/topologystate.h"

namespace das {

/// A row of the table that says what the drawing shows, for those who cannot see it.
struct TopologyRow {
    QString group; ///< "Receivers (2)", "Services (4)"
    QString boxId; ///< of the box in the drawing: selection is shared
    QString where; ///< key of the plan file
    QString name;
    QString address;
    QString ports;
    QString connectsTo;
    Mark mark = Mark::None;
    QString state; ///< the mark in a word
    QString finding;
};

/// The rows in the order of the drawing: the lanes, then the services.
QList<TopologyRow> topologyTable(const ClusterPlan &plan, const ProductProfile *profile,
                                 const TopologyState &state);

} // namespace das
