#include "support/fileio.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace das {

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            QCoreApplication::translate("das", "cannot be read: %1").arg(file.errorString()), path);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(
            QCoreApplication::translate("das", "cannot be read: %1").arg(file.errorString()), path);
    return bytes;
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
