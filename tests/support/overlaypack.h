#pragma once

#include "change/nodechanges.h"
#include "pack/packsource.h"

namespace das::test {

/// A pack with the changes of one node applied to it.
class OverlayPack final : public PackSource {
public:
    OverlayPack(const PackSource &pack, NodeChanges changes);

    Result<std::optional<PackFile>> read(const QString &path) const override;
    QStringList fileNames(const QString &folder) const override;
    QString describe(const QString &path) const override;

private:
    const PackSource &m_pack;
    NodeChanges m_changes;
};

} // namespace das::test
