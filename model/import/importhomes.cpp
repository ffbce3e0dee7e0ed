#include "import/importhomes.h"

#include "import/agreement.h"
#include "import/databasevalues.h"
#include "import/homechecks.h"
#include "import/homeroles.h"
#include "import/planvalues.h"
#include "pack/packproduct.h"
#include "pack/packsurvey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<RefusedHome> refuse(const QString &message, const QString &path)
{
    return tl::unexpected(RefusedHome{{message, path, 0}, true});
}

struct RecognisedHome {
    OpenedHome home;
    const ProductProfile *profile = nullptr;
};

tl::expected<RecognisedHome, RefusedHome> openHome(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return refuse(QCoreApplication::translate("das", "is not a folder; name the home of a "
                                                         "node"),
                      path);
    Result<std::unique_ptr<PackSource>> pack = openPack(QDir(path).absolutePath());
    if (!pack)
        return tl::unexpected(RefusedHome{pack.error(), true});
    const Result<RecognisedPack> recognised = recognisePack(**pack);
    if (!recognised)
        return tl::unexpected(RefusedHome{recognised.error(), false});
    if (recognised->profile == nullptr)
        return refuse(recognised->reason, path);
    const QString root = QFileInfo((*pack)->describe(u"bin"_s)).path();
    return RecognisedHome{{QDir::cleanPath(root), *std::move(pack)}, recognised->profile};
}

QList<Finding> validated(const ClusterPlan &plan, const ProductProfile &profile)
{
    QStringList homes;
    for (const NodePlan &node : plan.nodes)
        homes.append(node.home);
    return validate(plan, &profile, {std::nullopt, surveyHomes(homes)});
}

/// The rules of every plan, with the places that the values were read from.
void addRules(const ClusterPlan &plan, ImportNotes &notes)
{
    for (const Finding &finding : validated(plan, notes.profile)) {
        const Place home = notes.places.value(finding.where.section(u'/', 0, 1) + u"/home"_s);
        notes.find({finding, notes.places.value(finding.where, home)});
    }
}

} // namespace

tl::expected<OpenedHomes, RefusedHome> openHomes(const QStringList &paths)
{
    OpenedHomes opened;
    for (const QString &path : paths) {
        tl::expected<RecognisedHome, RefusedHome> home = openHome(path);
        if (!home)
            return tl::unexpected(home.error());
        if (opened.profile != nullptr && home->profile != opened.profile)
            return refuse(QCoreApplication::translate("das", "is %1, but the homes before it are "
                                                             "%2; a cluster has one product")
                              .arg(home->profile->title, opened.profile->title),
                          path);
        const bool isTwice = std::ranges::any_of(opened.homes, [&home](const OpenedHome &other) {
            return QFileInfo(other.path).canonicalFilePath() ==
                   QFileInfo(home->home.path).canonicalFilePath();
        });
        if (isTwice)
            return refuse(QCoreApplication::translate("das", "is named twice"), path);
        opened.profile = home->profile;
        opened.homes.push_back(std::move(home->home));
    }
    return opened;
}

Result<ImportedCluster> importHomes(const OpenedHomes &opened)
{
    QList<HomeReading> homes;
    for (const OpenedHome &home : opened.homes) {
        Result<HomeFiles> files = HomeFiles::load(*home.pack, *opened.profile);
        if (!files)
            return tl::unexpected(files.error());
        QList<DataSource> sources = dataSourcesOf(*files);
        homes.append({home.path, *std::move(files), std::move(sources), {}, {}, true});
    }
    ClusterPlan plan;
    plan.product = opened.profile->id;
    nameNodes(homes);
    plan.pattern = assignRoles(homes, *opened.profile);
    ImportNotes notes{*opened.profile, homes, {}, {}, {}};
    readHomes(plan, notes);
    readDatabases(plan, notes);
    readMounts(notes);
    agreeOnPlan(plan, notes);
    checkHomes(plan, notes);
    addRules(plan, notes);
    std::ranges::stable_sort(notes.findings, std::ranges::greater{},
                             [](const ImportFinding &each) { return each.finding.severity; });
    return ImportedCluster{std::move(plan), std::move(notes.findings)};
}

} // namespace das
