#pragma once

#include "pagetable.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QWizard;

namespace das {

/// The pages of a page table in their wizard. A page is made when something asks for it; the
/// others follow once the window is on the screen, so that it is there at once.
class WizardPages : public QObject {
    Q_OBJECT

public:
    /// An entry's id in the wizard is its place in the table.
    WizardPages(QWizard &wizard, PlanSession &session, const QList<PageEntry> &entries);

    const QList<PageEntry> &entries() const { return m_entries; }
    /// -1: there is no such step.
    int idOf(const QString &stepId) const;
    /// Makes the page if it is not there yet.
    PlanPage *at(int id);
    /// nullptr: it is not there yet.
    PlanPage *madeAt(int id) const { return m_pages[id]; }
    /// Makes those that are not there yet.
    QList<PlanPage *> all();

    /// From now on makes a page with each turn of the event loop, until all are there.
    void makeRest();

signals:
    void made(das::PlanPage *page);
    /// makeRest() has nothing left to do. Comes once.
    void allMade();

private:
    void makeNext();

    QWizard &m_wizard;
    PlanSession &m_session;
    QList<PageEntry> m_entries;
    QList<PlanPage *> m_pages; ///< of the entries; nullptr: not made yet
    QTimer m_turn;
};

} // namespace das
