#include "import/importhomes.h"

#include "import/agreement.h"
#include "import/clusterchecks.h"
#include "import/databasevalues.h"
#include "import/hachecks.h"
#include "import/homechecks.h"
#include "import/homeroles.h"
#include "import/planvalues.h"
#include "import/registrychecks.h"
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

Result<HomeReading> readHome(const OpenedHome &home, const ProductProfile &profile)
{
    Result<HomeFiles> files = HomeFiles::load(*home.pack, profile);
    if (!files)
        return tl::unexpected(files.error());
    HomeReading reading;
    reading.home = home.path;
    reading.sources = dataSourcesOf(*files);
    reading.files = *std::move(files);
    reading.survey = surveyPack(*home.pack, profile);
    reading.survey.path = home.path;
    reading.isStock = reading.survey.edited.isEmpty();
    return reading;
}

/// Whether a finding of the rules says nothing new: a stock home is one finding by itself, and
/// datasources are looked at more closely here.
bool isKnown(const Finding &finding, const ImportNotes &notes)
{
    const QString node = finding.where.section(u'/', 0, 1);
    return finding.ruleId == "pack.datasources"_L1 ||
           std::ranges::any_of(notes.findings, [&node](const ImportFinding &other) {
               return other.finding.ruleId == "import.home.stock"_L1 && other.finding.where == node;
           });
}

/// The rules of every plan, with the places that the values were read from.
void addRules(const ClusterPlan &plan, ImportNotes &notes)
{
    PackSurveys surveys;
    for (const HomeReading &home : notes.homes)
        surveys.homes.insert(home.home, home.survey);
    QList<ImportFinding> found;
    for (const Finding &finding : validate(plan, &notes.profile, surveys)) {
        const Place home = notes.places.value(finding.where.section(u'/', 0, 1) + u"/home"_s);
        if (!isKnown(finding, notes))
            found.append({finding, notes.places.value(finding.where, home)});
    }
    notes.findings.append(found);
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
        Result<HomeReading> reading = readHome(home, *opened.profile);
        if (!reading)
            return tl::unexpected(reading.error());
        homes.append(*std::move(reading));
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
    checkCluster(plan, notes);
    checkHa(plan, notes);
    checkHomes(plan, notes);
    if (!notes.configured().isEmpty())
        addRules(plan, notes);
    std::ranges::stable_sort(notes.findings, std::ranges::greater{},
                             [](const ImportFinding &each) { return each.finding.severity; });
    return ImportedCluster{std::move(plan), std::move(notes.findings)};
}

} // namespace das
