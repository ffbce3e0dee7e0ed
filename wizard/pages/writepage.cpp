#include "pages/writepage.h"

#include "change/computechanges.h"
#include "connections/connectionstatus.h"
#include "look/grid.h"
#include "review/bundledelegate.h"
#include "review/bundlemodel.h"
#include "review/plannedchanges.h"
#include "review/writejob.h"
#include "review/writepanel.h"
#include "widgets/passwordfield.h"
#include "widgets/plantable.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace std::chrono_literals;

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLabelWidth = 17;
const QString kFolderKey = u"write/folder"_s;

QString bundlesText(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

qint64 sizeOf(const QFileInfo &info)
{
    if (!info.isDir())
        return info.size();
    qint64 sum = 0;
    for (const QFileInfo &file : QDir(info.filePath()).entryInfoList(QDir::Files))
        sum += file.size();
    return sum;
}

} // namespace

WritePage::WritePage(PlanSession &session)
    : PlanPage(session,
               {tr("Write"), tr("One bundle for each node, to hand to the people who run the "
                                "machines.")},
               {}),
      m_changes(PlannedChanges::of(session)),
      m_job(new WriteJob(this)),
      m_model(new BundleModel(this)),
      m_openFolder([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    addFields();
    body()->addSpacing(Grid(this).g(1.0 / 3));
    m_panel = new WritePanel;
    body()->addWidget(m_panel);
    body()->addSpacing(Grid(this).g(1.0 / 3));
    addTable();
    connect(m_panel, &WritePanel::stopRequested, m_job, &WriteJob::stop);
    connect(m_panel, &WritePanel::openFolderRequested, this,
            [this] { m_openFolder(QUrl::fromLocalFile(folder())); });
    connect(m_panel, &WritePanel::copyListRequested, this, [this] {
        QStringList paths;
        for (const BundleRow &row : m_model->rows())
            paths.append(folder() + u'/' + row.name);
        QGuiApplication::clipboard()->setText(paths.join(u'\n'));
    });
    connect(m_panel, &WritePanel::remedyRequested, this, &WritePage::goToRemedy);
    connect(m_job, &WriteJob::progressed, this, &WritePage::showProgress);
    connect(m_job, &WriteJob::finished, this, &WritePage::finish);
    connect(&m_changes, &PlannedChanges::changed, this, [this] {
        if (!isVisible())
            return;
        m_changes.request(); // if they are outdated
        refresh();
    });
    connect(&session, &PlanSession::planChanged, this, &WritePage::forget);
    connect(&session, &PlanSession::secretsChanged, this, [this] {
        forget();
        if (isVisible())
            m_changes.request();
    });
    // A write that is quicker shows only its result.
    m_progressDelay.setInterval(400ms);
    m_progressDelay.setSingleShot(true);
    connect(&m_progressDelay, &QTimer::timeout, this, [this] { showProgress(m_done); });
}

StepStatus WritePage::status() const
{
    const qsizetype nodes = plan().nodes.size();
    switch (m_phase) {
    case Phase::Writing:
        return {.summary = tr("%1 of %2 bundles").arg(m_done).arg(nodes),
                .state = StepState::Running};
    case Phase::Written:
        return {.summary = tr("%1, today %2")
                               .arg(bundlesText(nodes, tr("1 bundle"), tr("%1 bundles")),
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
        return tr("the bundles are being created");
    if (m_phase == Phase::Written)
        return {};
    const qsizetype errors = countFindings(session().findings()).errors;
    if (errors > 0)
        return errors == 1 ? tr("1 error in the plan") : tr("%1 errors in the plan").arg(errors);
    if (m_changes.state() == PlannedChanges::State::NotPossible)
        return tr("the changes cannot be computed");
    if (folder().isEmpty())
        return tr("no folder is chosen");
    const QStringList missing = m_changes.missingPasswords();
    if (!missing.isEmpty())
        return tr("%1 password not given yet").arg(missing.join(tr(" and ")));
    return {};
}

QString WritePage::helpText() const
{
    return tr("Each bundle is a zip with the files that differ from the stock pack, a script that "
              "puts them in place, and one that takes them back. The cluster folder holds the "
              "runbook and the SQL. Either everything is written or nothing. Bundles hold "
              "passwords; only you can read them.");
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
        start();
    return false;
}

void WritePage::load(const ClusterPlan & /*plan*/)
{
    showPasswordFields();
    m_changes.request();
    refresh();
}

void WritePage::addFields()
{
    const Grid grid(this);
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(grid.g(2.0 / 3));
    m_fields->setVerticalSpacing(grid.g(2.0 / 5));
    m_fields->setColumnMinimumWidth(0, grid.x(kLabelWidth));
    m_fields->setColumnStretch(1, 1);
    m_folder = new QLineEdit(QSettings().value(kFolderKey).toString());
    m_folder->setObjectName(u"writeFolderEdit"_s);
    auto *label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    m_choose = new QPushButton(tr("&Choose..."));
    m_choose->setObjectName(u"chooseFolderButton"_s);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &WritePage::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        forget();
        refresh();
    });
    m_fields->addWidget(label, 0, 0);
    m_fields->addWidget(m_folder, 0, 1);
    m_fields->addWidget(m_choose, 0, 2);
    body()->addLayout(m_fields);
    addPassword(tr("&MySQL password"),
                new PasswordField(session(), &Secrets::mysqlPassword, u"writeMysqlPasswordEdit"_s),
                u"mysql.password"_s);
    addPassword(tr("S&ubversion password"),
                new PasswordField(session(), &Secrets::svnPassword, u"writeSvnPasswordEdit"_s),
                u"svn.password"_s);
}

void WritePage::addPassword(const QString &label, QLineEdit *field, const QString &key)
{
    auto *text = new QLabel(label);
    text->setBuddy(field);
    field->setMaximumWidth(Grid(this).x(36));
    const int row = m_fields->rowCount();
    m_fields->addWidget(text, row, 0);
    m_fields->addWidget(field, row, 1);
    m_passwords.append({key, text, field});
}

void WritePage::addTable()
{
    m_table = new PlanTable(u"bundlesTable"_s);
    m_table->setAccessibleName(tr("Bundles"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(BundleModel::StateColumn, new BundleDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setLeastWidths({30, 30, 12, 14});
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(BundleModel::StateColumn, QHeaderView::Stretch);
    body()->addWidget(m_table, 1);
}

/// A field that was needed stays while the page is on screen: the user may be typing in it.
void WritePage::showPasswordFields()
{
    const QStringList missing = missingSecrets(plan(), session().secrets());
    for (const PasswordRow &row : m_passwords) {
        const bool isShown =
            missing.contains(row.key) || (isVisible() && row.field->isVisibleTo(this) &&
                                          missingSecrets(plan(), {}).contains(row.key));
        row.label->setVisible(isShown);
        row.field->setVisible(isShown);
    }
}

void WritePage::refresh()
{
    const bool isWriting = m_phase == Phase::Writing;
    m_folder->setEnabled(!isWriting);
    m_choose->setEnabled(!isWriting);
    for (const PasswordRow &row : m_passwords)
        row.field->setEnabled(!isWriting);
    if (m_phase == Phase::Ready) {
        refreshRows();
        showReady();
    }
    refreshButton();
    emit statusChanged();
}

void WritePage::refreshRows()
{
    QList<BundleRow> rows;
    const QList<NodePreview> &previews = m_changes.preview().nodes;
    const auto stands = [this](const QString &name) {
        const QFileInfo info(folder() + u'/' + name);
        return !folder().isEmpty() && info.exists() ? info.lastModified() : QDateTime();
    };
    for (qsizetype i = 0; i < plan().nodes.size(); ++i) {
        const QString name = plan().nodes[i].id + u".zip"_s;
        rows.append({name, i < previews.size() ? previews[i].bundleFiles : 0, -1, stands(name)});
    }
    if (!rows.isEmpty())
        rows.append({u"cluster/"_s, m_changes.preview().clusterFiles, -1, stands(u"cluster"_s)});
    m_model->setRows(rows);
}

void WritePage::showReady()
{
    m_panel->setResultShown(false);
    m_panel->setRemedy({});
    const qsizetype errors = countFindings(session().findings()).errors;
    if (errors > 0) {
        m_panel->showMessage(
            u"error"_s,
            errors == 1 ? tr("1 error in the plan keeps bundles from being created")
                        : tr("%1 errors in the plan keep bundles from being created").arg(errors),
            session().findings().first().message);
        m_panel->setRemedy(tr("&Show"));
        return;
    }
    if (m_changes.state() == PlannedChanges::State::NotPossible) {
        m_panel->showMessage(u"error"_s, tr("The bundles cannot be created yet"),
                             m_changes.error().text());
        m_panel->setRemedy(tr("&Show"));
        return;
    }
    m_panel->showMessage(
        {},
        bundlesText(plan().nodes.size(), tr("1 bundle and the cluster folder will be created"),
                    tr("%1 bundles and the cluster folder will be created")),
        tr("Bundles hold passwords, so only you can read them. Nothing is sent anywhere."));
}

void WritePage::refreshButton()
{
    const QString text =
        m_phase == Phase::Written || m_phase == Phase::Writing
            ? tr("&Next")
            : bundlesText(plan().nodes.size(), tr("&Create 1 bundle"), tr("&Create %1 bundles"));
    setButtonText(QWizard::NextButton, text);
    setButtonText(QWizard::FinishButton, m_phase == Phase::Written ? tr("&Close") : text);
}

/// What was written is not what the plan, the passwords or the folder say now.
void WritePage::forget()
{
    if (m_phase != Phase::Writing)
        m_phase = Phase::Ready;
}

void WritePage::chooseFolder()
{
    dialogs().chooseFolder(tr("Folder for the bundles"), u"bundles"_s,
                           [this](const QString &path) { m_folder->setText(path); });
}

void WritePage::start()
{
    QSettings().setValue(kFolderKey, m_folder->text());
    m_phase = Phase::Writing;
    m_done = 0;
    m_progressDelay.start();
    refresh();
    m_job->start(changesInputOf(session()), folder());
}

void WritePage::showProgress(int done)
{
    if (m_phase != Phase::Writing)
        return;
    m_done = done;
    if (m_progressDelay.isActive())
        return;
    const auto total = int(plan().nodes.size());
    m_panel->showProgress(done, total, plan().nodes.value(done).id);
    m_model->setPacking(done);
    emit statusChanged();
}

void WritePage::finish(const Result<QStringList> &paths)
{
    m_progressDelay.stop();
    if (paths)
        showResult(*paths);
    else if (m_job->wasStopped())
        m_phase = Phase::Ready;
    else
        showFailure(paths.error());
    refresh();
    if (!paths && m_job->wasStopped())
        m_panel->showMessage(u"hint"_s, tr("Stopped. Nothing was written"),
                             tr("The folder is as it was before."));
}

void WritePage::showResult(const QStringList & /*paths*/)
{
    m_phase = Phase::Written;
    m_writtenAt = QDateTime::currentDateTime();
    QList<BundleRow> rows = m_model->rows();
    qint64 sum = 0;
    for (BundleRow &row : rows) {
        row.state = BundleState::Done;
        row.size = sizeOf(QFileInfo(folder() + u'/' + row.name));
        sum += row.size;
    }
    m_model->setRows(rows);
    m_panel->setResultShown(true);
    m_panel->setRemedy({});
    m_panel->showMessage(
        u"ok"_s, bundlesText(plan().nodes.size(), tr("1 bundle created"), tr("%1 bundles created")),
        tr("In %1, %2, readable only by you. They hold passwords: send them the way you send keys.")
            .arg(folder(), locale().formattedDataSize(sum, 1, QLocale::DataSizeSIFormat)));
}

void WritePage::showFailure(const Error &error)
{
    m_phase = Phase::Failed;
    refreshRows();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setState(row, BundleState::Failed);
    m_panel->setResultShown(false);
    m_panel->setRemedy({});
    m_panel->showMessage(u"error"_s, tr("The bundles were not created"), error.text());
}

void WritePage::goToRemedy()
{
    const QString place = firstErrorPlace();
    if (!place.isEmpty())
        emit goToRequested(place);
    else
        emit stepRequested(m_changes.stepToFix());
}

QString WritePage::folder() const
{
    const QString path = m_folder->text().trimmed();
    return path.isEmpty() ? path : QDir::cleanPath(session().resolved(path));
}

QString WritePage::firstErrorPlace() const
{
    const QList<Finding> &findings = session().findings();
    const bool isError = !findings.isEmpty() && findings.first().severity == Severity::Error;
    return isError ? findings.first().where : QString();
}

} // namespace das
