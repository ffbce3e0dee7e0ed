#include "product/packinspection.h"

#include "pack/packproduct.h"
#include "profile/profilecatalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QRegularExpression>
#include <QSet>
#include <QThreadPool>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::PackInspection)
};

/// The version in the name of an OSGi bundle: "4.4.2" of "org.wso2.carbon.core_4.4.2.jar".
QString bundleVersion(const QStringList &names, const QString &bundle)
{
    const QRegularExpression pattern(u'^' + QRegularExpression::escape(bundle) +
                                     u"_(\\d+(?:\\.\\d+)*)[^/]*\\.jar$"_s);
    for (const QString &name : names) {
        if (const QRegularExpressionMatch match = pattern.match(name); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

PackFact contents(const PackSource &pack, const ProductProfile &profile, const QString &path)
{
    const QFileInfo file(path);
    QString found =
        file.isDir()
            ? Texts::tr("an unpacked folder")
            : Texts::tr("a zip of %1")
                  .arg(QLocale().formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat));
    const QString plugins = profile.bundleFolder.section(u'/', 0, -2) + u"/plugins"_s;
    const QStringList names = pack.fileNames(plugins);
    const QString kernel = bundleVersion(names, u"org.wso2.carbon.core"_s);
    const QString analytics = bundleVersion(names, u"org.wso2.carbon.analytics.dataservice.core"_s);
    if (!kernel.isEmpty() && !analytics.isEmpty())
        found += Texts::tr("; kernel %1, analytics %2").arg(kernel, analytics);
    return {Texts::tr("Contents"), found};
}

QList<PackFact> jarFacts(const PackSurvey &survey)
{
    const QString svnClient = survey.svnKit + u", "_s + survey.trilead;
    return {{Texts::tr("MySQL driver"), survey.driver.isEmpty()
                                            ? Texts::tr("not in the pack, chosen on Databases")
                                            : survey.driver},
            {Texts::tr("SVN client"),
             survey.svnKit.isEmpty() || survey.trilead.isEmpty()
                 ? Texts::tr("not in the pack, chosen on Deployment synchronizer")
                 : svnClient}};
}

/// How many files the profile may change.
qsizetype changedFiles(const ProductProfile &profile)
{
    QSet<QString> paths;
    for (const FileTemplate &file : profile.files)
        paths.insert(file.path);
    return paths.size();
}

void describe(const PackSource &pack, const ProductProfile &profile, PackInspection &inspection)
{
    inspection.survey = surveyPack(pack, profile);
    inspection.survey.path = inspection.path;
    inspection.facts = {
        {Texts::tr("Recognised by"), u"bin/version.txt"_s},
        contents(pack, profile, inspection.path),
        {Texts::tr("Changed per node"),
         Texts::tr("up to %1 files; every other byte stays as it is").arg(changedFiles(profile))}};
    inspection.facts += jarFacts(inspection.survey);
}

PackInspection failed(PackInspection inspection, const Error &error)
{
    inspection.outcome = PackOutcome::Unreadable;
    inspection.survey.path = inspection.path;
    inspection.survey.problem = error.text();
    inspection.problem = {
        Severity::Error,
        Texts::tr("%1 cannot be used as a stock pack").arg(QFileInfo(inspection.path).fileName()),
        error.text()};
    return inspection;
}

} // namespace

PackInspection inspectPack(const QString &path)
{
    PackInspection inspection;
    inspection.path = path;
    if (!QFileInfo::exists(path)) {
        inspection.problem = {
            Severity::Warning, Texts::tr("There is no %1").arg(path),
            Texts::tr(
                "You can go on planning. Bundles need the pack: choose its zip or its folder.")};
        return inspection;
    }
    const Result<std::unique_ptr<PackSource>> pack = openPack(path);
    if (!pack)
        return failed(inspection, pack.error());
    const Result<RecognisedPack> recognised = recognisePack(**pack);
    if (!recognised)
        return failed(inspection, recognised.error());
    if (recognised->profile == nullptr) {
        inspection.outcome = PackOutcome::NotSupported;
        inspection.survey.path = path;
        inspection.survey.problem = recognised->reason;
        inspection.problem = {
            Severity::Error, Texts::tr("%1 is not supported").arg(recognised->versionLine),
            Texts::tr("Recognised by bin/version.txt. %1.").arg(recognised->cause)};
        return inspection;
    }
    inspection.outcome = PackOutcome::Recognised;
    inspection.productId = recognised->profile->id;
    describe(**pack, *recognised->profile, inspection);
    return inspection;
}

QFuture<PackInspection> inspectPackLater(const QString &path)
{
    auto promise = std::make_shared<QPromise<PackInspection>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(inspectPack(path));
        promise->finish();
    });
    return promise->future();
}

QStringList versionNotes(const ProductProfile &profile)
{
    const ProductTraits &traits = profile.traits;
    QStringList notes;
    notes.append(
        traits.analyticsFileSystem
            ? Texts::tr("Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps "
                        "index files outside the node.")
            : Texts::tr("Events go to HBase or MySQL. Index files stay on the indexing nodes, "
                        "so the plan has no HDFS."));
    notes.append(traits.dashboardOption
                     ? Texts::tr("The launcher has a profile for each role, the dashboard too.")
                     : Texts::tr("There is no dashboard profile. The dashboard node starts with "
                                 "explicit flags; its launcher gets them."));
    notes.append(
        traits.haPortsFollowOffset
            ? Texts::tr("Event processing runs in HA mode on the receivers. Its ports 11224 "
                        "and 10005 follow the port offset.")
            : Texts::tr("Event processing runs in HA mode on the receivers. Its three ports "
                        "do not follow the port offset in this version."));
    notes.append(
        Texts::tr("carbon.spark.master is %1: in a cluster that means Spark's own masters, as "
                  "many as the plan says.")
            .arg(traits.sparkMaster));
    if (traits.taskServerCount)
        notes.append(
            Texts::tr("Scheduled tasks wait for their task servers: nodes of one role start "
                      "together."));
    notes.append(
        traits.mysql57Script
            ? Texts::tr("On MySQL 5.7 and 8 the tables come from the pack's mysql5.7.sql.")
            : Texts::tr("The pack has no script for MySQL 5.7 and 8. The runbook says how its "
                        "older one runs there."));
    return notes;
}

QString productName(const ProductProfile &profile)
{
    return profile.versionLine.section(u" v"_s, 0, 0);
}

QString productVersion(const ProductProfile &profile)
{
    return profile.versionLine.section(u" v"_s, 1);
}

} // namespace das
