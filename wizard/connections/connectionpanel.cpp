#include "connections/connectionpanel.h"

#include "connections/connectionresults.h"
#include "connections/connectionstatus.h"
#include "look/grid.h"
#include "look/icons.h"
#include "plansession.h"
#include "widgets/form.h"
#include "widgets/screenreader.h"
#include "widgets/secondarylabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// How many steps of the test are over, of how many.
std::pair<qsizetype, qsizetype> progressOf(const QList<ConnectionTest> &tests,
                                           ConnectionPanelSetup::Rows rows)
{
    qsizetype done = 0;
    qsizetype all = 0;
    for (const ConnectionTest &test : tests) {
        const bool byCheck = rows == ConnectionPanelSetup::Rows::Checks;
        all += byCheck ? test.task.checks.size() : 1;
        done += byCheck ? test.reports.size() : (test.state == TestState::Running ? 0 : 1);
    }
    return {done, all};
}

} // namespace

ConnectionPanel::ConnectionPanel(PlanSession &session, const ConnectionPanelSetup &setup,
                                 QWidget *parent)
    : QWidget(parent),
      m_tests(ConnectionTests::of(session)),
      m_setup(setup),
      m_button(new QPushButton),
      m_status(new SecondaryLabel),
      m_results(new ConnectionResults)
{
    if (m_setup.startText.isEmpty())
        m_setup.startText = tr("Test connect&ion");
    m_button->setObjectName(u"testConnectionButton"_s);
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Ctrl+T"));
    m_status->setObjectName(u"testConnectionStatus"_s);
    m_status->setScale(0.9);
    m_results->setObjectName(u"testConnectionResults"_s);
    const Grid grid(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    auto *line = new QHBoxLayout;
    line->setSpacing(grid.g(1.0 / 2));
    line->addWidget(m_button);
    line->addWidget(m_status, 1);
    layout->addLayout(line);
    layout->addWidget(m_results);
    connect(m_button, &QPushButton::clicked, this, &ConnectionPanel::startOrStop);
    connect(m_results, &ConnectionResults::fixRequested, this, &ConnectionPanel::fix);
    connect(&m_tests, &ConnectionTests::changed, this, &ConnectionPanel::refresh);
    connect(&session, &PlanSession::planChanged, this, &ConnectionPanel::refresh);
    refresh();
}

void ConnectionPanel::addTo(Form &form)
{
    form.addWidget(this);
    connect(this, &ConnectionPanel::started, &form, [this, &form] { form.scrollTo(this); });
    connect(this, &ConnectionPanel::ended, &form, [this, &form] {
        const QWidget *focus = QApplication::focusWidget();
        if (focus != nullptr && isAncestorOf(focus))
            form.scrollTo(this);
    });
}

void ConnectionPanel::start()
{
    const ConnectionCounts before = counts();
    if (before.targets == 0 || before.running > 0)
        return;
    m_note.clear();
    const QStringList missing = m_tests.missingPasswords(m_setup.probes);
    m_wantsPassword = !missing.isEmpty();
    if (m_wantsPassword) {
        refresh();
        emit passwordWanted(QString(missing.first()).replace(u'.', u'/'));
        return;
    }
    m_tests.start(m_setup.probes);
    emit started();
}

void ConnectionPanel::showNote(const QString &note)
{
    m_note = note;
    refresh();
    announce(*m_status, note);
}

void ConnectionPanel::startOrStop()
{
    if (counts().running > 0)
        m_tests.stop(m_setup.probes);
    else
        start();
}

void ConnectionPanel::refresh()
{
    const QList<ConnectionTest> tests = m_tests.tests(m_setup.probes);
    const ConnectionCounts now = counts();
    const bool isRunning = now.running > 0;
    if (isRunning || m_tests.missingPasswords(m_setup.probes).isEmpty())
        m_wantsPassword = false;
    if (isRunning)
        m_note.clear();
    m_button->setIcon(icon(isRunning ? u"close"_s : u"plug"_s));
    m_button->setText(isRunning                ? tr("Sto&p test")
                      : now.testedAt.isValid() ? tr("Test aga&in")
                                               : m_setup.startText);
    m_button->setEnabled(now.targets > 0);
    m_status->setText(statusText(now));
    m_status->setAccessibleName(m_status->text());
    const QList<ConnectionRow> rows = m_setup.rows == ConnectionPanelSetup::Rows::Checks
                                          ? rowsOfChecks(tests)
                                          : rowsOfTargets(tests, m_setup.mostRows);
    m_results->setRows(rows);
    m_results->setVisible(!rows.isEmpty());
    const bool hasEnded = std::exchange(m_wasRunning, isRunning) && !isRunning;
    if (!hasEnded)
        return;
    announceEnd(now);
    emit ended();
}

QString ConnectionPanel::statusText(const ConnectionCounts &counts) const
{
    if (counts.targets == 0)
        return tr("Nothing to test yet");
    if (m_wantsPassword)
        return tr("Not tested: the password is not given yet. Enter it, then test.");
    if (!m_note.isEmpty())
        return m_note;
    const auto [done, all] = progressOf(m_tests.tests(m_setup.probes), m_setup.rows);
    const QString text = progressText(counts, done, all, m_setup.untouched);
    return text.isEmpty() ? tr("Not tested yet") : text;
}

void ConnectionPanel::announceEnd(const ConnectionCounts &counts)
{
    const QString result = counts.failed > 0    ? notProvedText(counts.failed)
                           : counts.warned > 0  ? tr("Proved, with warnings.")
                           : counts.stopped > 0 ? tr("Not all was tested.")
                                                : tr("All proved.");
    m_status->setAccessibleName(m_status->text() + u' ' + result);
    announce(*m_status, m_status->accessibleName());
}

void ConnectionPanel::fix(const ConnectionRow &row)
{
    switch (row.fix) {
    case ConnectionFix::CreateDatabases:
        emit createRequested(row.databases);
        break;
    case ConnectionFix::CopySetting:
        QApplication::clipboard()->setText(row.setting);
        showNote(tr("Copied: %1").arg(row.setting));
        break;
    case ConnectionFix::None:
        break;
    }
}

} // namespace das
