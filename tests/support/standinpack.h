#pragma once

#include "pack/packsource.h"

#include <QMap>

namespace das::test {

/// A small pack of any supported version, for those that no stock tree is there of: the built-in
/// sample pack, changed into what the version has by the facts about it (product-facts 0 to 3), not
/// by its profile.
class StandInPack final : public PackSource {
public:
    explicit StandInPack(const QString &productId);

    Result<std::optional<PackFile>> read(const QString &path) const override;
    QStringList fileNames(const QString &folder) const override;
    QString describe(const QString &path) const override;

    /// Writes all files below `folder`.
    Result<> writeTo(const QString &folder) const;

    QString configuration() const; ///< "repository/conf" or "wso2/analytics/conf"

private:
    QByteArray &file(const QString &path);
    void add(const QString &path, const QByteArray &bytes, int mode = 0644);
    void takeSample();
    void makeRecordStores();
    void makeEventProcessor();
    void makeLauncher();
    void addIntegrator();

    QString m_productId;
    bool m_isIntegrator;
    QMap<QString, PackFile> m_files;
};

} // namespace das::test
