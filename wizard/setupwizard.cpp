#include "setupwizard.h"

#include "connections/connectiontests.h"
#include "look/grid.h"
#include "pages/startplan.h"
#include "planfiles.h"
#include "planpage.h"
#include "probe/services.h"
#include "product/homewatch.h"
#include "steps/stepmodel.h"
#include "widgets/allfindings.h"
#include "widgets/fieldhelp.h"
#include "widgets/screenreader.h"
#include "widgets/sidepanel.h"
#include "widgets/steplist.h"
#include "wizardactions.h"
#include "wizardfooter.h"
#include "wizardframe.h"
#include "wizardpages.h"
#include "write/homerestore.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString geometryKey()
{
    return u"window/geometry"_s;
}

QString planFileOf(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(u".dasplan"_s))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

SetupWizard::SetupWizard(PlanSession &session, const QList<PageEntry> &pages)
    : m_session(session),
      m_ownDialogs(std::make_unique<Dialogs>(this)),
      m_dialogs(m_ownDialogs.get()),
      m_files(new PlanFiles(session, *m_dialogs, this)),
      m_homes(std::make_unique<HomeWatch>(session)),
      m_restore(new HomeRestore(this)),
      m_pages(new WizardPages(*this, session, pages)),
      m_steps(new StepModel(this))
{
    prepareForScreenReaders();
    setWindowFlags(Qt::Window);
    setAcceptDrops(true);
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::ExtendedWatermarkPixmap);
    setOption(QWizard::NoCancelButton);
    setOption(QWizard::NoBackButtonOnStartPage);
    m_footer = new WizardFooter(*this);
    connect(m_footer, &WizardFooter::reasonClicked, this, &SetupWizard::focusCulprit);
    connect(m_footer, &WizardFooter::backClicked, this, [this] { goToNeighbour(false); });
    addSidePanel();
    connectPages();
    addWizardActions(*this, m_session);
    connectSession();
    qApp->installEventFilter(this);
    const Grid grid(this);
    setMinimumSize(grid.x(113), grid.g(31));
    resize(grid.x(172), grid.g(44));
    if (const QScreen *screen = QApplication::primaryScreen())
        resize(size().boundedTo(screen->availableSize() * 9 / 10));
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    sizeWizardFrame(*this);
    refreshSteps();
    refreshTitle();
}

SetupWizard::~SetupWizard()
{
    // A field that loses the focus still reports to its page and to this window.
    hide();
}

QStringList SetupWizard::stepIds() const
{
    QStringList ids;
    for (const PageEntry &entry : m_pages->entries())
        ids.append(entry.id);
    return ids;
}

QString SetupWizard::currentStepId() const
{
    const int id = currentId();
    return id < 0 ? QString() : m_pages->entries()[id].id;
}

PlanPage *SetupWizard::page(const QString &stepId) const
{
    const int id = m_pages->idOf(stepId);
    return id < 0 ? nullptr : m_pages->at(id);
}

bool SetupWizard::isReachable(const QString &stepId) const
{
    const int id = m_pages->idOf(stepId);
    if (id < 0 || !isNeeded(id))
        return false;
    const PlanPage *current = currentPlanPage();
    if (current != nullptr && current != m_pages->at(id) && current->holdsWindow())
        return false;
    if (id == 0 || m_session.isVisited(stepId))
        return true;
    // The next step can be gone to, once the one before it was seen.
    int before = id - 1;
    while (before > 0 && !isNeeded(before))
        --before;
    return m_session.isVisited(m_pages->entries()[before].id);
}

bool SetupWizard::isHeld() const
{
    const PlanPage *current = currentPlanPage();
    return current != nullptr && current->holdsWindow();
}

bool SetupWizard::goToStep(const QString &stepId)
{
    if (stepId == currentStepId())
        return true;
    if (!isReachable(stepId))
        return false;
    // setCurrentId() leaves skipped pages in the history, after which Next does nothing.
    setStartId(m_pages->idOf(stepId));
    restart();
    return true;
}

void SetupWizard::goToField(const QString &where)
{
    const QList<PlanPage *> pages = m_pages->all();
    const auto page = std::ranges::find_if(
        pages, [&where](const PlanPage *one) { return isUnder(where, one->prefixes()); });
    if (page == pages.end())
        return;
    const QString stepId = stepIds()[std::distance(pages.begin(), page)];
    m_session.markVisited(stepId); // a finding leads anywhere
    if (goToStep(stepId))
        (*page)->focusWhere(where);
}

void SetupWizard::setDialogs(Dialogs &dialogs)
{
    m_dialogs = &dialogs;
    m_files->setDialogs(dialogs);
    for (int id = 0; id < m_pages->entries().size(); ++id) {
        if (PlanPage *page = m_pages->madeAt(id))
            page->setDialogs(dialogs);
    }
}

void SetupWizard::offerRecovery()
{
    m_files->offerRecovery();
    m_restore->offerLeftBehind(*m_dialogs);
}

void SetupWizard::newPlan()
{
    m_files->saveFirst([this] {
        m_session.start(startPlan(Pattern::FullyDistributed, false, defaultProductId()));
        goToStep(stepIds().first());
    });
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        closeOpenPart();
        event->accept();
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    const bool isOneLine = qobject_cast<const QLineEdit *>(focus) != nullptr ||
                           qobject_cast<const QAbstractSpinBox *>(focus) != nullptr ||
                           qobject_cast<const QAbstractButton *>(focus) != nullptr;
    if (isEnter && !isOneLine) {
        event->accept();
        return;
    }
    QWizard::keyPressEvent(event);
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    if (isHeld()) {
        event->ignore();
        return;
    }
    if (m_mayClose || !m_session.isModified()) {
        QSettings().setValue(geometryKey(), saveGeometry());
        event->accept();
        return;
    }
    event->ignore();
    m_files->saveFirst([this] {
        m_mayClose = true;
        // Not from inside this event: a window that is being closed ignores close().
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    trimWizardFrame(*this);
    setTabOrders();
    refreshFooter();
}

void SetupWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    QMetaObject::invokeMethod(&m_session, &PlanSession::check, Qt::QueuedConnection);
    m_pages->makeRest();
}

void SetupWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    const bool touchesFrame = event->type() == QEvent::StyleChange ||
                              event->type() == QEvent::FontChange ||
                              event->type() == QEvent::PaletteChange;
    if (touchesFrame && isVisible())
        trimWizardFrame(*this);
}

void SetupWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!planFileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SetupWizard::dropEvent(QDropEvent *event)
{
    const QString path = planFileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_files->open(path);
}

bool SetupWizard::eventFilter(QObject *watched, QEvent *event)
{
    // A field would take Ctrl+Z for itself; there is one undo stack for all pages.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (isUndo && widget != nullptr && isAncestorOf(widget)) {
            event->ignore();
            return true;
        }
    }
    return QWizard::eventFilter(watched, event);
}

void SetupWizard::connectPages()
{
    connect(m_pages, &WizardPages::made, this, [this](PlanPage *page) { connectPage(*page); });
    connect(m_pages, &WizardPages::allMade, this, [this] {
        refreshSteps();
        refreshFooter();
        if (!services())
            m_dialogs->showText(services().error().text(), {});
        emit opened();
    });
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::pageEntered);
    m_pages->at(0);
}

void SetupWizard::connectPage(PlanPage &page)
{
    page.setDialogs(*m_dialogs);
    connect(&page, &PlanPage::statusChanged, this, [this] {
        refreshSteps();
        refreshFooter();
    });
    connect(&page, &PlanPage::goToRequested, this, &SetupWizard::goToField);
    connect(&page, &PlanPage::stepRequested, this, &SetupWizard::goToStep);
    connect(&page, &PlanPage::openPlanRequested, m_files, &PlanFiles::open);
    connect(&page, &PlanPage::beginPlanRequested, m_files, &PlanFiles::begin);
}

void SetupWizard::addSidePanel()
{
    auto *menu = createPlanMenu(*this, *m_files);
    m_side = new SidePanel(*m_steps, m_session.undoStack(), menu, this);
    setSideWidget(m_side);
    connect(m_side, &SidePanel::stepChosen, this, &SetupWizard::goToStep);
    connect(m_side, &SidePanel::allFindingsRequested, this, &SetupWizard::showAllFindings);
}

void SetupWizard::connectSession()
{
    const auto refresh = [this] {
        refreshSteps();
        refreshFooter();
    };
    connect(&m_session, &PlanSession::planChanged, this, refresh);
    connect(&m_session, &PlanSession::findingsChanged, this, refresh);
    connect(&ConnectionTests::of(m_session), &ConnectionTests::changed, this, refresh);
    connect(&m_session, &PlanSession::visitedChanged, this, &SetupWizard::refreshSteps);
    connect(&m_session, &PlanSession::fileStateChanged, this, &SetupWizard::refreshTitle);
}

void SetupWizard::pageEntered(int id)
{
    if (id < 0) // restart() passes through "no page"
        return;
    m_session.endMerge();
    refreshSteps();
    refreshFooter();
    setTabOrders();
    trimWizardFrame(*this);
}

void SetupWizard::refreshSteps()
{
    QList<Step> steps;
    for (int id = 0; id < m_pages->entries().size(); ++id) {
        const PageEntry &entry = m_pages->entries()[id];
        const PlanPage *page = m_pages->madeAt(id);
        Step step{.id = entry.id,
                  .title = entry.title(),
                  .section = entry.section,
                  .status = {.state = StepState::NotVisited},
                  .isCurrent = id == currentId()};
        if (page != nullptr) {
            step.status =
                shownStatus(page->status(), m_session.isVisited(entry.id), page->ownFindings());
            step.isReachable = isReachable(entry.id);
        }
        steps.append(step);
    }
    m_steps->setSteps(steps);
    m_side->setCounts(countFindings(m_session.findings()));
    // The keyboard's place in the list starts at the current step.
    if (!m_side->stepList()->hasFocus())
        m_side->stepList()->setCurrentIndex(m_steps->indexOfStep(currentStepId()));
}

void SetupWizard::refreshFooter()
{
    if (const PlanPage *page = currentPlanPage())
        m_footer->showPage(*page, currentId() > 0, nextId() >= 0);
}

void SetupWizard::refreshTitle()
{
    QString state;
    if (m_session.isModified())
        state = tr("Changed, not saved");
    else if (m_session.savedAt().isValid())
        state = tr("Saved %1").arg(QLocale().toString(m_session.savedAt().time(), u"HH:mm"_s));
    else
        state = m_session.filePath().isEmpty() ? tr("Not saved yet") : tr("Saved");
    m_side->setPlan(m_session.name(), state);
    setWindowTitle(tr("%1[*] - DAS Setup").arg(m_session.name()));
    setWindowModified(m_session.isModified());
}

void SetupWizard::setTabOrders()
{
    const PlanPage *page = currentPlanPage();
    if (page == nullptr)
        return;
    // Page, footer, side panel: Qt would start with the footer.
    QList<QWidget *> stops = page->tabStops();
    stops.append({m_footer->reason(), m_footer->back(), button(QWizard::NextButton),
                  button(QWizard::FinishButton)});
    stops.append(m_side->tabStops());
    for (qsizetype i = 0; i + 1 < stops.size(); ++i)
        setTabOrder(stops[i], stops[i + 1]);
}

void SetupWizard::goToNeighbour(bool forward)
{
    if (forward && !currentPlanPage()->isComplete())
        return;
    const int step = forward ? 1 : -1;
    const QStringList steps = stepIds();
    for (int id = currentId() + step; id >= 0 && id < steps.size(); id += step) {
        if (!isNeeded(id))
            continue;
        m_session.markVisited(steps[id]);
        goToStep(steps[id]);
        return;
    }
}

int SetupWizard::nextId() const
{
    for (int id = currentId() + 1; id < m_pages->entries().size(); ++id) {
        // QWizard asks before there are more pages than the first.
        if (m_pages->madeAt(id) == nullptr || isNeeded(id))
            return id;
    }
    return -1;
}

bool SetupWizard::validateCurrentPage()
{
    if (nextId() >= 0)
        m_pages->at(nextId()); // QWizard goes there itself
    return QWizard::validateCurrentPage();
}

bool SetupWizard::isNeeded(int id) const
{
    return m_pages->at(id)->status().state != StepState::NotNeeded;
}

void SetupWizard::focusCulprit()
{
    PlanPage *page = currentPlanPage();
    const QList<Finding> findings = page->ownFindings(); // errors first
    if (!findings.isEmpty())
        page->focusWhere(findings.first().where);
    else if (page->reasonNotReady().isEmpty())
        page->focusConnections();
}

void SetupWizard::showAllFindings()
{
    auto *list = findChild<AllFindings *>();
    if (list == nullptr) {
        list = new AllFindings(this);
        connect(list, &AllFindings::activated, this, &SetupWizard::goToField);
    }
    QList<FindingGroup> groups;
    for (const PlanPage *page : m_pages->all()) {
        const QList<Finding> findings = page->ownFindings();
        if (!findings.isEmpty())
            groups.append({page->heading(), findings});
    }
    list->setGroups(groups);
    list->openAt(m_side->findingsButton(), Grid(this).x(84));
}

void SetupWizard::goToNextFinding(bool forward)
{
    if (currentPlanPage()->stepThrough(forward))
        return;
    QList<Finding> ordered;
    for (const PlanPage *page : m_pages->all())
        ordered.append(page->ownFindings());
    const qsizetype count = ordered.size();
    if (count == 0)
        return;
    if (m_findingIndex < 0)
        m_findingIndex = forward ? 0 : count - 1;
    else
        m_findingIndex = (m_findingIndex + (forward ? 1 : count - 1)) % count;
    goToField(ordered[m_findingIndex].where);
}

void SetupWizard::focusNextPart(bool forward)
{
    // Side list, page, findings, footer.
    QList<QWidget *> parts{m_side->stepList()};
    const QList<QWidget *> stops = currentPlanPage()->tabStops();
    if (!stops.isEmpty())
        parts.append(stops.first());
    if (m_side->findingsButton()->isEnabled())
        parts.append(m_side->findingsButton());
    QWidget *next = button(QWizard::NextButton);
    parts.append(next->isVisible() && next->isEnabled()
                     ? next
                     : (m_footer->reason()->isVisible() ? m_footer->reason() : m_footer->back()));
    QWidget *focus = QApplication::focusWidget();
    qsizetype at = parts.indexOf(focus);
    if (at < 0 && focus != nullptr && currentPlanPage()->isAncestorOf(focus))
        at = 1;
    const qsizetype count = parts.size();
    parts[(at + (forward ? 1 : count - 1)) % count]->setFocus(Qt::ShortcutFocusReason);
}

void SetupWizard::showHelp()
{
    const PlanPage *page = currentPlanPage();
    m_dialogs->showHelp(page->heading(), page->helpText(), helpOf(page->tabStops()));
}

void SetupWizard::showAbout()
{
    m_dialogs->showText(tr("DAS Setup %1").arg(QApplication::applicationVersion()),
                        tr("Sets up clusters of WSO2 DAS and EI Analytics."));
}

bool SetupWizard::closeOpenPart()
{
    for (Popover *popover : findChildren<Popover *>()) {
        if (popover->isVisible()) {
            popover->closeAndReturnFocus();
            return true;
        }
    }
    return false;
}

PlanPage *SetupWizard::currentPlanPage() const
{
    const int id = currentId();
    return id < 0 ? nullptr : m_pages->at(id);
}

} // namespace das
