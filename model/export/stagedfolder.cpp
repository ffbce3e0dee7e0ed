#include "export/stagedfolder.h"

#include "support/fileio.h"
#include "support/posixfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <list>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Moves staged files into a folder: all of them or, when destroyed before keep(), none.
class Placement {
public:
    Placement(QString staged, QString replaced, QString folder)
        : m_staged(std::move(staged)),
          m_replaced(std::move(replaced)),
          m_folder(std::move(folder))
    {
    }
    ~Placement()
    {
        if (m_kept)
            return;
        for (const QString &name : m_placed)
            QFile::remove(m_folder + u'/' + name);
        for (const QString &name : m_saved)
            QFile::rename(m_replaced + u'/' + name, m_folder + u'/' + name);
    }
    Q_DISABLE_COPY_MOVE(Placement)

    Result<> place(const QString &name)
    {
        const QString target = m_folder + u'/' + name;
        if (QFileInfo::exists(target)) {
            if (Result<> saved = renameFile(target, m_replaced + u'/' + name); !saved)
                return saved;
            m_saved.append(name);
        }
        if (Result<> placed = renameFile(m_staged + u'/' + name, target); !placed)
            return placed;
        m_placed.append(name);
        return {};
    }
    void keep() { m_kept = true; }

private:
    QString m_staged;
    QString m_replaced;
    QString m_folder;
    QStringList m_placed;
    QStringList m_saved;
    bool m_kept = false;
};

} // namespace

MadeFolder::MadeFolder(const QString &path)
{
    for (QString at = path; !QFileInfo::exists(at); at = QFileInfo(at).path())
        m_made.append(at);
    m_exists = QDir().mkpath(path);
}

MadeFolder::~MadeFolder()
{
    if (m_kept)
        return;
    for (const QString &folder : m_made) // the innermost first; one that is in use stays
        QDir().rmdir(folder);
}

StagedFolder::StagedFolder(const QString &target)
    : m_target(QDir::cleanPath(QFileInfo(target).absoluteFilePath())),
      m_made(m_target),
      m_hidden(m_target + u"/.das-setup-XXXXXX"_s)
{
    m_isReady = m_made.exists() && m_hidden.isValid() && QDir().mkpath(newFolder()) &&
                QDir().mkpath(oldFolder());
}

Result<> StagedFolder::check() const
{
    if (m_isReady)
        return {};
    return fail(
        QCoreApplication::translate("das", "cannot be written to: %1; choose another folder")
            .arg(m_made.exists() ? m_hidden.errorString()
                                 : QCoreApplication::translate("das", "it cannot be made")),
        m_target);
}

QString StagedFolder::stage(const QString &name)
{
    m_names.append(name);
    m_held.insert(name);
    const QString path = newFolder() + u'/' + name;
    QDir().mkpath(QFileInfo(path).path()); // where that fails, writing fails and says why
    return path;
}

Result<> StagedFolder::add(const QString &name, const QByteArray &bytes,
                           QFileDevice::Permissions permissions)
{
    return writeFile(stage(name), bytes, permissions);
}

/// What stands where a file has to go is a file that may be replaced.
Result<> StagedFolder::checkPlaces() const
{
    for (const QString &name : subfolders()) {
        const QFileInfo info(m_target + u'/' + name);
        if (info.exists() && !info.isDir())
            return fail(QCoreApplication::translate("das", "is in the way and not a folder; remove "
                                                           "it, or choose another folder"),
                        info.filePath());
    }
    for (const QString &name : m_names) {
        const QFileInfo info(m_target + u'/' + name);
        if (info.isSymLink() || (info.exists() && !info.isFile()))
            return fail(QCoreApplication::translate(
                            "das", "is in the way and not a file; remove it, or choose another "
                                   "folder"),
                        info.filePath());
    }
    return {};
}

/// The folders of the staged files, outer ones first.
QStringList StagedFolder::subfolders() const
{
    QSet<QString> folders;
    for (const QString &name : m_names) {
        for (qsizetype end = name.lastIndexOf(u'/'); end > 0; end = name.lastIndexOf(u'/', end - 1))
            folders.insert(name.first(end));
    }
    QStringList sorted(folders.cbegin(), folders.cend());
    sorted.sort();
    return sorted;
}

Result<QStringList> StagedFolder::place()
{
    if (const Result<> free = checkPlaces(); !free)
        return tl::unexpected(free.error());
    std::list<MadeFolder> made; // the inner ones go first
    for (const QString &folder : subfolders()) {
        made.emplace_front(m_target + u'/' + folder);
        QDir().mkpath(oldFolder() + u'/' + folder);
    }
    Placement placement(newFolder(), oldFolder(), m_target);
    QStringList paths;
    for (const QString &name : std::as_const(m_names)) {
        if (const Result<> placed = placement.place(name); !placed)
            return tl::unexpected(placed.error());
        paths.append(m_target + u'/' + name);
    }
    placement.keep();
    for (MadeFolder &folder : made)
        folder.keep();
    m_made.keep();
    return paths;
}

} // namespace das
