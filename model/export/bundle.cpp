#include "export/bundle.h"

#include "export/zipwriter.h"
#include "support/fileio.h"
#include "support/posixfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kClusterFolder = u"cluster"_s;

/// Makes the folder and those above it that are missing; removes them again unless kept.
class MadeFolder {
public:
    explicit MadeFolder(const QString &path)
    {
        for (QString at = path; !QFileInfo::exists(at); at = QFileInfo(at).path())
            m_made.append(at);
        m_exists = QDir().mkpath(path);
    }
    ~MadeFolder()
    {
        if (m_kept)
            return;
        for (const QString &folder : m_made) // the innermost first; one that is in use stays
            QDir().rmdir(folder);
    }
    Q_DISABLE_COPY_MOVE(MadeFolder)

    bool exists() const { return m_exists; }
    void keep() { m_kept = true; }

private:
    QStringList m_made;
    bool m_exists = false;
    bool m_kept = false;
};

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

/// The files of the result, staged below `stage`; names in the order in which they are listed.
struct Stage {
    QString folder;
    QStringList names;

    Result<> add(const QString &name, const QByteArray &bytes, QFileDevice::Permissions permissions)
    {
        names.append(name);
        return writeFile(folder + u'/' + name, bytes, permissions);
    }
};

Result<> stageBundle(Stage &stage, const ProductProfile &profile, const ClusterPlan &plan,
                     const NodeChanges &changes)
{
    const NodePlan *node = plan.node(changes.nodeId);
    if (node == nullptr)
        return fail(
            QCoreApplication::translate("das", "the plan has no node \"%1\"").arg(changes.nodeId));
    if (node->id.isEmpty() || node->id.startsWith(u'.') || node->id.contains(u'/'))
        return fail(QCoreApplication::translate(
                        "das", "the node id \"%1\" cannot name a file; use letters, digits and -")
                        .arg(node->id));
    const QString name = node->id + u".zip"_s;
    if (stage.names.contains(name))
        return fail(QCoreApplication::translate("das", "two nodes are named \"%1\"; give each its "
                                                       "own id")
                        .arg(node->id));
    const Result<QByteArray> zip = zipOf(nodeBundle(profile, plan, *node, changes));
    if (!zip)
        return tl::unexpected(zip.error());
    return stage.add(name, *zip, kPrivateFile);
}

Result<> stageAll(Stage &stage, const ProductProfile &profile, const ClusterPlan &plan,
                  const QList<NodeChanges> &changes, const BundleProgress &progress)
{
    int done = 0;
    for (const NodeChanges &node : changes) {
        if (progress && !progress(done, static_cast<int>(changes.size()), node.nodeId))
            return fail(QCoreApplication::translate("das", "stopped; nothing was written"));
        if (Result<> staged = stageBundle(stage, profile, plan, node); !staged)
            return staged;
        ++done;
    }
    for (const BundleFile &file : clusterFolder(profile, plan, changes)) {
        if (Result<> staged = stage.add(kClusterFolder + u'/' + file.path, file.bytes, kPublicFile);
            !staged)
            return staged;
    }
    return {};
}

/// What stands where a file has to go is a file that may be replaced.
Result<> checkPlaces(const QString &folder, const QStringList &names)
{
    const QFileInfo cluster(folder + u'/' + kClusterFolder);
    if (cluster.exists() && !cluster.isDir())
        return fail(QCoreApplication::translate(
                        "das", "is in the way of the folder for the whole cluster; remove it, or "
                               "choose another folder"),
                    cluster.filePath());
    for (const QString &name : names) {
        const QFileInfo info(folder + u'/' + name);
        if (info.isSymLink() || (info.exists() && !info.isFile()))
            return fail(QCoreApplication::translate(
                            "das", "is in the way and not a file; remove it, or choose another "
                                   "folder"),
                        info.filePath());
    }
    return {};
}

} // namespace

Result<QStringList> writeBundles(const ProductProfile &profile, const ClusterPlan &plan,
                                 const QList<NodeChanges> &changes, const QString &folder,
                                 const BundleProgress &progress)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    MadeFolder made(target);
    // Inside the target, so that the last step only renames; private, as the bundles are.
    const QTemporaryDir hidden(target + u"/.das-setup-XXXXXX"_s);
    const QString staged = hidden.filePath(u"new"_s);
    const QString replaced = hidden.filePath(u"old"_s);
    if (!made.exists() || !hidden.isValid() || !QDir().mkpath(staged + u'/' + kClusterFolder) ||
        !QDir().mkpath(replaced + u'/' + kClusterFolder))
        return fail(
            QCoreApplication::translate("das", "cannot be written to: %1; choose another folder")
                .arg(made.exists() ? hidden.errorString()
                                   : QCoreApplication::translate("das", "it cannot be made")),
            target);

    Stage stage{staged, {}};
    if (const Result<> filled = stageAll(stage, profile, plan, changes, progress); !filled)
        return tl::unexpected(filled.error());
    if (const Result<> free = checkPlaces(target, stage.names); !free)
        return tl::unexpected(free.error());

    MadeFolder cluster(target + u'/' + kClusterFolder);
    Placement placement(staged, replaced, target);
    QStringList paths;
    for (const QString &name : stage.names) {
        if (const Result<> placed = placement.place(name); !placed)
            return tl::unexpected(placed.error());
        paths.append(target + u'/' + name);
    }
    placement.keep();
    cluster.keep();
    made.keep();
    return paths;
}

} // namespace das
