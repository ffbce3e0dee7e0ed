#include "pagetable.h"

#include "pages/clusterpage.h"
#include "pages/startpage.h"

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
        {u"cluster"_s, StepSection::Plan, create<ClusterPage>},
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
