#include "review/changesjob.h"

#include "change/computechanges.h"
#include "export/bundle.h"
#include "pack/packproduct.h"
#include "plansession.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <numeric>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::ChangesJob)
};

Result<ClusterPreview> previewOf(const ChangesInput &input, const std::function<bool()> &mayGoOn)
{
    const Result<QList<NodeChanges>> changes = changesOfAllNodes(input, mayGoOn);
    if (!changes)
        return tl::unexpected(changes.error());
    ClusterPreview preview;
    for (const NodeChanges &node : *changes) {
        NodePreview shown{node, {}, 0};
        for (const FileChange &file : node.files)
            shown.diffs.append(diffOf(node.nodeId, file, Passwords::Masked));
        if (const NodePlan *planned = input.plan.node(node.nodeId); planned != nullptr)
            shown.bundleFiles = nodeBundle(*input.profile, input.plan, *planned, node).size();
        preview.nodes.append(shown);
    }
    preview.clusterFiles = clusterFolder(*input.profile, input.plan, *changes).size();
    return preview;
}

} // namespace

Result<std::unique_ptr<PackSource>> openPackOfPlan(const QString &path,
                                                   const ProductProfile &profile)
{
    Result<std::unique_ptr<PackSource>> pack = openPack(path);
    if (!pack)
        return pack;
    const Result<RecognisedPack> recognised = recognisePack(**pack);
    if (!recognised)
        return tl::unexpected(recognised.error());
    const QString place = (*pack)->describe(u"bin/version.txt"_s);
    if (recognised->profile == nullptr)
        return fail(recognised->reason, place);
    if (recognised->profile->id != profile.id)
        return fail(
            Texts::tr("This pack is %1, but the plan is for %2; choose the other pack or the "
                      "other product")
                .arg(recognised->profile->id, profile.id),
            place);
    return pack;
}

ChangesInput changesInputOf(const PlanSession &session)
{
    ChangesInput input{session.plan(), session.secrets(), session.resolved(session.plan().source),
                       session.profile()};
    input.plan.mysql.driverJar = session.resolved(input.plan.mysql.driverJar);
    for (QString &jar : input.plan.deploymentSync.clientJars)
        jar = session.resolved(jar);
    return input;
}

Result<QList<NodeChanges>> changesOfAllNodes(const ChangesInput &input,
                                             const std::function<bool()> &mayGoOn)
{
    const Result<std::unique_ptr<PackSource>> pack = openPackOfPlan(input.source, *input.profile);
    if (!pack)
        return tl::unexpected(pack.error());
    QList<NodeChanges> all;
    for (const NodePlan &node : input.plan.nodes) {
        if (!mayGoOn())
            return fail(Texts::tr("Stopped; nothing was written"));
        Result<NodeChanges> changes =
            computeChanges(*input.profile, input.plan, node, input.secrets, **pack);
        if (!changes)
            return tl::unexpected(changes.error());
        all.append(std::move(*changes));
    }
    return all;
}

qsizetype ClusterPreview::files() const
{
    return std::accumulate(
        nodes.cbegin(), nodes.cend(), qsizetype(0),
        [](qsizetype sum, const NodePreview &node) { return sum + node.changes.files.size(); });
}

int ClusterPreview::lines() const
{
    int sum = 0;
    for (const NodePreview &node : nodes) {
        for (const FileDiff &diff : node.diffs)
            sum += diff.added + diff.removed;
    }
    return sum;
}

QFuture<Result<ClusterPreview>> previewLater(const ChangesInput &input)
{
    auto promise = std::make_shared<QPromise<Result<ClusterPreview>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, input] {
        promise->addResult(previewOf(input, [promise] { return !promise->isCanceled(); }));
        promise->finish();
    });
    return promise->future();
}

} // namespace das
