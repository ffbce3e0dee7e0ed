#include "write/homereviews.h"

#include "apply/restorehomes.h"
#include "change/computechanges.h"
#include "pack/packsurvey.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace das {

namespace {

Result<> fillIn(HomeReview &review, const ChangesInput &input, const NodePlan &node)
{
    const Result<QStringList> interrupted = interruptedHomes({node.home});
    if (!interrupted)
        return tl::unexpected(interrupted.error());
    review.isInterrupted = !interrupted->isEmpty();
    const Result<std::unique_ptr<PackSource>> pack = openPackOfPlan(node.home, *input.profile);
    if (!pack)
        return tl::unexpected(pack.error());
    review.server = runningServer(**pack, *input.profile);
    const Result<NodeChanges> changes =
        computeChanges(*input.profile, input.plan, node, input.secrets, **pack);
    if (!changes)
        return tl::unexpected(changes.error());
    review.changes.files = changes->files;
    return {};
}

HomeReview reviewOf(const ChangesInput &input, const NodePlan &node)
{
    HomeReview review{{node.id, node.home, {}}, {}, {}, {}, {}};
    review.isHere = !node.home.isEmpty() && QFileInfo(node.home).isDir();
    if (!review.isHere)
        return review;
    if (const Result<> filled = fillIn(review, input, node); !filled)
        review.problem = filled.error();
    return review;
}

} // namespace

QFuture<QList<HomeReview>> reviewHomesLater(const ChangesInput &input)
{
    auto promise = std::make_shared<QPromise<QList<HomeReview>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, input] {
        QList<HomeReview> reviews;
        for (const NodePlan &node : input.plan.nodes) {
            if (promise->isCanceled())
                break;
            reviews.append(reviewOf(input, node));
        }
        promise->addResult(reviews);
        promise->finish();
    });
    return promise->future();
}

} // namespace das
