#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace das {

struct PackFile {
    QByteArray bytes;
    int mode = 0644; ///< Unix permission bits
};

/// A pack or a home to read from. Paths are relative to the pack's root, with "/".
class PackSource {
public:
    virtual ~PackSource() = default;
    /// std::nullopt if the pack has no such file.
    virtual Result<std::optional<PackFile>> read(const QString &path) const = 0;
    /// The names of the files in a folder, without those of its sub-folders; empty if there is
    /// none.
    virtual QStringList fileNames(const QString &folder) const = 0;
    /// How an error names a file of the pack.
    virtual QString describe(const QString &path) const = 0;
};

/// Opens a folder or a zip. In a zip with one top folder (as the packs have) that folder is the
/// root; the same for a folder that holds just the unpacked one. Refuses entries that leave the
/// pack.
Result<std::unique_ptr<PackSource>> openPack(const QString &path);

/// The product of the sample pack.
inline const QString kSamplePackProduct = QStringLiteral("wso2das-3.0.0");

/// The sample pack that is compiled into the program: short files of our own with the structure of
/// the product's.
std::unique_ptr<PackSource> samplePack();

/// The paths of all its files, in order.
QStringList samplePackFiles();

} // namespace das
