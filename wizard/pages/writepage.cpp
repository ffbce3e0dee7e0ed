#include "pages/writepage.h"

#include "change/computechanges.h"
#include "connections/connectionstatus.h"
#include "look/grid.h"
#include "review/plannedchanges.h"
#include "widgets/choicecard.h"
#include "widgets/passwordfield.h"
#include "widgets/plantable.h"
#include "write/ansibletarget.h"
#include "write/bundlestarget.h"
#include "write/homestarget.h"
#include "write/writepanel.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QStackedWidget>

using namespace std::chrono_literals;

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kTargetKey = u"write/target"_s;

} // namespace

WritePage::WritePage(PlanSession &session)
    : PlanPage(
          session,
          {stepTitle(), tr("What the plan makes of the nodes' files goes to where it is used.")},
          {}),
      m_fields(new QStackedWidget(this)),
      m_tables(new QStackedWidget(this)),
      m_panel(new WritePanel),
      m_openFolder([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    m_fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addTargets();
    body()->addSpacing(Grid(this).g(1.0 / 3));
    body()->addWidget(m_fields);
    addPasswords();
    alignLabels();
    body()->addSpacing(Grid(this).g(1.0 / 3));
    body()->addWidget(m_panel);
    body()->addSpacing(Grid(this).g(1.0 / 3));
    body()->addWidget(m_tables, 1);
    connect(m_panel, &WritePanel::stopRequested, this, [this] { m_target->stop(); });
    connect(m_panel, &WritePanel::openFolderRequested, this,
            [this] { m_openFolder(QUrl::fromLocalFile(m_target->folder())); });
    connect(m_panel, &WritePanel::copyListRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_target->paths().join(u'\n')); });
    connect(m_panel, &WritePanel::remedyRequested, this, &WritePage::goToRemedy);
    const auto follow = [this] {
        forget();
        if (isVisible())
            refresh();
    };
    connect(&session, &PlanSession::planChanged, this, follow);
    connect(&session, &PlanSession::secretsChanged, this, follow);
    // A write that is quicker shows only its result.
    m_progressDelay.setInterval(400ms);
    m_progressDelay.setSingleShot(true);
    connect(&m_progressDelay, &QTimer::timeout, this, [this] { showProgress(m_done); });
}

StepStatus WritePage::status() const
{
    switch (m_phase) {
    case Phase::Writing:
        return {.summary = tr("%1 of %2").arg(m_done).arg(m_target->countText(m_target->count())),
                .state = StepState::Running};
    case Phase::Written:
        return {.summary = tr("%1, today %2")
                               .arg(m_target->countText(m_target->count()),
                                    locale().toString(m_writtenAt.time(), QLocale::ShortFormat))};
    case Phase::Failed:
        return {.summary = tr("Not written"), .state = StepState::Error};
    case Phase::Ready:
        break;
    }
    return withOpenTests({.summary = tr("Not written yet"), .state = StepState::NotVisited},
                         ConnectionTests::of(session()).counts());
}

QString WritePage::reasonNotReady() const
{
    if (m_phase == Phase::Writing)
        return tr("the files are being written");
    if (m_phase == Phase::Written)
        return {};
    const qsizetype errors = countFindings(session().findings()).errors;
    if (errors > 0)
        return errors == 1 ? tr("1 error in the plan") : tr("%1 errors in the plan").arg(errors);
    if (const QString reason = m_target->reasonNotReady(); !reason.isEmpty())
        return reason;
    const QStringList missing = PlannedChanges::of(session()).missingPasswords();
    if (m_target->needsPasswords() && !missing.isEmpty())
        return tr("%1 password not given yet").arg(missing.join(tr(" and ")));
    return {};
}

QString WritePage::helpText() const
{
    return tr("Each bundle is a zip with the files that differ from the stock pack, a script that "
              "puts them in place, and one that takes them back. The cluster folder holds the "
              "runbook and the SQL. Homes on this machine can be written directly; what was there "
              "is kept in das-setup-backup of each home. Either everything is written or nothing. "
              "Bundles hold passwords; only you can read them.");
}

void WritePage::focusConnections()
{
    emit stepRequested(u"topology"_s); // where all of them can be tested
}

bool WritePage::holdsWindow() const
{
    return m_phase == Phase::Writing;
}

bool WritePage::validatePage()
{
    if (m_phase == Phase::Written)
        return true;
    if (m_phase != Phase::Writing && reasonNotReady().isEmpty())
        begin();
    return false;
}

void WritePage::load(const ClusterPlan & /*plan*/)
{
    showPasswordFields();
    refresh();
}

void WritePage::addTargets()
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid(this).g(2.0 / 3));
    addTarget(new BundlesTarget(*this, session()));
    addTarget(new HomesTarget(*this, session()));
    addTarget(new AnsibleTarget(*this, session()));
    for (ChoiceCard *card : std::as_const(m_cards)) {
        group->addButton(card->button());
        row->addWidget(card, 1);
    }
    body()->addLayout(row);
    const QString last = QSettings().value(kTargetKey).toString();
    const auto found = std::ranges::find(m_targets, last, &WriteTarget::id);
    choose(found == m_targets.cend() ? m_targets.first() : *found);
}

void WritePage::addTarget(WriteTarget *target)
{
    auto *card =
        new ChoiceCard(target->title(), target->explanation(), target->id() + u"TargetRadio"_s);
    QWidget *fields = target->fields();
    m_fields->addWidget(fields != nullptr ? fields : new QWidget);
    m_tables->addWidget(target->table());
    m_targets.append(target);
    m_cards.append(card);
    connect(card, &ChoiceCard::chosen, this, [this, target] {
        QSettings().setValue(kTargetKey, target->id());
        forget();
        choose(target);
        showPasswordFields();
        refresh();
    });
    connect(target, &WriteTarget::changed, this, &WritePage::refresh);
    connect(target, &WriteTarget::outdated, this, [this] {
        forget();
        refresh();
    });
    connect(target, &WriteTarget::progressed, this, &WritePage::showProgress);
    connect(target, &WriteTarget::finished, this, &WritePage::finish);
}

void WritePage::choose(WriteTarget *target)
{
    m_target = target;
    const auto index = int(m_targets.indexOf(target));
    m_cards[index]->setChosen(true);
    m_tables->setCurrentIndex(index);
    m_fields->setCurrentIndex(index);
    m_fields->setVisible(target->fields() != nullptr);
}

void WritePage::addPasswords()
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_passwordGrid = WriteTarget::newFieldGrid(widget);
    m_passwordGrid->setColumnStretch(2, 1); // takes what the fields leave
    body()->addWidget(widget);
    addPassword(tr("&MySQL password"),
                new PasswordField(session(), &Secrets::mysqlPassword, u"writeMysqlPasswordEdit"_s),
                u"mysql.password"_s);
    addPassword(tr("S&ubversion password"),
                new PasswordField(session(), &Secrets::svnPassword, u"writeSvnPasswordEdit"_s),
                u"svn.password"_s);
}

/// The fields of the targets and the passwords stand in grids of their own.
void WritePage::alignLabels()
{
    QList<QGridLayout *> grids{m_passwordGrid};
    for (int i = 0; i < m_fields->count(); ++i)
        grids.append(qobject_cast<QGridLayout *>(m_fields->widget(i)->layout()));
    grids.removeAll(nullptr);
    int width = 0;
    for (const QGridLayout *grid : std::as_const(grids)) {
        width = qMax(width, grid->columnMinimumWidth(0));
        for (const QLabel *label : grid->parentWidget()->findChildren<QLabel *>())
            width = qMax(width, label->sizeHint().width());
    }
    for (QGridLayout *grid : std::as_const(grids))
        grid->setColumnMinimumWidth(0, width);
}

void WritePage::addPassword(const QString &label, QLineEdit *field, const QString &key)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    field->setMaximumWidth(Grid(this).x(36));
    const int row = m_passwordGrid->rowCount();
    m_passwordGrid->addWidget(text, row, 0);
    m_passwordGrid->addWidget(field, row, 1);
    m_passwords.append({key, text, field});
}

/// A field that was needed stays while the page is on screen: the user may be typing in it.
void WritePage::showPasswordFields()
{
    const QStringList missing = missingSecrets(plan(), session().secrets());
    for (const PasswordRow &row : m_passwords) {
        const bool isUsed = isVisible() && row.field->isVisibleTo(this) &&
                            missingSecrets(plan(), {}).contains(row.key);
        const bool isShown = m_target->needsPasswords() && (missing.contains(row.key) || isUsed);
        row.label->setVisible(isShown);
        row.field->setVisible(isShown);
    }
}

void WritePage::refresh()
{
    const bool isWriting = m_phase == Phase::Writing;
    for (ChoiceCard *card : std::as_const(m_cards))
        card->setEnabled(!isWriting);
    for (const PasswordRow &row : m_passwords)
        row.field->setEnabled(!isWriting);
    if (m_phase == Phase::Ready) {
        m_target->refresh();
        showReady();
    }
    refreshButton();
    emit statusChanged();
}

void WritePage::showReady()
{
    m_panel->setResultShown(false, false);
    if (!hasErrors())
        return show(m_target->ready());
    const qsizetype errors = countFindings(session().findings()).errors;
    show({u"error"_s,
          errors == 1 ? tr("1 error in the plan keeps it from being written")
                      : tr("%1 errors in the plan keep it from being written").arg(errors),
          session().findings().first().message, tr("&Show")});
}

void WritePage::show(const WriteMessage &message)
{
    m_panel->setRemedy(message.remedy);
    m_panel->showMessage(message.icon, message.headline, message.detail);
}

void WritePage::refreshButton()
{
    const bool isDone = m_phase == Phase::Written || m_phase == Phase::Writing;
    setButtonText(QWizard::NextButton, isDone ? tr("&Next") : m_target->deed());
    setButtonText(QWizard::FinishButton,
                  m_phase == Phase::Written ? tr("&Close") : m_target->deed());
}

/// What was written is not what the plan, the passwords or the choice say now.
void WritePage::forget()
{
    if (m_phase != Phase::Writing)
        m_phase = Phase::Ready;
}

void WritePage::begin()
{
    const std::optional<WriteQuestion> question = m_target->question();
    if (!question)
        return start();
    dialogs().ask(question->text, question->detail, question->yes, question->no, [this](bool yes) {
        if (yes && m_phase != Phase::Writing && reasonNotReady().isEmpty())
            start();
    });
}

void WritePage::start()
{
    m_phase = Phase::Writing;
    m_done = 0;
    m_progressDelay.start();
    refresh();
    m_target->start();
}

void WritePage::showProgress(int done)
{
    if (m_phase != Phase::Writing)
        return;
    m_done = done;
    if (m_progressDelay.isActive())
        return;
    m_panel->showProgress(done, m_target->count(), m_target->showProgress(done));
    emit statusChanged();
}

void WritePage::finish(WriteEnd end, const WriteMessage &message)
{
    m_progressDelay.stop();
    const bool isWritten = end == WriteEnd::Written;
    m_phase = isWritten ? Phase::Written : end == WriteEnd::Stopped ? Phase::Ready : Phase::Failed;
    m_writtenAt = QDateTime::currentDateTime();
    refresh();
    m_panel->setResultShown(isWritten && !m_target->folder().isEmpty(), isWritten);
    show(message);
}

void WritePage::goToRemedy()
{
    if (m_phase == Phase::Ready && hasErrors())
        emit goToRequested(session().findings().first().where);
    else
        m_target->remedy();
}

bool WritePage::hasErrors() const
{
    const QList<Finding> &findings = session().findings();
    return !findings.isEmpty() && findings.first().severity == Severity::Error;
}

} // namespace das
