#include "wizardpages.h"

#include "planpage.h"

#include <QWizard>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

WizardPages::WizardPages(QWizard &wizard, PlanSession &session, const QList<PageEntry> &entries)
    : QObject(&wizard),
      m_wizard(wizard),
      m_session(session),
      m_entries(entries),
      m_pages(entries.size(), nullptr)
{
    connect(&m_turn, &QTimer::timeout, this, &WizardPages::makeNext);
}

int WizardPages::idOf(const QString &stepId) const
{
    const auto found = std::ranges::find(m_entries, stepId, &PageEntry::id);
    return found == m_entries.end() ? -1
                                    : static_cast<int>(std::distance(m_entries.begin(), found));
}

PlanPage *WizardPages::at(int id)
{
    if (m_pages[id] == nullptr) {
        PlanPage *page = m_entries[id].create(m_session);
        page->setObjectName(u"page-"_s + m_entries[id].id);
        m_pages[id] = page;
        m_wizard.setPage(id, page);
        emit made(page);
    }
    return m_pages[id];
}

QList<PlanPage *> WizardPages::all()
{
    for (int id = 0; id < m_pages.size(); ++id)
        at(id);
    return m_pages;
}

void WizardPages::makeRest()
{
    m_turn.start();
}

void WizardPages::makeNext()
{
    const auto next = std::ranges::find(m_pages, nullptr);
    if (next != m_pages.end()) {
        at(static_cast<int>(std::distance(m_pages.begin(), next)));
        return;
    }
    m_turn.stop();
    emit allMade();
}

} // namespace das
