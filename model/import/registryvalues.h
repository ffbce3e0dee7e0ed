#pragma once

#include "import/homefiles.h"

namespace das {

/// A mount of registry.xml, followed over its instance and configuration to a datasource
/// (product-facts 3.3). A link that leads nowhere is not there.
struct RegistryMount {
    QString path;
    Place place;
    HomeValue target;
    HomeValue instance;
    HomeValue cacheId;
    HomeValue configuration;
    HomeValue dataSource; ///< its JNDI name
};
QList<RegistryMount> mountsOf(const HomeFiles &files);

/// The datasource of the registry that the node keeps to itself.
HomeValue ownRegistry(const HomeFiles &files);
/// The datasource of the first mount that has one.
HomeValue mountedRegistry(const HomeFiles &files);

} // namespace das
