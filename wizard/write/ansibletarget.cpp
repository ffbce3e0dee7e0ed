#include "write/ansibletarget.h"

#include "export/ansible.h"
#include "review/plannedchanges.h"

namespace das {

using namespace Qt::StringLiterals;

AnsibleTarget::AnsibleTarget(PlanPage &page, PlanSession &session)
    : FolderTarget(page, session,
                   {u"ansibleFolderEdit"_s, u"chooseAnsibleFolderButton"_s, u"ansibleTable"_s,
                    tr("Files for Ansible"), tr("File"), tr("Folder for the roll-out"),
                    u"ansible"_s})
{
}

QString AnsibleTarget::title() const
{
    return tr("&Ansible");
}

QString AnsibleTarget::explanation() const
{
    return tr("Inventory and playbooks that roll the bundles out, start the nodes and go back.");
}

QString AnsibleTarget::deed() const
{
    return tr("&Create the roll-out");
}

QString AnsibleTarget::countText(int n) const
{
    return n == 1 ? tr("1 host") : tr("%1 hosts").arg(n);
}

QList<WriteRow> AnsibleTarget::rows() const
{
    if (count() == 0)
        return {};
    return {{.name = u"README.md"_s},
            {.name = u"inventory.yml"_s},
            {.name = u"site.yml"_s},
            {.name = u"rollback.yml"_s},
            {.name = u"group_vars/"_s, .files = 3},
            {.name = u"host_vars/"_s, .files = count()},
            {.name = u"bundles/"_s, .files = qsizetype(2) * count()},
            {.name = u"cluster/"_s, .files = changes().preview().clusterFiles}};
}

WriteJob::Work AnsibleTarget::work(const QString &folder) const
{
    return [input = changesInputOf(session()),
            folder](const WriteJob::Progress &progress) -> Result<QStringList> {
        const Result<std::unique_ptr<PackSource>> pack =
            openPackOfPlan(input.source, *input.profile);
        if (!pack)
            return tl::unexpected(pack.error());
        return writeAnsible(*input.profile, input.plan, **pack, folder,
                            [&](int done, int /*total*/, const QString & /*nodeId*/) {
                                return progress(done);
                            })
            .map([](const AnsibleFiles &files) { return files.paths; });
    };
}

WriteMessage AnsibleTarget::planned() const
{
    return {{},
            count() == 1 ? tr("A roll-out to 1 host will be created")
                         : tr("A roll-out to %1 hosts will be created").arg(count()),
            tr("It holds no password: Ansible fills them in on each host, from a vault that you "
               "fill and encrypt. Your settings and vault of an earlier one are kept."),
            {}};
}

WriteMessage AnsibleTarget::written(const QString &size) const
{
    return {u"ok"_s,
            count() == 1 ? tr("Roll-out to 1 host created")
                         : tr("Roll-out to %1 hosts created").arg(count()),
            tr("In %1, %2. README.md there has the steps.").arg(folder(), size),
            {}};
}

WriteMessage AnsibleTarget::failed(const Error &error) const
{
    return {u"error"_s, tr("The roll-out was not created"), error.text(), {}};
}

QString AnsibleTarget::progressText(int done) const
{
    return tr("Preparing host %1 of %2: %3")
        .arg(done + 1)
        .arg(count())
        .arg(plan().nodes.value(done).id);
}

} // namespace das
