#include "export/bundle.h"

#include "export/stagedfolder.h"
#include "export/zipwriter.h"
#include "support/fileio.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kClusterFolder = u"cluster"_s;

Result<> stageBundle(StagedFolder &stage, const ProductProfile &profile, const ClusterPlan &plan,
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
    if (stage.holds(name))
        return fail(QCoreApplication::translate("das", "two nodes are named \"%1\"; give each its "
                                                       "own id")
                        .arg(node->id));
    const Result<QByteArray> zip = zipOf(nodeBundle(profile, plan, *node, changes));
    if (!zip)
        return tl::unexpected(zip.error());
    return stage.add(name, *zip, kPrivateFile);
}

Result<> stageAll(StagedFolder &stage, const ProductProfile &profile, const ClusterPlan &plan,
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

} // namespace

Result<QStringList> writeBundles(const ProductProfile &profile, const ClusterPlan &plan,
                                 const QList<NodeChanges> &changes, const QString &folder,
                                 const BundleProgress &progress)
{
    StagedFolder stage(folder);
    if (const Result<> ready = stage.check(); !ready)
        return tl::unexpected(ready.error());
    if (const Result<> filled = stageAll(stage, profile, plan, changes, progress); !filled)
        return tl::unexpected(filled.error());
    return stage.place();
}

} // namespace das
