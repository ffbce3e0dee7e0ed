#pragma once

#include "pack/packsource.h"

#include <QtPlugin>

#include <functional>

namespace das {

struct BundleFile;

/// What needs libzip, which loads OpenSSL: that takes longer than all else of a start without a
/// window, so all of it is in a plugin.
class Archives {
public:
    Archives() = default;
    virtual ~Archives() = default;
    Q_DISABLE_COPY_MOVE(Archives)

    /// openZipPack()
    virtual Result<std::unique_ptr<PackSource>> openPack(const QString &zip) const = 0;
    /// topFolderOf()
    virtual Result<QString> topFolder(const QString &zip) const = 0;
    /// zipBytes()
    virtual Result<QByteArray> zipOf(const QList<BundleFile> &files) const = 0;
    /// copyZip()
    virtual Result<> copy(const QString &zip, const QList<BundleFile> &files, const QString &path,
                          const std::function<bool()> &goesOn) const = 0;
};

/// The plugin of the program, which is loaded by the first call and stays. An error names the file
/// that cannot be loaded.
const Result<const Archives *> &archives();

} // namespace das

Q_DECLARE_INTERFACE(das::Archives, "io.github.das_setup.Archives")
