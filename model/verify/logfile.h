#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace das {

/// Told after each piece how much of the file is read; false ends the reading.
using MayReadOn = std::function<bool(qint64 done, qint64 size)>;

/// What became of a file since it was read.
enum class FileGrowth : quint8 {
    None,
    Grown,
    Replaced, ///< emptied, written anew, or another file has its name: nothing was read
};

/// A file that is read piece by piece up to its present end, and later on from there.
class LogFile {
public:
    explicit LogFile(QString path = {}) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    /// Hands over what was not read yet, in pieces of bounded size.
    Result<FileGrowth> readOn(const std::function<void(QByteArrayView)> &take,
                              const MayReadOn &mayReadOn = {});

private:
    QString m_path;
    bool m_isKnown = false;
    quint64 m_device = 0;
    quint64 m_number = 0; ///< of its inode
    qint64 m_end = 0;     ///< bytes that were read
    QByteArray m_tail;    ///< the last of them
};

} // namespace das
