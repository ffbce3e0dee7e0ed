#include "validate/rules.h"
#include "validate/ruletools.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool usesSvn(const RuleInput &input)
{
    return input.plan.deploymentSync.kind == SyncKind::Svn;
}

/// Scheme of the URL, lower case; empty if it has none.
QString schemeOf(const QString &url)
{
    static const QRegularExpression pattern(u"\\A\\s*([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    return pattern.match(url).captured(1).toLower();
}

void noSync(const RuleInput &input, Findings &findings)
{
    if (!usesSvn(input) && input.plan.nodes.size() > 1)
        findings.add(u"deploymentSync/kind"_s,
                     QCoreApplication::translate("das", "Nothing synchronizes the nodes"),
                     QCoreApplication::translate(
                         "das", "What you deploy on one node does not reach the others."),
                     byHand(QCoreApplication::translate(
                         "das", "Deploy every application on every node, or use Subversion")));
}

void urlMissing(const RuleInput &input, Findings &findings)
{
    if (usesSvn(input) && input.plan.deploymentSync.url.isEmpty())
        findings.add(
            u"deploymentSync/url"_s,
            QCoreApplication::translate("das", "The repository has no URL"), {},
            byHand(QCoreApplication::translate("das", "Enter the URL of a Subversion repository")));
}

void urlNoScheme(const RuleInput &input, Findings &findings)
{
    const QString url = input.plan.deploymentSync.url.trimmed();
    if (!usesSvn(input) || url.isEmpty() || !schemeOf(url).isEmpty())
        return;
    findings.add(u"deploymentSync/url"_s,
                 QCoreApplication::translate("das", "The repository's URL has no scheme"),
                 QCoreApplication::translate("das", "It begins with http://, https:// or svn://."),
                 {QCoreApplication::translate("das", "Put http:// before it"),
                  [url](ClusterPlan &plan) { plan.deploymentSync.url = u"http://"_s + url; }});
}

/// product-facts 3.3: the kernel has no svn+ssh.
void urlSsh(const RuleInput &input, Findings &findings)
{
    if (usesSvn(input) && schemeOf(input.plan.deploymentSync.url) == "svn+ssh"_L1)
        findings.add(u"deploymentSync/url"_s,
                     QCoreApplication::translate("das", "svn+ssh does not work here"),
                     QCoreApplication::translate(
                         "das", "The servers' Subversion client speaks http, https and svn."),
                     byHand(QCoreApplication::translate(
                         "das", "Offer the repository over https and enter that URL")));
}

void urlScheme(const RuleInput &input, Findings &findings)
{
    static const QStringList known{u"http"_s, u"https"_s, u"svn"_s, u"file"_s, u"svn+ssh"_s};
    const QString scheme = schemeOf(input.plan.deploymentSync.url);
    if (!usesSvn(input) || scheme.isEmpty() || known.contains(scheme))
        return;
    findings.add(u"deploymentSync/url"_s,
                 QCoreApplication::translate("das", "Subversion knows no %1://").arg(scheme),
                 QCoreApplication::translate(
                     "das", "The servers' Subversion client speaks http, https and svn."),
                 byHand(QCoreApplication::translate("das", "Enter the URL of a Subversion "
                                                           "repository")));
}

/// The URL of the stock carbon.xml, or one with gaps to fill in, as guides print them.
void urlPlaceholder(const RuleInput &input, Findings &findings)
{
    static const QRegularExpression gap(u"[\\[\\]<>{}]|\\bx{2,}\\b|svnrepo\\.example\\.com"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (usesSvn(input) && gap.match(input.plan.deploymentSync.url).hasMatch())
        findings.add(u"deploymentSync/url"_s,
                     QCoreApplication::translate("das", "The repository's URL is a placeholder"),
                     QCoreApplication::translate(
                         "das", "It comes from a guide or from the stock pack and leads nowhere."),
                     byHand(QCoreApplication::translate("das", "Enter your repository's URL")));
}

/// The user information of a URL, "//user:password@".
const QRegularExpression &userInformation()
{
    static const QRegularExpression pattern(u"(?<=://)[^/@]*@"_s);
    return pattern;
}

void urlCredentials(const RuleInput &input, Findings &findings)
{
    if (usesSvn(input) && input.plan.deploymentSync.url.contains(userInformation()))
        findings.add(u"deploymentSync/url"_s,
                     QCoreApplication::translate("das", "The repository's URL holds a user"),
                     QCoreApplication::translate(
                         "das", "User and password have places of their own; here they would stand "
                                "in logs and diffs."),
                     {QCoreApplication::translate("das", "Remove it"), [](ClusterPlan &plan) {
                          plan.deploymentSync.url.remove(userInformation());
                      }});
}

void userMissing(const RuleInput &input, Findings &findings)
{
    if (usesSvn(input) && input.plan.deploymentSync.user.isEmpty())
        findings.add(
            u"deploymentSync/user"_s,
            QCoreApplication::translate("das", "The repository has no user"),
            QCoreApplication::translate(
                "das", "The committing node writes, which few repositories let anyone do."),
            byHand(QCoreApplication::translate("das", "Enter the user")));
}

/// "Let receiver1 commit": the first receiver, or else the first node.
Fix letReceiverCommit(const ClusterPlan &plan)
{
    const QList<NodePlan> receivers = plan.nodesWith(Role::Receiver);
    const QString id = receivers.isEmpty() ? plan.nodes.value(0).id : receivers.first().id;
    if (id.isEmpty())
        return byHand(QCoreApplication::translate("das", "Choose the node that commits"));
    return {QCoreApplication::translate("das", "Let %1 commit").arg(id),
            [id](ClusterPlan &changed) { changed.deploymentSync.autoCommitNode = id; }};
}

void committerMissing(const RuleInput &input, Findings &findings)
{
    if (usesSvn(input) && input.plan.deploymentSync.autoCommitNode.isEmpty())
        findings.add(u"deploymentSync/autoCommitNode"_s,
                     QCoreApplication::translate("das", "No node commits"),
                     QCoreApplication::translate(
                         "das", "Exactly one node commits. A receiver is the usual choice."),
                     letReceiverCommit(input.plan));
}

void committerUnknown(const RuleInput &input, Findings &findings)
{
    const QString id = input.plan.deploymentSync.autoCommitNode;
    if (usesSvn(input) && !id.isEmpty() && input.plan.node(id) == nullptr)
        findings.add(u"deploymentSync/autoCommitNode"_s,
                     QCoreApplication::translate("das", "No node is called %1").arg(id),
                     QCoreApplication::translate("das", "So none would commit."),
                     letReceiverCommit(input.plan));
}

void committerNoReceiver(const RuleInput &input, Findings &findings)
{
    const QString &id = input.plan.deploymentSync.autoCommitNode;
    // Of two nodes with one id, which is a mistake of its own, either may be the receiver.
    const QList<NodePlan> receivers = input.plan.nodesWith(Role::Receiver);
    const bool isReceiver =
        std::ranges::any_of(receivers, [&id](const NodePlan &node) { return node.id == id; });
    if (!usesSvn(input) || id.isEmpty() || input.plan.node(id) == nullptr || isReceiver ||
        receivers.isEmpty())
        return;
    findings.add(u"deploymentSync/autoCommitNode"_s,
                 QCoreApplication::translate("das", "%1 commits and is not a receiver").arg(id),
                 QCoreApplication::translate(
                     "das", "Receivers start first, so the committing node is best one of them."),
                 letReceiverCommit(input.plan));
}

/// product-facts 3.3: without a client nothing is synchronized, and the log says it indirectly.
void jarsMissing(const RuleInput &input, Findings &findings)
{
    if (usesSvn(input) && input.plan.deploymentSync.clientJars.isEmpty() && !input.knowsJars())
        findings.add(u"deploymentSync/clientJars"_s,
                     QCoreApplication::translate("das", "No Subversion client is named"),
                     QCoreApplication::translate(
                         "das", "Without one the server starts, logs one error and synchronizes "
                                "nothing."),
                     byHand(QCoreApplication::translate(
                         "das", "Name the SVNKit and Trilead jars, or install svn on every node")));
}

void jarsIncomplete(const RuleInput &input, Findings &findings)
{
    const QStringList &jars = input.plan.deploymentSync.clientJars;
    if (!usesSvn(input) || jars.isEmpty() || input.knowsJars())
        return;
    const bool hasKit = hasJar(jars, "svnkit"_L1);
    if (hasKit && hasJar(jars, "trilead"_L1))
        return;
    const QString missing = hasKit ? u"Trilead"_s : u"SVNKit"_s;
    findings.add(u"deploymentSync/clientJars"_s,
                 QCoreApplication::translate("das", "The %1 jar is not among them").arg(missing),
                 QCoreApplication::translate("das", "SVNKit works with Trilead beside it."),
                 byHand(QCoreApplication::translate("das", "Add the %1 jar").arg(missing)));
}

constexpr std::array kRules{
    Rule{"sync.none", Severity::Hint, noSync},
    Rule{"sync.url.missing", Severity::Error, urlMissing},
    Rule{"sync.url.no-scheme", Severity::Error, urlNoScheme},
    Rule{"sync.url.svn-ssh", Severity::Error, urlSsh},
    Rule{"sync.url.scheme", Severity::Error, urlScheme},
    Rule{"sync.url.placeholder", Severity::Error, urlPlaceholder},
    Rule{"sync.url.credentials", Severity::Error, urlCredentials},
    Rule{"sync.user.missing", Severity::Warning, userMissing},
    Rule{"sync.commit-node.missing", Severity::Error, committerMissing},
    Rule{"sync.commit-node.unknown", Severity::Error, committerUnknown},
    Rule{"sync.commit-node.not-a-receiver", Severity::Warning, committerNoReceiver},
    Rule{"sync.client-jars.missing", Severity::Hint, jarsMissing},
    Rule{"sync.client-jars.incomplete", Severity::Warning, jarsIncomplete},
};

} // namespace

std::span<const Rule> syncRules()
{
    return kRules;
}

} // namespace das
