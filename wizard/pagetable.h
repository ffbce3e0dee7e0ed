#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace das {

class PlanPage;
class PlanSession;

enum class StepSection : quint8 { Plan, Review, Deliver };

/// One step of the wizard.
struct PageEntry {
    QString id; ///< "cluster"; the page's objectName is "page-cluster"
    StepSection section;
    std::function<QString()> title; ///< in the language that the program speaks now
    std::function<PlanPage *(PlanSession &)> create;
};

/// Every page of the wizard, in order. A new page is one row here.
const QList<PageEntry> &pageTable();

/// "Plan", "Review" or "Deliver".
QString sectionTitle(StepSection section);

} // namespace das
