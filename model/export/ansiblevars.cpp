#include "export/ansiblevars.h"

#include "export/nodefiles.h"
#include "export/nodescripts.h"
#include "profile/ports.h"
#include "profile/startline.h"

#include <yaml-cpp/yaml.h>

#include <QSet>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Text that Ansible takes as it is: quoted, so that YAML sees no number or truth value in it, and
/// marked where a template would be seen in it.
void addText(YAML::Emitter &yaml, const QString &text)
{
    if (text.contains(u'{'))
        yaml << YAML::LocalTag("unsafe");
    yaml << YAML::DoubleQuoted << text.toStdString();
}

void addVariable(YAML::Emitter &yaml, const char *name, const QString &value)
{
    yaml << YAML::Key << name << YAML::Value;
    addText(yaml, value);
}

void addTexts(YAML::Emitter &yaml, const char *name, const QStringList &values)
{
    yaml << YAML::Key << name << YAML::Value << YAML::BeginSeq;
    for (const QString &value : values)
        addText(yaml, value);
    yaml << YAML::EndSeq;
}

/// A variable whose value Ansible works out.
void addTemplate(YAML::Emitter &yaml, const char *name, const QString &expression)
{
    yaml << YAML::Key << name << YAML::Value << YAML::DoubleQuoted
         << (u"{{ "_s + expression + u" }}"_s).toStdString();
}

QByteArray document(const YAML::Emitter &yaml, const QByteArray &comment)
{
    return "---\n# " + comment + "\n" + yaml.c_str() + '\n';
}

const QByteArray kWrittenAnew = "Written by DAS Setup from the plan, and anew with each export.";

/// A name that Ansible reads as one host: no pattern, no range, no group, no machine of its own.
QString hostNameFor(const QString &id)
{
    static const QStringList taken{u"all"_s,          u"ungrouped"_s,   u"localhost"_s,
                                   u"das"_s,          u"das_first"_s,   u"das_receiver"_s,
                                   u"das_analyzer"_s, u"das_indexer"_s, u"das_dashboard"_s};
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    QString name = id;
    for (QChar &c : name) {
        if (!isPlain(c) && c != u'-' && c != u'.')
            c = u'_';
    }
    const bool isHost = !name.isEmpty() && isPlain(name.front()) && !name.endsWith(u'.') &&
                        !taken.contains(name, Qt::CaseInsensitive);
    return isHost ? name : u"node_"_s + name;
}

/// The nodes and their hosts in the order in which they start; those without a role come last.
QList<std::pair<NodePlan, QString>> hostsInOrder(const ClusterPlan &plan)
{
    const QStringList hosts = ansibleHosts(plan);
    QHash<QString, QString> hostOf;
    for (qsizetype i = 0; i < hosts.size(); ++i)
        hostOf.insert(plan.nodes[i].id, hosts[i]);
    QList<std::pair<NodePlan, QString>> ordered;
    for (const QList<NodePlan> &group : startOrder(plan)) {
        for (const NodePlan &node : group)
            ordered.append({node, hostOf.take(node.id)});
    }
    for (const NodePlan &node : plan.nodes) {
        if (hostOf.contains(node.id))
            ordered.append({node, hostOf.take(node.id)});
    }
    return ordered;
}

void addGroup(YAML::Emitter &yaml, const QString &name, const QStringList &hosts)
{
    yaml << YAML::Key << name.toStdString() << YAML::Value << YAML::BeginMap << YAML::Key << "hosts"
         << YAML::Value << YAML::BeginMap;
    for (const QString &host : hosts)
        yaml << YAML::Key << host.toStdString() << YAML::Value << YAML::Flow << YAML::BeginMap
             << YAML::EndMap;
    yaml << YAML::EndMap << YAML::EndMap;
}

QStringList portLines(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node)
{
    QStringList lines;
    for (const EffectivePort &port : effectivePorts(profile, plan, node)) {
        if (port.users != u"local"_s && port.users != u"none"_s)
            lines.append(
                u"%1/tcp from %2: %3"_s.arg(QString::number(port.number), port.users, port.what));
    }
    return lines;
}

} // namespace

QStringList ansibleHosts(const ClusterPlan &plan)
{
    QStringList hosts;
    QSet<QString> taken;
    for (const NodePlan &node : plan.nodes) {
        const QString wanted = hostNameFor(node.id);
        QString host = wanted;
        for (int n = 2; taken.contains(host.toLower()); ++n)
            host = wanted + u'_' + QString::number(n);
        taken.insert(host.toLower());
        hosts.append(host);
    }
    return hosts;
}

QByteArray ansibleInventory(const ClusterPlan &plan)
{
    const QList<std::pair<NodePlan, QString>> nodes = hostsInOrder(plan);
    YAML::Emitter yaml;
    yaml << YAML::BeginMap << YAML::Key << "all" << YAML::Value << YAML::BeginMap << YAML::Key
         << "children" << YAML::Value << YAML::BeginMap;
    yaml << YAML::Key << "das" << YAML::Value << YAML::BeginMap << YAML::Key << "hosts"
         << YAML::Value << YAML::BeginMap;
    for (const auto &[node, host] : nodes) {
        yaml << YAML::Key << host.toStdString() << YAML::Value << YAML::BeginMap;
        addVariable(yaml, "ansible_host", node.ip);
        yaml << YAML::EndMap;
    }
    yaml << YAML::EndMap << YAML::EndMap;
    addGroup(yaml, u"das_first"_s,
             nodes.isEmpty() ? QStringList() : QStringList{nodes.first().second});
    for (const Role role : allRoles()) {
        QStringList hosts;
        for (const auto &[node, host] : nodes) {
            if (node.roles.testFlag(role))
                hosts.append(host);
        }
        addGroup(yaml, u"das_"_s + roleName(role), hosts);
    }
    yaml << YAML::EndMap << YAML::EndMap << YAML::EndMap;
    return document(yaml, kWrittenAnew);
}

QByteArray ansibleGroupVars(const ProductProfile &profile, const ClusterPlan &plan)
{
    const QString folder = profile.analyticsFolder();
    const bool hasSvn = plan.deploymentSync.kind == SyncKind::Svn;
    YAML::Emitter yaml;
    yaml << YAML::BeginMap;
    addVariable(yaml, "das_product", profile.title);
    addVariable(yaml, "das_cluster", plan.cluster.domain);
    addVariable(yaml, "das_launcher", profile.launcher);
    addVariable(yaml, "das_log", logFile(profile));
    addVariable(yaml, "das_pid_file",
                (folder.isEmpty() ? QString() : folder + u'/') + u"wso2carbon.pid"_s);
    addTexts(yaml, "das_hosts_lines",
             QString::fromUtf8(hostsLines(plan)).split(u'\n', Qt::SkipEmptyParts));
    addTemplate(yaml, "das_mysql_password", u"vault_mysql_password"_s);
    yaml << YAML::Key << "das_needs_svn_password" << YAML::Value << hasSvn;
    if (hasSvn)
        addTemplate(yaml, "das_svn_password", u"vault_svn_password"_s);
    yaml << YAML::EndMap;
    return document(yaml, kWrittenAnew);
}

QByteArray ansibleVault(const ClusterPlan &plan)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap;
    addVariable(yaml, "vault_mysql_password", {});
    if (plan.deploymentSync.kind == SyncKind::Svn)
        addVariable(yaml, "vault_svn_password", {});
    yaml << YAML::EndMap;
    return document(yaml, "Yours: fill it in, then close it with ansible-vault encrypt. A password "
                          "that holds {{ is written after !unsafe.");
}

QByteArray ansibleHostVars(const ProductProfile &profile, const ClusterPlan &plan,
                           const NodePlan &node, const NodeChanges &changes)
{
    QStringList roles;
    for (const Role role : allRoles()) {
        if (node.roles.testFlag(role))
            roles.append(roleName(role));
    }
    YAML::Emitter yaml;
    yaml << YAML::BeginMap;
    addVariable(yaml, "das_id", node.id);
    addTexts(yaml, "das_roles", roles);
    addVariable(yaml, "das_home", node.home);
    addVariable(yaml, "das_address", node.ip + u':' + QString::number(node.port));
    addVariable(yaml, "das_start", startLine(profile, node, changes.flagsInLauncher));
    addTexts(yaml, "das_ports", portLines(profile, plan, node));
    yaml << YAML::EndMap;
    return document(yaml, kWrittenAnew);
}

} // namespace das
