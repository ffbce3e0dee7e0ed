#include "pagetable.h"

#include "pages/changespage.h"
#include "pages/clusterpage.h"
#include "pages/databasespage.h"
#include "pages/deploymentsyncpage.h"
#include "pages/eventstorepage.h"
#include "pages/nextstepspage.h"
#include "pages/nodespage.h"
#include "pages/productpage.h"
#include "pages/startpage.h"
#include "pages/topologypage.h"
#include "pages/verifypage.h"
#include "pages/writepage.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

template <typename Page>
PlanPage *create(PlanSession &session)
{
    return new Page(session);
}

} // namespace

const QList<PageEntry> &pageTable()
{
    static const QList<PageEntry> pages{
        {u"start"_s, StepSection::Plan, create<StartPage>},
        {u"product"_s, StepSection::Plan, create<ProductPage>},
        {u"databases"_s, StepSection::Plan, create<DatabasesPage>},
        {u"event-store"_s, StepSection::Plan, create<EventStorePage>},
        {u"nodes"_s, StepSection::Plan, create<NodesPage>},
        {u"deployment-synchronizer"_s, StepSection::Plan, create<DeploymentSyncPage>},
        {u"cluster"_s, StepSection::Plan, create<ClusterPage>},
        {u"topology"_s, StepSection::Review, create<TopologyPage>},
        {u"changes"_s, StepSection::Review, create<ChangesPage>},
        {u"write"_s, StepSection::Deliver, create<WritePage>},
        {u"next-steps"_s, StepSection::Deliver, create<NextStepsPage>},
        {u"verify"_s, StepSection::Deliver, create<VerifyPage>},
    };
    return pages;
}

QString sectionTitle(StepSection section)
{
    switch (section) {
    case StepSection::Plan:
        return QCoreApplication::translate("das::PageTable", "Plan");
    case StepSection::Review:
        return QCoreApplication::translate("das::PageTable", "Review");
    case StepSection::Deliver:
        break;
    }
    return QCoreApplication::translate("das::PageTable", "Deliver");
}

} // namespace das
