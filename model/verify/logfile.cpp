#include "verify/logfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace das {

namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kTail = 64; ///< more than the time that begins each event

tl::unexpected<Error> unreadable(const QFile &file)
{
    return fail(
        QCoreApplication::translate("das", "the log cannot be read: %1").arg(file.errorString()),
        file.fileName());
}

} // namespace

Result<FileGrowth> LogFile::readOn(const std::function<void(QByteArrayView)> &take,
                                   const MayReadOn &mayReadOn)
{
    QFile file(m_path);
    const QFileInfo info(file);
    if (info.exists() && !info.isFile() && !info.isDir())
        return fail(QCoreApplication::translate("das", "the log is no file: a pipe or a device"),
                    m_path);
    struct stat status {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    if (::fstat(file.handle(), &status) != 0)
        return fail(QCoreApplication::translate("das", "the log cannot be read"), m_path);
    const bool isSame = m_device == status.st_dev && m_number == status.st_ino;
    if (m_isKnown && (!isSame || status.st_size < m_end))
        return FileGrowth::Replaced;
    // A file that was emptied may have grown beyond the old end since.
    if (m_end > 0 && (!file.seek(m_end - m_tail.size()) || file.read(m_tail.size()) != m_tail))
        return FileGrowth::Replaced;
    m_isKnown = true;
    m_device = status.st_dev;
    m_number = status.st_ino;
    QByteArray piece(kPiece, Qt::Uninitialized);
    FileGrowth growth = FileGrowth::None;
    for (;;) {
        const qint64 size = file.read(piece.data(), piece.size());
        if (size < 0)
            return unreadable(file);
        if (size == 0)
            return growth;
        growth = FileGrowth::Grown;
        const QByteArrayView bytes(piece.constData(), size);
        take(bytes);
        m_end += size;
        m_tail = (m_tail + bytes.last(qMin(size, kTail)).toByteArray()).right(kTail);
        if (mayReadOn && !mayReadOn(m_end, qMax(m_end, qint64(status.st_size))))
            return fail(QCoreApplication::translate("das", "the reading was stopped"), m_path);
    }
}

} // namespace das
