#include "support/fileio.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024LL * 1024;
constexpr qint64 kPiece = kMegabyte / 4;

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            QCoreApplication::translate("das", "cannot be read: %1").arg(file.errorString()), path);
    // Not by its size: a device has none, and gives bytes for ever.
    QByteArray bytes;
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        bytes += piece;
        if (bytes.size() > kLongestFile)
            return fail(QCoreApplication::translate("das", "is longer than %1 MB, and so is none "
                                                           "of the files that are read here")
                            .arg(kLongestFile / kMegabyte),
                        path);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(
            QCoreApplication::translate("das", "cannot be read: %1").arg(file.errorString()), path);
    return bytes;
}

Result<QByteArray> readRegularFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(
            QCoreApplication::translate("das", "is not a file but a folder, a pipe or a device"),
            path);
    return readFile(path);
}

Result<> writeFile(const QString &path, const QByteArray &bytes,
                   QFileDevice::Permissions permissions)
{
    const auto failed = [&path](const QString &reason) {
        return fail(QCoreApplication::translate("das", "cannot be written: %1").arg(reason), path);
    };
    // QTemporaryFile opens with mode 0600, so the bytes are private before they exist.
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open())
        return failed(file.errorString());
    if (file.write(bytes) != bytes.size() || !file.setPermissions(permissions) || !file.flush())
        return failed(file.errorString());
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(path).constData()) != 0)
        return failed(QString::fromLocal8Bit(std::strerror(errno)));
    file.setAutoRemove(false);
    return {};
}

} // namespace das
