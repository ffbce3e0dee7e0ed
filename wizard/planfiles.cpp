#include "planfiles.h"

#include "plansession.h"

#include <QFileInfo>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString planFilter()
{
    return PlanFiles::tr("Plans (*.dasplan)");
}

} // namespace

PlanFiles::PlanFiles(PlanSession &session, Dialogs &dialogs, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_dialogs(&dialogs),
      m_recovery(session)
{
}

void PlanFiles::open(const QString &path)
{
    saveFirst([this, path] {
        const auto openFile = [this](const QString &file) {
            if (const Result<> opened = m_session.open(file); !opened) {
                m_dialogs->showError(tr("The plan cannot be opened"), opened.error());
                return;
            }
            m_recent.add(m_session.filePath());
        };
        if (path.isEmpty())
            m_dialogs->openFile(tr("Open plan"), planFilter(), u"plans"_s, openFile);
        else
            openFile(path);
    });
}

void PlanFiles::begin(const ClusterPlan &plan, const std::function<void()> &begun)
{
    saveFirst([this, plan, begun] {
        m_session.start(plan, true);
        begun();
    });
}

void PlanFiles::save()
{
    saveThen([] {}, m_session.filePath().isEmpty());
}

void PlanFiles::saveAs()
{
    saveThen([] {}, true);
}

void PlanFiles::saveFirst(const std::function<void()> &then)
{
    if (!m_session.isModified()) {
        then();
        return;
    }
    m_dialogs->askToSave(m_session.name(), [this, then](SaveAnswer answer) {
        switch (answer) {
        case SaveAnswer::Save:
            saveThen(then, m_session.filePath().isEmpty());
            break;
        case SaveAnswer::CloseWithoutSaving:
            then();
            break;
        case SaveAnswer::GoOnEditing:
            break;
        }
    });
}

void PlanFiles::saveThen(const std::function<void()> &then, bool askForFile)
{
    const auto save = [this, then](const QString &path) {
        if (const Result<> saved = m_session.save(path); !saved) {
            m_dialogs->showError(tr("The plan cannot be saved"), saved.error());
            return;
        }
        m_recent.add(m_session.filePath());
        then();
    };
    if (!askForFile) {
        save(m_session.filePath());
        return;
    }
    const QString proposal = m_session.filePath().isEmpty()
                                 ? u"cluster.dasplan"_s
                                 : QFileInfo(m_session.filePath()).fileName();
    m_dialogs->saveFile(tr("Save plan"), planFilter(), u"plans"_s, proposal, save);
}

void PlanFiles::offerRecovery()
{
    const std::optional<RecoveredPlan> recovered = m_recovery.leftBehind();
    if (!recovered)
        return;
    const QString name = recovered->filePath.isEmpty()
                             ? tr("A new plan")
                             : QFileInfo(recovered->filePath).completeBaseName();
    m_dialogs->ask(tr("%1 has changes that were not saved").arg(name),
                   tr("The program ended before they were written to a file."),
                   tr("&Take up the changes"), tr("&Drop them"),
                   [this, plan = *recovered](bool takeUp) {
                       if (takeUp)
                           m_session.start(plan.plan, true, plan.filePath);
                       PlanRecovery::discard(plan);
                   });
}

} // namespace das
