#include "nextsteps/runsteps.h"

#include "export/databasesql.h"
#include "export/nodefiles.h"
#include "export/nodescripts.h"
#include "export/vaultsteps.h"
#include "plan/secrets.h"
#include "profile/expand.h"
#include "profile/facts.h"
#include "profile/startline.h"
#include "support/shellquote.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::RunSteps)
};

/// Whether the bundle's launcher carries the start flags of the node.
bool carriesFlags(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node)
{
    if (startFlags(profile, node.roles).isEmpty())
        return false;
    const Facts facts = factsFor(profile, plan, node, Secrets{});
    return std::ranges::any_of(profile.files, [&](const FileTemplate &file) {
        return file.path == profile.launcher && facts.hold(file.when) &&
               !expand(file, facts).isEmpty();
    });
}

QString linesOf(const QString &comment, const QString &commands)
{
    return u"# "_s + comment + u'\n' + commands;
}

QString tables(const ProductProfile &profile, const ClusterPlan &plan)
{
    const QString newer = tableCommands(profile, plan, true);
    const QString older = tableCommands(profile, plan, false);
    if (newer == older)
        return newer;
    return linesOf(Texts::tr("MySQL 5.7 and 8"), newer) + u'\n' +
           linesOf(Texts::tr("MySQL 5.6"), older);
}

QString tablesNote(const ProductProfile &profile)
{
    const QString folder = profile.analyticsFolder();
    return folder.isEmpty()
               ? Texts::tr("Once, in the home of any node, before the first start.")
               : Texts::tr("Once, in %1 of any home, before the first start.").arg(folder);
}

RunStep putBundles(const ClusterPlan &plan)
{
    RunStep step{Texts::tr("Put each bundle on its node"),
                 Texts::tr("Copy the zip over, then run this there. apply.sh checks every file and "
                           "keeps a backup."),
                 {},
                 {}};
    for (const NodePlan &node : plan.nodes)
        step.commands.append(
            {node.id,
             u"umask 077; unzip -q %1 -d %2 && sh %2/das-setup/apply.sh %3"_s.arg(
                 shellQuoted(node.id + u".zip"_s), shellQuoted(node.id), shellHome(node))});
    return step;
}

/// Only analyzers read spark-defaults.conf (product-facts 3.4).
RunStep makeLinks(const ProductProfile &profile, const ClusterPlan &plan)
{
    RunStep step{Texts::tr("Check the symbolic link"),
                 Texts::tr("apply.sh makes it on the analyzers. By hand it is this."),
                 {},
                 {}};
    if (plan.spark.symbolicLink.isEmpty())
        return step;
    const QString folder = profile.analyticsFolder();
    for (const NodePlan &node : plan.nodesWith(Role::Analyzer))
        step.commands.append(
            {node.id,
             u"ln -s %1 %2"_s.arg(shellHome(node) + (folder.isEmpty() ? QString() : u'/' + folder),
                                  shellQuoted(plan.spark.symbolicLink))});
    return step;
}

RunStep encryptPasswords(const ProductProfile &profile, const ClusterPlan &plan)
{
    RunStep step{Texts::tr("Encrypt the passwords"),
                 Texts::tr("It asks for the password of the key store."),
                 {},
                 {}};
    if (!plan.cluster.secureVault)
        return step;
    for (const NodePlan &node : plan.nodes)
        step.commands.append({node.id, cipherToolCommand(profile, shellHome(node))});
    return step;
}

QString groupTitle(const QList<NodePlan> &group)
{
    const auto all = [&group](Role role) {
        return std::ranges::all_of(
            group, [role](const NodePlan &node) { return node.roles == Roles(role); });
    };
    const bool isOne = group.size() == 1;
    if (all(Role::Receiver))
        return isOne ? Texts::tr("Start the receiver") : Texts::tr("Start the receivers");
    if (all(Role::Analyzer))
        return isOne ? Texts::tr("Start the analyzer") : Texts::tr("Start the analyzers");
    if (all(Role::Indexer))
        return isOne ? Texts::tr("Start the indexer") : Texts::tr("Start the indexers");
    if (all(Role::Dashboard))
        return isOne ? Texts::tr("Start the dashboard") : Texts::tr("Start the dashboards");
    return isOne ? Texts::tr("Start %1").arg(group.first().id)
                 : Texts::tr("Start %1 and the nodes like it").arg(group.first().id);
}

QString groupNote(const ClusterPlan &plan, const QList<NodePlan> &group, bool isFirst)
{
    QStringList notes;
    if (!isFirst)
        notes.append(Texts::tr("When all before log \"WSO2 Carbon started in\"."));
    const QString committer = plan.deploymentSync.autoCommitNode;
    if (plan.deploymentSync.kind == SyncKind::Svn && group.size() > 1 &&
        group.first().id == committer)
        notes.append(Texts::tr("%1 first: it makes the folder in Subversion.").arg(committer));
    if (group.size() > 1)
        notes.append(Texts::tr("Do not wait between them."));
    if (plan.cluster.secureVault)
        notes.append(Texts::tr("Each start needs a file password-tmp, as the runbook says."));
    return notes.join(u' ');
}

} // namespace

QList<RunStep> runSteps(const ProductProfile &profile, const ClusterPlan &plan)
{
    const QString create = createDatabasesCommand(plan, u"cluster/create-databases.sql"_s);
    QList<RunStep> steps{
        {Texts::tr("Create the databases"),
         Texts::tr("Once, where the MySQL client is."),
         {{{}, create.trimmed()}},
         createDatabasesSql(profile, plan)},
        {Texts::tr("Make the tables"), tablesNote(profile), {}, tables(profile, plan)},
        putBundles(plan),
        {Texts::tr("Add the host names"),
         Texts::tr("On every node, to /etc/hosts, unless DNS knows them."),
         {},
         QString::fromUtf8(hostsLines(plan))},
        makeLinks(profile, plan),
        encryptPasswords(profile, plan)};
    bool isFirst = true;
    for (const QList<NodePlan> &group : startOrder(plan)) {
        RunStep step{groupTitle(group), groupNote(plan, group, isFirst), {}, {}};
        for (const NodePlan &node : group)
            step.commands.append(
                {node.id, u"cd %1 && %2"_s.arg(
                              shellHome(node),
                              startLine(profile, node, carriesFlags(profile, plan, node)))});
        steps.append(step);
        isFirst = false;
    }
    steps.removeIf(
        [](const RunStep &step) { return step.commands.isEmpty() && step.text.isEmpty(); });
    return steps;
}

QList<NodeChanges> launcherChanges(const ProductProfile &profile, const ClusterPlan &plan)
{
    QList<NodeChanges> changes;
    for (const NodePlan &node : plan.nodes) {
        NodeChanges &of = changes.emplaceBack();
        of.nodeId = node.id;
        of.flagsInLauncher = carriesFlags(profile, plan, node);
    }
    return changes;
}

} // namespace das
