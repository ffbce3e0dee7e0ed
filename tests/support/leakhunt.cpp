#include "support/leakhunt.h"

#include "zip/ziparchive.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPermissions = 07777;
constexpr int kOthers = 0077;

/// What base64 makes of the core in a longer text, wherever it begins: only the characters that
/// hold nothing of its neighbours.
QList<QByteArray> base64FormsOf(const QByteArray &core)
{
    QList<QByteArray> forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, ' ') + core).toBase64();
        const qsizetype begin = (before * 8 + 5) / 6;
        const qsizetype end = (before + core.size()) * 8 / 6;
        forms.append(encoded.mid(begin, end - begin));
    }
    return forms;
}

QByteArray wide(const QByteArray &core, bool bigEndian)
{
    QByteArray text;
    for (const char c : core)
        text += bigEndian ? QByteArray("\0", 1) + c : c + QByteArray("\0", 1);
    return text;
}

int modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
               ? int(status.st_mode & kPermissions)
               : 0;
}

bool isFenced(const QString &path, const QString &folder)
{
    for (QString above = QFileInfo(path).path(); above.size() > folder.size();
         above = QFileInfo(above).path()) {
        if ((modeOf(above) & kOthers) == 0)
            return true;
    }
    return false;
}

QByteArray bytesOf(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t status;
    zip_stat_init(&status);
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    if (zip_stat_index(archive, index, 0, &status) != 0 || file == nullptr)
        qFatal("an entry of a zip cannot be read");
    QByteArray bytes(qsizetype(status.size), Qt::Uninitialized);
    if (zip_fread(file, bytes.data(), status.size) != zip_int64_t(status.size))
        qFatal("an entry of a zip cannot be read to its end");
    zip_fclose(file);
    return bytes;
}

QList<SecretFile> entriesWithSecret(const QString &path, const QList<QByteArray> &forms)
{
    const Result<ZipArchive> archive = openZip(path);
    if (!archive)
        return {}; // of no use to anybody then, and its bytes were looked at
    QList<SecretFile> found;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive->get(), 0); ++i) {
        const auto index = zip_uint64_t(i);
        if (!holdsSecret(bytesOf(archive->get(), index), forms))
            continue;
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(archive->get(), index, 0, &system, &attributes);
        found.append({QString::fromUtf8(zip_get_name(archive->get(), index, 0)),
                      int(attributes >> 16U) & kPermissions, false});
    }
    return found;
}

} // namespace

QList<QByteArray> secretForms(const QList<QByteArray> &cores)
{
    QList<QByteArray> forms;
    for (const QByteArray &core : cores)
        forms +=
            QList{core, core.toHex(), core.toHex().toUpper(), wide(core, false), wide(core, true)} +
            base64FormsOf(core);
    return forms;
}

bool holdsSecret(const QByteArray &bytes, const QList<QByteArray> &forms)
{
    return std::ranges::any_of(forms,
                               [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

QList<SecretFile> filesWithSecret(const QString &folder, const QList<QByteArray> &forms)
{
    QList<SecretFile> found;
    QDirIterator iterator(folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QString name = path.sliced(folder.size() + 1);
        QFile file(path);
        const bool isFile = iterator.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        if (holdsSecret(name.toUtf8(), forms) || (isFile && holdsSecret(file.readAll(), forms)))
            found.append({name, modeOf(path), isFenced(path, folder)});
        if (!isFile || !name.endsWith(u".zip"_s))
            continue;
        for (SecretFile entry : entriesWithSecret(path, forms)) {
            if ((modeOf(path) & kOthers) != 0)
                found.append({name, modeOf(path), isFenced(path, folder)});
            entry.path.prepend(name + u'!');
            found.append(entry);
        }
    }
    return found;
}

} // namespace das::test
