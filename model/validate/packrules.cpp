#include "profile/profilecatalog.h"
#include "validate/rules.h"
#include "validate/ruletools.h"

#include <algorithm>
#include <array>
#include <vector>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// A pack or home that the plan starts from, and how texts call it.
struct SurveyedPack {
    const PackSurvey &survey;
    QString where;
    QString name;        ///< "the pack", "receiver1's home"
    qsizetype node = -1; ///< index of the home's node; -1: the stock pack

    bool isHome() const { return node >= 0; }
};

/// The packs of the plan's product.
std::vector<SurveyedPack> packsOf(const RuleInput &input)
{
    std::vector<SurveyedPack> packs;
    if (input.profile == nullptr)
        return packs;
    const auto add = [&](const PackSurvey &survey, const QString &where, const QString &name,
                         qsizetype node) {
        if (survey.isUsable() && survey.productId == input.profile->id)
            packs.push_back({survey, where, name, node});
    };
    if (input.packs.source)
        add(*input.packs.source, u"source"_s, QCoreApplication::translate("das", "The stock pack"),
            -1);
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i) {
        const auto home = input.packs.homes.constFind(input.plan.nodes[i].home);
        if (home != input.packs.homes.constEnd())
            add(*home, nodeKey(i, "home"_L1),
                QCoreApplication::translate("das", "The home of %1").arg(nodeLabel(input.plan, i)),
                i);
    }
    return packs;
}

/// "a, b, c and 4 more"
QString someOf(const QStringList &names)
{
    constexpr qsizetype kShown = 3;
    if (names.size() <= kShown + 1)
        return names.join(u", "_s);
    return QCoreApplication::translate("das", "%1 and %2 more")
        .arg(names.first(kShown).join(u", "_s), QString::number(names.size() - kShown));
}

QString titleOf(const QString &productId)
{
    const ProductProfile *profile = profileById(productId);
    return profile == nullptr ? productId : profile->title;
}

void sourceUnusable(const RuleInput &input, Findings &findings)
{
    if (input.packs.source && !input.packs.source->isUsable())
        findings.add(u"source"_s, QCoreApplication::translate("das", "The stock pack is of no use"),
                     input.packs.source->problem,
                     byHand(QCoreApplication::translate(
                         "das", "Choose a pack of a product that `das-setup products` lists")));
}

void sourceOfOther(const RuleInput &input, Findings &findings)
{
    const std::optional<PackSurvey> &source = input.packs.source;
    if (!source || !source->isUsable() || source->productId == input.plan.product ||
        input.plan.product.isEmpty())
        return;
    findings.add(u"source"_s,
                 QCoreApplication::translate("das", "The stock pack is %1, but the plan is for %2")
                     .arg(titleOf(source->productId), titleOf(input.plan.product)),
                 QCoreApplication::translate("das", "The files of a version differ from those of "
                                                    "the others."),
                 {QCoreApplication::translate("das", "Plan for %1").arg(titleOf(source->productId)),
                  [id = source->productId](ClusterPlan &plan) { plan.product = id; }});
}

void sourceIncomplete(const RuleInput &input, Findings &findings)
{
    for (const SurveyedPack &pack : packsOf(input))
        if (!pack.isHome() && !pack.survey.missing.isEmpty())
            findings.add(
                pack.where,
                QCoreApplication::translate("das", "The stock pack lacks %1")
                    .arg(someOf(pack.survey.missing)),
                QCoreApplication::translate("das", "Nodes need that changed."),
                byHand(QCoreApplication::translate("das", "Use the pack as it was downloaded")));
}

/// Nothing can be written there; bundles do not need the home.
void homeUnusable(const RuleInput &input, Findings &findings)
{
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i) {
        const auto home = input.packs.homes.constFind(input.plan.nodes[i].home);
        if (home == input.packs.homes.constEnd())
            continue;
        const bool isOther = home->isUsable() && home->productId != input.plan.product;
        if (home->isUsable() && !isOther && home->missing.isEmpty())
            continue;
        const QString reason =
            !home->isUsable() ? home->problem
            : isOther
                ? QCoreApplication::translate("das", "It holds %1.").arg(titleOf(home->productId))
                : QCoreApplication::translate("das", "It lacks %1.").arg(someOf(home->missing));
        findings.add(nodeKey(i, "home"_L1),
                     QCoreApplication::translate("das", "The home of %1 is no pack of %2")
                         .arg(nodeLabel(input.plan, i), titleOf(input.plan.product)),
                     reason,
                     byHand(QCoreApplication::translate("das", "Unpack the stock pack there")));
    }
}

/// product-facts 3.4: a pack that was copied after it ran carries its id along.
void nodeId(const RuleInput &input, Findings &findings)
{
    QHash<QByteArray, qsizetype> owners;
    for (const SurveyedPack &pack : packsOf(input)) {
        if (!pack.survey.nodeId)
            continue;
        const QString detail =
            QCoreApplication::translate("das", "my-node-id.dat is written at the first start. "
                                               "Nodes that share one id are one to the indexers.");
        if (!pack.isHome()) {
            findings.add(
                pack.where,
                QCoreApplication::translate("das", "The stock pack has been started: its node id, "
                                                   "my-node-id.dat, would be that of every node"),
                detail,
                byHand(QCoreApplication::translate(
                    "das", "Use a pack that never ran, or delete the file")));
            continue;
        }
        const auto owner = owners.constFind(*pack.survey.nodeId);
        if (owner == owners.constEnd())
            owners.insert(*pack.survey.nodeId, pack.node);
        else
            findings.add(pack.where,
                         QCoreApplication::translate("das", "%1 and %2 have the same node id")
                             .arg(nodeLabel(input.plan, *owner), nodeLabel(input.plan, pack.node)),
                         detail,
                         byHand(QCoreApplication::translate(
                                    "das", "Delete my-node-id.dat in the home of %1 before it "
                                           "starts")
                                    .arg(nodeLabel(input.plan, pack.node))));
    }
}

/// A stock pack has no wso2carbon.pid; in a home the process may be alive.
void processId(const RuleInput &input, Findings &findings)
{
    for (const SurveyedPack &pack : packsOf(input)) {
        if (!pack.survey.processId || (pack.isHome() && !pack.survey.isRunning))
            continue;
        if (pack.survey.isRunning)
            findings.add(
                pack.where,
                QCoreApplication::translate("das", "%1 has a running server: process %2")
                    .arg(pack.name, QString::number(*pack.survey.processId)),
                QCoreApplication::translate("das", "wso2carbon.pid names it. A server reads its "
                                                   "files at the start only."),
                byHand(QCoreApplication::translate("das", "Stop it before its files change")));
        else
            findings.add(
                pack.where,
                QCoreApplication::translate("das", "%1 has been started: it holds a wso2carbon.pid")
                    .arg(pack.name),
                QCoreApplication::translate("das", "Data of that run may lie in it."),
                byHand(QCoreApplication::translate("das", "Use a pack that never ran")));
    }
}

/// product-facts 3.6
void hazelcastXml(const RuleInput &input, Findings &findings)
{
    for (const SurveyedPack &pack : packsOf(input))
        if (!pack.survey.hazelcastXml.isEmpty())
            findings.add(
                pack.where,
                QCoreApplication::translate(
                    "das", "%1 has a hazelcast.xml, which overrides the members of this plan")
                    .arg(pack.name),
                QCoreApplication::translate(
                    "das", "The server reads it instead of the network settings of axis2.xml."),
                byHand(
                    QCoreApplication::translate("das", "Remove %1").arg(pack.survey.hazelcastXml)));
}

/// product-facts 3.1: every *-datasources.xml is loaded, and a name may occur once.
void copiesOfDataSources(const RuleInput &input, Findings &findings)
{
    for (const SurveyedPack &pack : packsOf(input))
        for (const DataSourcesCopy &copy : pack.survey.copies)
            findings.add(
                pack.where,
                copy.repeated.isEmpty()
                    ? QCoreApplication::translate("das", "%1: %2 is loaded too, and is no XML")
                          .arg(pack.name, copy.file)
                    : QCoreApplication::translate("das",
                                                  "%1: %2 is loaded too, and defines %3 again")
                          .arg(pack.name, copy.file, someOf(copy.repeated)),
                QCoreApplication::translate(
                    "das", "The server reads every *-datasources.xml of that folder, and after "
                           "such an error no further data source."),
                byHand(QCoreApplication::translate(
                    "das", "Remove it, or rename it so that it does not end in -datasources.xml")));
}

/// What every stock pack says at the places that setting up a cluster changes. A home is there to
/// be changed.
void configured(const RuleInput &input, Findings &findings)
{
    for (const SurveyedPack &pack : packsOf(input)) {
        if (pack.isHome() || (pack.survey.edited.isEmpty() && !pack.survey.holdsBundle))
            continue;
        const QString what = pack.survey.edited.isEmpty()
                                 ? QCoreApplication::translate("das", "it holds a das-setup folder")
                                 : someOf(pack.survey.edited);
        findings.add(
            pack.where,
            QCoreApplication::translate("das", "The stock pack has been configured before: %1")
                .arg(what),
            QCoreApplication::translate(
                "das", "What the plan does not set stays as it is, and reaches every node. Only "
                       "values that all stock packs share are compared."),
            byHand(QCoreApplication::translate("das", "Use the pack as it was downloaded")));
    }
}

/// Whether bundles are all that a node gets its jars from.
bool needsJarsOf(const RuleInput &input, const SurveyedPack &pack)
{
    if (pack.isHome())
        return true;
    return std::ranges::any_of(input.plan.nodes, [&input](const NodePlan &node) {
        return !input.packs.homes.contains(node.home);
    });
}

void driverMissing(const RuleInput &input, Findings &findings)
{
    for (const SurveyedPack &pack : packsOf(input)) {
        if (!input.plan.mysql.driverJar.isEmpty() || !pack.survey.driver.isEmpty() ||
            !needsJarsOf(input, pack))
            continue;
        const QString folder = input.profile->driverFolder;
        findings.add(
            pack.isHome() ? pack.where : u"mysql/driverJar"_s,
            QCoreApplication::translate("das", "%1 has no MySQL driver").arg(pack.name),
            QCoreApplication::translate("das", "No mysql-connector jar lies in %1, where this "
                                               "version looks. Without one no data source opens.")
                .arg(folder),
            byHand(
                QCoreApplication::translate("das", "Name the jar, or put it into %1 of each home")
                    .arg(folder)));
    }
}

/// product-facts 3.3: SVNKit is a bundle, Trilead a library; `svn` on the PATH does in their place.
void svnClientMissing(const RuleInput &input, Findings &findings)
{
    if (input.plan.deploymentSync.kind != SyncKind::Svn)
        return;
    const QStringList &jars = input.plan.deploymentSync.clientJars;
    for (const SurveyedPack &pack : packsOf(input)) {
        if (!needsJarsOf(input, pack))
            continue;
        QStringList missing;
        if (pack.survey.svnKit.isEmpty() && !hasJar(jars, "svnkit"_L1))
            missing.append(QCoreApplication::translate("das", "SVNKit in %1")
                               .arg(input.profile->bundleFolder));
        if (pack.survey.trilead.isEmpty() && !hasJar(jars, "trilead"_L1))
            missing.append(QCoreApplication::translate("das", "Trilead in %1")
                               .arg(input.profile->driverFolder));
        if (missing.isEmpty())
            continue;
        findings.add(
            pack.isHome() ? pack.where : u"deploymentSync/clientJars"_s,
            QCoreApplication::translate("das", "%1 has no Subversion client: %2 missing")
                .arg(pack.name, missing.join(u", "_s)),
            QCoreApplication::translate("das", "Without one the server starts, logs one error and "
                                               "synchronizes nothing."),
            byHand(QCoreApplication::translate(
                "das", "Name the SVNKit and Trilead jars, or install svn on every node")));
    }
}

constexpr std::array kRules{
    Rule{"pack.unusable", Severity::Error, sourceUnusable},
    Rule{"pack.product", Severity::Error, sourceOfOther},
    Rule{"pack.incomplete", Severity::Error, sourceIncomplete},
    Rule{"pack.home", Severity::Warning, homeUnusable},
    Rule{"pack.node-id", Severity::Warning, nodeId},
    Rule{"pack.pid", Severity::Warning, processId},
    Rule{"pack.hazelcast", Severity::Warning, hazelcastXml},
    Rule{"pack.datasources", Severity::Warning, copiesOfDataSources},
    Rule{"pack.configured", Severity::Warning, configured},
    Rule{"pack.driver", Severity::Warning, driverMissing},
    Rule{"pack.svn-client", Severity::Warning, svnClientMissing},
};

} // namespace

bool isPackRule(const QString &ruleId)
{
    return ruleId.startsWith("pack."_L1);
}

std::span<const Rule> packRules()
{
    return kRules;
}

} // namespace das
