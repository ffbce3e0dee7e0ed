#pragma once

#include <QString>
#include <QStringList>

namespace das::test {

/// Writes a pack zip with support/packzip.py: the sample pack's files, and what `options` ask for.
/// False with the reason on the test's output.
bool makePackZip(const QString &path, const QStringList &options);

/// How a zip differs from another, as Python's zipfile sees both.
struct ZipDifference {
    QStringList differing; ///< entries of the first whose attributes or compressed bytes differ
    QStringList added;
    bool isRestSame = false; ///< order, and the comment of the zip
};
ZipDifference compareZips(const QString &source, const QString &result);

} // namespace das::test
