#include "planpage.h"

#include "look/grid.h"
#include "widgets/form.h"
#include "widgets/secondarylabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace das {

PlanPage::PlanPage(PlanSession &session, const PageHeading &heading, QStringList prefixes)
    : m_session(session),
      m_heading(heading),
      m_prefixes(std::move(prefixes))
{
    // Below QWizard's frame labels would draw in Text instead of WindowText.
    setBackgroundRole(QPalette::Window);
    setAccessibleName(heading.title);
    buildHeader();
    applyGrid();
    const auto follow = [this] {
        if (isVisible())
            reload();
        emit completeChanged();
    };
    connect(&session, &PlanSession::planChanged, this, follow);
    connect(&session, &PlanSession::findingsChanged, this, follow);
    connect(this, &PlanPage::statusChanged, this, &PlanPage::completeChanged);
}

QList<Finding> PlanPage::ownFindings() const
{
    return m_session.findingsUnder(m_prefixes);
}

bool PlanPage::isComplete() const
{
    return countFindings(ownFindings()).errors == 0 && reasonNotReady().isEmpty();
}

void PlanPage::initializePage()
{
    reload();
    m_session.markVisited(objectName().section(u'-', 1));
}

bool PlanPage::focusWhere(const QString &where)
{
    return m_form != nullptr && m_form->focusWhere(where);
}

QList<QWidget *> PlanPage::tabStops() const
{
    QList<QWidget *> stops;
    for (QWidget *widget = nextInFocusChain(); widget != this;
         widget = widget->nextInFocusChain()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isStop && isAncestorOf(widget))
            stops.append(widget);
    }
    return stops;
}

void PlanPage::reload()
{
    load(m_session.plan());
}

Dialogs &PlanPage::dialogs() const
{
    Q_ASSERT(m_dialogs != nullptr);
    return *m_dialogs;
}

Form *PlanPage::addForm()
{
    m_form = new Form(m_session);
    m_body->addWidget(m_form, 1);
    return m_form;
}

void PlanPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyGrid();
}

void PlanPage::buildHeader()
{
    auto *page = new QVBoxLayout(this);
    auto *header = new QHBoxLayout;
    m_headerTexts = new QVBoxLayout;
    auto *title = new QLabel(m_heading.title);
    title->setFont(scaled(font(), 1.5, QFont::DemiBold));
    m_title = title;
    m_headerTexts->addWidget(title);
    m_headerTexts->addWidget(new SecondaryLabel(m_heading.subtitle));
    header->addLayout(m_headerTexts, 1);
    m_headerButtons = new QHBoxLayout;
    header->addLayout(m_headerButtons);
    page->addLayout(header);
    m_body = new QVBoxLayout;
    page->addLayout(m_body, 1);
}

void PlanPage::applyGrid()
{
    const Grid grid(this);
    layout()->setContentsMargins(grid.g(1.5), grid.g(1.25), grid.g(1.5), grid.g(1));
    layout()->setSpacing(grid.g(1));
    m_headerTexts->setSpacing(grid.g(1.0 / 6));
    m_headerButtons->setSpacing(grid.g(1.0 / 2));
    m_body->setSpacing(grid.g(1.0 / 2));
    m_title->setFont(scaled(font(), 1.5, QFont::DemiBold));
}

} // namespace das
