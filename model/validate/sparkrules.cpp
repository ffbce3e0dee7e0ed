#include "validate/rules.h"
#include "validate/ruletools.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView kUsualLink{"/home/das_symlink"};

Fix useMasters(qsizetype count)
{
    return {QCoreApplication::translate("das", "Use %1").arg(count),
            [count](ClusterPlan &plan) { plan.spark.masterCount = int(count); }};
}

/// product-facts 3.4: workers start only once that many masters have registered.
void mastersTooMany(const RuleInput &input, Findings &findings)
{
    const qsizetype analyzers = input.plan.nodesWith(Role::Analyzer).size();
    if (analyzers > 0 && input.plan.spark.masterCount > analyzers)
        findings.add(u"spark/masterCount"_s,
                     QCoreApplication::translate("das", "%1 Spark masters, but only %2 analyzers")
                         .arg(input.plan.spark.masterCount)
                         .arg(analyzers),
                     QCoreApplication::translate("das", "Spark waits for all its masters, so it "
                                                        "would never start."),
                     useMasters(analyzers));
}

void mastersTooFew(const RuleInput &input, Findings &findings)
{
    if (input.plan.spark.masterCount < 1)
        findings.add(
            u"spark/masterCount"_s,
            QCoreApplication::translate("das", "Spark needs at least one master"), {},
            useMasters(std::clamp<qsizetype>(input.plan.nodesWith(Role::Analyzer).size(), 1, 2)));
}

void masterSingle(const RuleInput &input, Findings &findings)
{
    if (input.plan.spark.masterCount == 1 && input.plan.nodesWith(Role::Analyzer).size() > 1)
        findings.add(u"spark/masterCount"_s,
                     QCoreApplication::translate("das", "One Spark master has no stand-in"),
                     QCoreApplication::translate("das", "There are analyzers enough for two."),
                     useMasters(2));
}

void linkNotAbsolute(const RuleInput &input, Findings &findings)
{
    const QString link = input.plan.spark.symbolicLink.trimmed();
    if (!link.isEmpty() && !isAbsolutePath(link))
        findings.add(u"spark/symbolicLink"_s,
                     QCoreApplication::translate("das", "\"%1\" is not an absolute path").arg(link),
                     QCoreApplication::translate(
                         "das", "The link must be at the same place on every analyzer."),
                     {QCoreApplication::translate("das", "Use /%1").arg(link),
                      [link](ClusterPlan &plan) { plan.spark.symbolicLink = u'/' + link; }});
}

/// Only nodes with the analytics engine read it (product-facts 3.4).
void linkMissing(const RuleInput &input, Findings &findings)
{
    QStringList homes;
    for (const NodePlan &node : input.plan.nodesWith(Role::Analyzer))
        if (!node.home.isEmpty())
            homes.append(QDir::cleanPath(node.home));
    homes.removeDuplicates();
    if (homes.size() > 1 && input.plan.spark.symbolicLink.isEmpty())
        findings.add(
            u"spark/symbolicLink"_s,
            QCoreApplication::translate("das", "The analyzers' homes differ"),
            QCoreApplication::translate(
                "das", "Spark runs with one path everywhere: a symbolic link to each home."),
            {QCoreApplication::translate("das", "Use %1").arg(kUsualLink),
             [](ClusterPlan &plan) { plan.spark.symbolicLink = kUsualLink; }});
}

void linkIsHome(const RuleInput &input, Findings &findings)
{
    const QString link = QDir::cleanPath(input.plan.spark.symbolicLink);
    if (input.plan.spark.symbolicLink.isEmpty() ||
        std::ranges::none_of(input.plan.nodes, [&link](const NodePlan &node) {
            return !node.home.isEmpty() && QDir::cleanPath(node.home) == link;
        }))
        return;
    findings.add(u"spark/symbolicLink"_s,
                 QCoreApplication::translate("das", "%1 is a home").arg(link),
                 QCoreApplication::translate("das", "A link cannot stand where its target is."),
                 {QCoreApplication::translate("das", "Use %1").arg(kUsualLink),
                  [](ClusterPlan &plan) { plan.spark.symbolicLink = kUsualLink; }});
}

void linkShared(const RuleInput &input, Findings &findings)
{
    if (input.plan.spark.symbolicLink.isEmpty())
        return;
    const QList<NodePlan> analyzers = input.plan.nodesWith(Role::Analyzer);
    for (qsizetype j = 1; j < analyzers.size(); ++j)
        for (qsizetype i = 0; i < j; ++i)
            if (!analyzers[j].ip.isEmpty() && analyzers[i].ip == analyzers[j].ip) {
                findings.add(u"spark/symbolicLink"_s,
                             QCoreApplication::translate("das", "%1 and %2 share one link on %3")
                                 .arg(analyzers[i].id, analyzers[j].id, analyzers[j].ip),
                             QCoreApplication::translate(
                                 "das", "It points to one home only; the executors of both nodes "
                                        "run from that."),
                             byHand(QCoreApplication::translate(
                                 "das", "Put the analyzers on different machines")));
                return;
            }
}

constexpr std::array kRules{
    Rule{"spark.master-count.too-many", Severity::Error, mastersTooMany},
    Rule{"spark.master-count.too-few", Severity::Error, mastersTooFew},
    Rule{"spark.master-count.single", Severity::Hint, masterSingle},
    Rule{"spark.symbolic-link.not-absolute", Severity::Error, linkNotAbsolute},
    Rule{"spark.symbolic-link.missing", Severity::Error, linkMissing},
    Rule{"spark.symbolic-link.is-home", Severity::Error, linkIsHome},
    Rule{"spark.symbolic-link.shared", Severity::Warning, linkShared},
};

} // namespace

std::span<const Rule> sparkRules()
{
    return kRules;
}

} // namespace das
