#pragma once

#include "pack/archives.h"

#include <QObject>

namespace das {

class ArchivesPlugin : public QObject, public Archives {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.das_setup.Archives")
    Q_INTERFACES(das::Archives)

public:
    Result<std::unique_ptr<PackSource>> openPack(const QString &zip) const override;
    Result<QString> topFolder(const QString &zip) const override;
    Result<QByteArray> zipOf(const QList<BundleFile> &files) const override;
    Result<> copy(const QString &zip, const QList<BundleFile> &files, const QString &path,
                  const std::function<bool()> &goesOn) const override;
};

} // namespace das
