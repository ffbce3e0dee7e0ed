#include "export/ansible.h"

#include "change/computechanges.h"
#include "change/linediff.h"
#include "export/ansiblebundle.h"
#include "export/ansiblevars.h"
#include "export/stagedfolder.h"
#include "export/zipwriter.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initAnsibleResources()
{
    Q_INIT_RESOURCE(ansible);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kResources = u":/das/ansible/"_s;
const QString kSettings = u"settings.yml"_s;
const QByteArray kRunbookNote =
    "\n**In this folder** the playbooks do sections 3, 4 and 6: see `../README.md`. The bundles "
    "are "
    "`../bundles/HOST.zip`, and hold no password before Ansible fills them in on the host.\n";

QByteArray resource(const QString &name)
{
    QFile file(kResources + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is compiled in
    return isOpen ? file.readAll() : QByteArray();
}

/// Everything that is the same for each plan, but for the settings.
QStringList playbookFiles()
{
    QStringList names;
    QDirIterator files(kResources, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(kResources.size());
        if (name != kSettings)
            names.append(name);
    }
    names.sort();
    return names;
}

class AnsibleExport {
public:
    AnsibleExport(const ProductProfile &profile, const ClusterPlan &plan, const QString &folder)
        : m_profile(profile),
          m_plan(plan),
          m_stage(folder)
    {
    }

    Result<> stage(const PackSource &pack, const BundleProgress &progress)
    {
        if (Result<> ready = m_stage.check(); !ready)
            return ready;
        if (Result<> staged = stageFixedFiles(); !staged)
            return staged;
        const QStringList hosts = ansibleHosts(m_plan);
        for (qsizetype i = 0; i < hosts.size(); ++i) {
            const NodePlan &node = m_plan.nodes[i];
            if (progress && !progress(int(i), int(hosts.size()), node.id))
                return fail(QCoreApplication::translate("das", "stopped; nothing was written"));
            Result<NodeChanges> changes =
                computeChanges(m_profile, m_plan, node, passwordPlaceholders(), pack);
            if (!changes)
                return tl::unexpected(changes.error());
            if (Result<> staged = stageNode(node, hosts[i], *changes); !staged)
                return staged;
            changes->files.clear(); // what follows does not look at them
            m_changes.append(std::move(*changes));
        }
        return stageClusterFolder();
    }

    Result<QStringList> place() { return m_stage.place(); }

    QStringList notes() const
    {
        QStringList notes;
        for (const NodeChanges &node : m_changes) {
            for (const QString &note : node.notes)
                notes.append(node.nodeId + u": "_s + note);
        }
        return notes;
    }

private:
    Result<> add(const QString &name, const QByteArray &bytes)
    {
        return m_stage.add(name, bytes, kPublicFile);
    }

    /// A file that is the user's once it is there.
    Result<> addOnce(const QString &name, const QByteArray &bytes,
                     QFileDevice::Permissions permissions)
    {
        if (QFileInfo::exists(m_stage.target() + u'/' + name))
            return {};
        return m_stage.add(name, bytes, permissions);
    }

    Result<> stageFixedFiles()
    {
        initAnsibleResources();
        for (const QString &name : playbookFiles()) {
            if (Result<> staged = add(name, resource(name)); !staged)
                return staged;
        }
        if (Result<> staged = add(u"inventory.yml"_s, ansibleInventory(m_plan)); !staged)
            return staged;
        const QString all = u"group_vars/all/"_s;
        if (Result<> staged = add(all + u"plan.yml"_s, ansibleGroupVars(m_profile, m_plan));
            !staged)
            return staged;
        if (Result<> staged = addOnce(all + kSettings, resource(kSettings), kPublicFile); !staged)
            return staged;
        return addOnce(all + u"vault.yml"_s, ansibleVault(m_plan), kPrivateFile);
    }

    Result<> stageClusterFolder()
    {
        for (BundleFile file : clusterFolder(m_profile, m_plan, m_changes)) {
            if (file.path == u"RUNBOOK.md"_s)
                file.bytes.insert(file.bytes.indexOf("\n\n") + 1, kRunbookNote);
            if (Result<> staged = add(u"cluster/"_s + file.path, file.bytes); !staged)
                return staged;
        }
        return {};
    }

    Result<> stageNode(const NodePlan &node, const QString &host, const NodeChanges &changes)
    {
        const Result<QByteArray> zip = zipOf(unfilledBundle(m_profile, m_plan, node, changes));
        if (!zip)
            return tl::unexpected(zip.error());
        QString diff;
        for (const FileChange &file : changes.files)
            diff += diffOf(node.id, file, Passwords::Masked).unified;
        if (Result<> staged = add(u"bundles/"_s + host + u".zip"_s, *zip); !staged)
            return staged;
        if (Result<> staged = add(u"bundles/"_s + host + u".diff"_s, diff.toUtf8()); !staged)
            return staged;
        return add(u"host_vars/"_s + host + u"/plan.yml"_s,
                   ansibleHostVars(m_profile, m_plan, node, changes));
    }

    const ProductProfile &m_profile;
    const ClusterPlan &m_plan;
    StagedFolder m_stage;
    QList<NodeChanges> m_changes;
};

} // namespace

Result<> checkRollOut(const ClusterPlan &plan)
{
    if (!plan.cluster.secureVault)
        return {};
    return fail(QCoreApplication::translate(
        "das", "cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the "
               "key store on each host, and so does each start, which the playbooks cannot answer; "
               "export the bundles and follow the runbook, or switch Secure Vault off"));
}

Result<AnsibleFiles> writeAnsible(const ProductProfile &profile, const ClusterPlan &plan,
                                  const PackSource &pack, const QString &folder,
                                  const BundleProgress &progress)
{
    if (const Result<> fits = checkRollOut(plan); !fits)
        return tl::unexpected(fits.error());
    AnsibleExport work(profile, plan, folder);
    if (const Result<> staged = work.stage(pack, progress); !staged)
        return tl::unexpected(staged.error());
    Result<QStringList> paths = work.place();
    if (!paths)
        return tl::unexpected(paths.error());
    return AnsibleFiles{*paths, work.notes()};
}

} // namespace das
