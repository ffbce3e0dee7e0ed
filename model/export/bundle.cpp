#include "export/bundle.h"

#include "export/jobrun.h"
#include "export/stagedfolder.h"
#include "export/wholepack.h"
#include "export/zipwriter.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>

#include <optional>
#include <vector>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kClusterFolder = u"cluster"_s;

/// A NODE.zip to be written.
struct BundleJob {
    const NodePlan &node;
    const NodeChanges &changes;
    QString path; ///< where it is staged
};

Result<QString> stagedPath(StagedFolder &stage, const NodePlan &node)
{
    if (node.id.isEmpty() || node.id.startsWith(u'.') || node.id.contains(u'/'))
        return fail(QCoreApplication::translate(
                        "das", "the node id \"%1\" cannot name a file; use letters, digits and -")
                        .arg(node.id));
    const QString name = node.id + u".zip"_s;
    if (stage.holds(name))
        return fail(QCoreApplication::translate("das", "two nodes are named \"%1\"; give each its "
                                                       "own id")
                        .arg(node.id));
    return stage.stage(name);
}

Result<std::vector<BundleJob>> jobsOf(StagedFolder &stage, const ClusterPlan &plan,
                                      const QList<NodeChanges> &changes)
{
    std::vector<BundleJob> jobs;
    for (const NodeChanges &each : changes) {
        const NodePlan *node = plan.node(each.nodeId);
        if (node == nullptr)
            return fail(
                QCoreApplication::translate("das", "the plan has no node \"%1\"").arg(each.nodeId));
        const Result<QString> path = stagedPath(stage, *node);
        if (!path)
            return tl::unexpected(path.error());
        jobs.push_back({*node, each, *path});
    }
    return jobs;
}

/// Whole packs are long: what has no room is better not begun.
Result<> checkSpace(const StagedFolder &stage, const WholePack &pack,
                    const std::vector<BundleJob> &jobs)
{
    qint64 needed = 0;
    for (const BundleJob &job : jobs) {
        needed += pack.size;
        for (const FileChange &file : job.changes.files)
            needed += file.after.size();
    }
    const QStorageInfo storage(stage.target());
    if (!storage.isValid() || storage.bytesAvailable() >= needed)
        return {};
    const QLocale locale = QLocale::c();
    return fail(
        QCoreApplication::translate("das", "%1 are free here, but whole packs for all nodes "
                                           "(%2) need %3; make room, or choose another folder")
            .arg(locale.formattedDataSize(storage.bytesAvailable(), 1, QLocale::DataSizeSIFormat),
                 QString::number(jobs.size()),
                 locale.formattedDataSize(needed, 1, QLocale::DataSizeSIFormat)),
        stage.target());
}

Result<std::optional<WholePack>> openPackOf(const QList<NodeChanges> &changes,
                                            const QString &wholePack)
{
    if (wholePack.isEmpty())
        return std::optional<WholePack>();
    const Result<WholePack> pack = openWholePack(wholePack);
    if (!pack)
        return tl::unexpected(pack.error());
    if (const Result<> same = checkUnchanged(*pack, changes); !same)
        return tl::unexpected(same.error());
    return std::optional(*pack);
}

Result<> writeChanged(const ProductProfile &profile, const ClusterPlan &plan, const BundleJob &job)
{
    return zipOf(nodeBundle(profile, plan, job.node, job.changes))
        .and_then([&job](const QByteArray &zip) { return writeFile(job.path, zip, kPrivateFile); });
}

Result<> writeFull(const ProductProfile &profile, const ClusterPlan &plan, const BundleJob &job,
                   const WholePack &pack, const GoesOn &goesOn)
{
    return writeWholePack(pack, nodeBundle(profile, plan, job.node, job.changes, pack.topFolder),
                          job.path, goesOn);
}

} // namespace

Result<QStringList> writeBundles(const ProductProfile &profile, const ClusterPlan &plan,
                                 const QList<NodeChanges> &changes, const QString &folder,
                                 const BundleProgress &progress, const QString &wholePack)
{
    const Result<std::optional<WholePack>> pack = openPackOf(changes, wholePack);
    if (!pack)
        return tl::unexpected(pack.error());
    StagedFolder stage(folder);
    if (const Result<> ready = stage.check(); !ready)
        return tl::unexpected(ready.error());
    const Result<std::vector<BundleJob>> jobs = jobsOf(stage, plan, changes);
    if (!jobs)
        return tl::unexpected(jobs.error());
    if (*pack) {
        if (const Result<> room = checkSpace(stage, **pack, *jobs); !room)
            return tl::unexpected(room.error());
    }

    const auto write = [&](int index, const GoesOn &goesOn) {
        const BundleJob &job = (*jobs)[static_cast<size_t>(index)];
        return *pack ? writeFull(profile, plan, job, **pack, goesOn)
                     : writeChanged(profile, plan, job);
    };
    const auto begin = [&](int index) {
        return !progress || progress(index, static_cast<int>(jobs->size()),
                                     (*jobs)[static_cast<size_t>(index)].node.id);
    };
    if (const Result<> done = runJobs(static_cast<int>(jobs->size()), begin, write); !done)
        return tl::unexpected(done.error());
    for (const BundleFile &file : clusterFolder(profile, plan, changes)) {
        const Result<> added =
            stage.add(kClusterFolder + u'/' + file.path, file.bytes, kPublicFile);
        if (!added)
            return tl::unexpected(added.error());
    }
    return stage.place();
}

} // namespace das
