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
PageEntry entry(const QString &id, StepSection section)
{
    return {id, section, &Page::stepTitle,
            [](PlanSession &session) -> PlanPage * { return new Page(session); }};
}

} // namespace

const QList<PageEntry> &pageTable()
{
    static const QList<PageEntry> pages{
        entry<StartPage>(u"start"_s, StepSection::Plan),
        entry<ProductPage>(u"product"_s, StepSection::Plan),
        entry<DatabasesPage>(u"databases"_s, StepSection::Plan),
        entry<EventStorePage>(u"event-store"_s, StepSection::Plan),
        entry<NodesPage>(u"nodes"_s, StepSection::Plan),
        entry<DeploymentSyncPage>(u"deployment-synchronizer"_s, StepSection::Plan),
        entry<ClusterPage>(u"cluster"_s, StepSection::Plan),
        entry<TopologyPage>(u"topology"_s, StepSection::Review),
        entry<ChangesPage>(u"changes"_s, StepSection::Review),
        entry<WritePage>(u"write"_s, StepSection::Deliver),
        entry<NextStepsPage>(u"next-steps"_s, StepSection::Deliver),
        entry<VerifyPage>(u"verify"_s, StepSection::Deliver),
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
