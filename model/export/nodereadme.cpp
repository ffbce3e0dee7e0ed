#include "export/nodereadme.h"

#include "export/nodefiles.h"
#include "export/nodescripts.h"
#include "export/vaultsteps.h"
#include "profile/ports.h"
#include "profile/startline.h"
#include "support/shellquote.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString rolesText(const NodePlan &node)
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (node.roles.testFlag(role))
            names.append(roleName(role));
    }
    return names.isEmpty() ? u"no role"_s : names.join(u", "_s);
}

QString introduction(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                     const NodeChanges &changes, bool isWholePack)
{
    const QString content =
        (isWholePack ? u"This is the whole pack of %2 with the %1 files in place that differ on "
                       "this node"_s
                     : u"This bundle holds the %1 files of %2 that differ on this node"_s)
            .arg(QString::number(changes.files.size()), profile.title);
    QString text =
        u"# %1\n\n"
        "For whoever sets up %2 (%3) in the cluster %4. %5, and passwords with them: keep it "
        "where only you can read it, and delete it when the node runs. The whole cluster is in "
        "`RUNBOOK.md` beside the bundles.\n\n"_s.arg(markdownText(node.id), markdownText(node.ip),
                                                     rolesText(node),
                                                     markdownCode(plan.cluster.domain), content);
    for (const FileChange &file : changes.files) {
        const QString what = file.isBinary              ? u"copied here"_s
                             : file.changes.isEmpty()   ? u"changed"_s
                             : file.changes.size() == 1 ? u"1 value"_s
                                                        : u"%1 values"_s.arg(file.changes.size());
        text += u"- %1: %2\n"_s.arg(markdownCode(file.path), what);
    }
    for (const QString &note : changes.notes)
        text += u"- Note: %1\n"_s.arg(markdownText(note));
    return text;
}

QString applySteps(const NodePlan &node)
{
    const QString zip = shellQuoted(node.id + u".zip"_s);
    return u"\n## 1. Put the files in place\n\n"
           "As the user that the server runs as, with the server stopped and a pack unpacked in "
           "the home that never ran:\n\n"
           "```sh\n"
           "umask 077\n"
           "bundle=$(mktemp -d)\n"
           "unzip %1 -d \"$bundle\"\n"
           "sh \"$bundle\"/das-setup/apply.sh %2\n"
           "```\n\n"
           "`apply.sh` compares every file with what it should be, and refuses to touch one that "
           "was edited. It backs up what it replaces in `das-setup-backup`, and lets only their "
           "owner read the files that hold a password. A second run changes nothing.\n"_s.arg(
               zip, shellHome(node));
}

/// The shell lines that unpack a whole pack as the home of the node.
QString unpackLines(const NodePlan &node, const QString &topFolder)
{
    const QString zip = shellQuoted(node.id + u".zip"_s);
    if (topFolder.isEmpty())
        return u"mkdir -p %2\nunzip %1 -d %2\n"_s.arg(zip, shellHome(node));
    if (node.home.isEmpty())
        return u"unzip %1\nDAS_HOME=$PWD/%2\n"_s.arg(zip, shellQuoted(topFolder));
    const QFileInfo home(QDir::cleanPath(node.home));
    const QString unzip = u"mkdir -p %2\nunzip %1 -d %2\n"_s.arg(zip, shellQuoted(home.path()));
    if (home.fileName() == topFolder)
        return unzip;
    return unzip + u"mv %1 %2\n"_s.arg(shellQuoted(home.path() + u'/' + topFolder),
                                       shellQuoted(home.filePath()));
}

QString unpackSteps(const NodePlan &node, const QString &topFolder)
{
    return u"\n## 1. Unpack\n\n"
           "As the user that the server runs as, where no home stands yet:\n\n"
           "```sh\n"
           "umask 077\n"
           "%1"
           "```\n\n"
           "That is all: every file is as the plan wants it. `das-setup/` in the home, which the "
           "server does not read, holds this file, and in `manifest.json` what differs from the "
           "stock pack.\n"_s.arg(unpackLines(node, topFolder));
}

/// What the bundle cannot bring along because the plan does not name it.
QString jarHints(const ProductProfile &profile, const ClusterPlan &plan)
{
    QStringList hints;
    if (plan.mysql.driverJar.isEmpty())
        hints.append(u"- MySQL Connector/J goes into `%1`; its driver class has to be %2. "
                     "MariaDB's own connector does not work: the server knows the database by "
                     "the driver's name for it."_s.arg(profile.driverFolder,
                                                       markdownCode(plan.mysql.driverClass)));
    if (plan.deploymentSync.kind == SyncKind::Svn && plan.deploymentSync.clientJars.isEmpty())
        hints.append(u"- The Subversion client goes in as well: `svnkit-all-1.8.7.wso2v1.jar` into "
                     "`%1`, `trilead-ssh2-1.0.0-build215.jar` into `%2`. Or an `svn` command of "
                     "version 1.7 or 1.8 is on the server's PATH. Without either, nothing is "
                     "synchronised, and the log hardly says so."_s.arg(profile.bundleFolder,
                                                                       profile.driverFolder));
    if (hints.isEmpty())
        return {};
    return u"\n## Jars that are not in this bundle\n\n"_s + hints.join(u'\n') + u'\n';
}

QString hostsStep(const ClusterPlan &plan)
{
    const QByteArray lines = hostsLines(plan);
    if (lines.isEmpty())
        return {};
    return u"\n## 2. Names\n\nUnless DNS has these names, `/etc/hosts` needs them. They are in "
           "`das-setup/hosts`:\n\n```\n"_s +
           QString::fromUtf8(lines) + u"```\n"_s;
}

/// In start mode the launcher's own -DdisableMl=false comes behind the caller's (product-facts 2).
QString machineLearnerHint(const ProductProfile &profile, const NodePlan &node)
{
    const QList<StartFlag> flags = startFlags(profile, node.roles);
    if (std::ranges::find(flags, u"disableMl"_s, &StartFlag::name) == flags.end())
        return {};
    return u"\n`-DdisableMl=true` counts in a foreground run only: with `start`, the launcher puts "
           "its own `-DdisableMl=false` behind it. That does no harm where the machine learner is "
           "not used; else change `NODE_PARAMS` in `%1`.\n"_s.arg(profile.launcher);
}

QString vaultStep(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node)
{
    const QString steps = vaultSteps(profile, plan, shellHome(node));
    return steps.isEmpty() ? steps
                           : u"\n## Encrypt the passwords\n\nBefore the first start:\n\n"_s + steps;
}

QString startStep(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                  const NodeChanges &changes)
{
    const QString vaultHint = vaultStartHint(profile, plan);
    return u"\n## 3. Start\n\n"
           "Its tables have to be there first: the database %1 and the shared ones, as "
           "`RUNBOOK.md` says. Nodes start in the order given there.\n\n"
           "```sh\ncd %2\n%3\n```\n\n"
           "The log is `%4`.\n"_s.arg(markdownCode(node.database), shellHome(node),
                                      startLine(profile, node, changes.flagsInLauncher),
                                      logFile(profile)) +
           (vaultHint.isEmpty() ? QString() : u'\n' + vaultHint) +
           machineLearnerHint(profile, node);
}

QString portsTable(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node)
{
    QString table = u"\n## Ports to open\n\n"
                    "With the port offset %1 where the product adds it.\n\n"
                    "| port | who connects | what |\n| --- | --- | --- |\n"_s.arg(node.portOffset);
    for (const EffectivePort &port : effectivePorts(profile, plan, node)) {
        if (port.users != u"local"_s && port.users != u"none"_s)
            table += u"| %1 | %2 | %3 |\n"_s.arg(QString::number(port.number),
                                                 markdownText(port.users), markdownText(port.what));
    }
    return table;
}

QString sparkLink(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                  bool isWholePack)
{
    if (plan.spark.symbolicLink.isEmpty() || !node.roles.testFlag(Role::Analyzer))
        return {};
    const QString folder = profile.analyticsFolder();
    const QString how = isWholePack
                            ? u"Make the link before the start:"_s
                            : u"`apply.sh` makes the link; it needs the right to write in the "
                              "folder of the link. By hand:"_s;
    return u"\n## Symbolic link\n\n"
           "Spark finds the home of every analyzer below one path. %1\n\n"
           "```sh\nln -s %2 %3\n```\n"_s.arg(
               how, shellHome(node) + (folder.isEmpty() ? QString() : u'/' + folder),
               shellQuoted(plan.spark.symbolicLink));
}

QString wayBack(const ClusterPlan &plan, const NodePlan &node, bool isWholePack)
{
    if (isWholePack)
        return u"\n## Going back\n\n"
               "Stop the server and remove its home; nothing else on this machine was changed but "
               "what the steps above name. Databases stay as they are.\n"_s;
    return u"\n## Going back\n\n"
           "Stop the server, then:\n\n"
           "```sh\nsh \"$bundle\"/das-setup/rollback.sh %1\n```\n\n"
           "It restores what the newest `apply.sh` replaced and removes what was new. It refuses "
           "files edited since, unless `--force` comes first; the edited files are kept in the "
           "backup. Databases stay as they are.\n"_s.arg(shellHome(node)) +
           vaultWayBackHint(plan);
}

} // namespace

QString nodeReadme(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                   const NodeChanges &changes, const std::optional<QString> &topFolder)
{
    const bool isWholePack = topFolder.has_value();
    return introduction(profile, plan, node, changes, isWholePack) +
           (isWholePack ? unpackSteps(node, *topFolder) : applySteps(node)) +
           jarHints(profile, plan) + hostsStep(plan) + vaultStep(profile, plan, node) +
           startStep(profile, plan, node, changes) + portsTable(profile, plan, node) +
           sparkLink(profile, plan, node, isWholePack) + wayBack(plan, node, isWholePack);
}

} // namespace das
