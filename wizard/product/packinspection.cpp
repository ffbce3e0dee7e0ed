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

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("das::PackInspection", source, nullptr, count);
}

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
            ? text("an unpacked folder")
            : text("a zip of %1")
                  .arg(QLocale().formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat));
    const QString plugins = profile.bundleFolder.section(u'/', 0, -2) + u"/plugins"_s;
    const QStringList names = pack.fileNames(plugins);
    const QString kernel = bundleVersion(names, u"org.wso2.carbon.core"_s);
    const QString analytics = bundleVersion(names, u"org.wso2.carbon.analytics.dataservice.core"_s);
    if (!kernel.isEmpty() && !analytics.isEmpty())
        found += text("; kernel %1, analytics %2").arg(kernel, analytics);
    return {text("Contents"), found};
}

/// The first jar of `folders` whose name begins with `prefix`.
QString jarIn(const PackSource &pack, const QStringList &folders, const QString &prefix)
{
    for (const QString &folder : folders) {
        for (const QString &name : pack.fileNames(folder)) {
            if (name.startsWith(prefix, Qt::CaseInsensitive) && name.endsWith(".jar"_L1))
                return name;
        }
    }
    return {};
}

QList<PackFact> jarFacts(const PackSource &pack, const ProductProfile &profile)
{
    const QString driver = jarIn(pack, {profile.driverFolder}, u"mysql-connector"_s);
    // Named as in puppet-das (product-facts 3.3).
    const QString svnKit = jarIn(pack, {profile.bundleFolder}, u"svnkit"_s);
    const QString trilead = jarIn(pack, {profile.driverFolder}, u"trilead"_s);
    const QString both = svnKit + u", "_s + trilead;
    return {{text("MySQL driver"),
             driver.isEmpty() ? text("not in the pack, chosen on Databases") : driver},
            {text("SVN client"), svnKit.isEmpty() || trilead.isEmpty()
                                     ? text("not in the pack, chosen on Deployment synchronizer")
                                     : both}};
}

/// The files that the profile changes, each once, and those among them that the pack must have but
/// has not.
struct ChangedFiles {
    QSet<QString> all;
    QStringList missing;
};

ChangedFiles changedFiles(const PackSource &pack, const ProductProfile &profile)
{
    ChangedFiles files;
    for (const FileTemplate &file : profile.files) {
        if (files.all.contains(file.path))
            continue;
        files.all.insert(file.path);
        const QString folder = file.path.section(u'/', 0, -2);
        if (!file.optional && !pack.fileNames(folder).contains(file.path.section(u'/', -1)))
            files.missing.append(file.path);
    }
    return files;
}

/// Traces of a server that ran (product-facts 3.4).
void lookForNodeId(const PackSource &pack, const ProductProfile &profile, QList<PackNote> &notes)
{
    const QString folder = profile.configuration + u"/analytics"_s;
    const QString file = u"my-node-id.dat"_s;
    if (pack.fileNames(folder).contains(file))
        notes.append({Severity::Warning, text("This pack has been started before"),
                      text("It holds %1, which every node would take over: all would have one id. "
                           "Use a pack that never ran, or delete the file.")
                          .arg(folder + u'/' + file)});
}

/// A file that takes the place of axis2.xml's cluster settings (product-facts 3.6).
void lookForHazelcast(const PackSource &pack, const ProductProfile &profile, QList<PackNote> &notes)
{
    const QString folder = profile.configuration + u"/etc"_s;
    const QString file = u"hazelcast.xml"_s;
    if (profile.traits.hazelcastXml && pack.fileNames(folder).contains(file))
        notes.append({Severity::Warning, text("hazelcast.xml overrides the members of this plan"),
                      text("The server reads %1 instead of the cluster settings in axis2.xml. "
                           "Remove it from the pack.")
                          .arg(folder + u'/' + file)});
}

/// Every *-datasources.xml of the folder is loaded, backup copies too (product-facts 3.1).
void lookForDataSources(const PackSource &pack, const ProductProfile &profile,
                        QList<PackNote> &notes)
{
    QStringList known{u"master-datasources.xml"_s, u"metrics-datasources.xml"_s,
                      u"analytics-datasources.xml"_s};
    if (profile.traits.machineLearner)
        known.append(u"ml-datasources.xml"_s);
    const QString folder = profile.configuration + u"/datasources"_s;
    for (const QString &name : pack.fileNames(folder)) {
        if (name.endsWith("-datasources.xml"_L1) && !known.contains(name))
            notes.append({Severity::Warning, text("%1 is loaded too").arg(name),
                          text("The server reads every *-datasources.xml in %1. Rename it if it "
                               "is a copy kept aside.")
                              .arg(folder)});
    }
}

void describe(const PackSource &pack, const ProductProfile &profile, PackInspection &inspection)
{
    const ChangedFiles files = changedFiles(pack, profile);
    const auto count = static_cast<int>(files.all.size());
    inspection.facts = {{text("Recognised by"), u"bin/version.txt"_s},
                        contents(pack, profile, inspection.path),
                        {text("Changed per node"),
                         text("up to %1 files; every other byte stays as it is").arg(count)}};
    inspection.facts += jarFacts(pack, profile);
    if (!files.missing.isEmpty())
        inspection.notes.append(
            {Severity::Error,
             files.missing.size() == 1
                 ? text("A file is missing that nodes need changed")
                 : text("%1 files are missing that nodes need changed").arg(files.missing.size()),
             text("%1. Use the pack as it was downloaded.").arg(files.missing.join(u", "_s))});
    lookForNodeId(pack, profile, inspection.notes);
    lookForHazelcast(pack, profile, inspection.notes);
    lookForDataSources(pack, profile, inspection.notes);
}

PackInspection failed(PackInspection inspection, const Error &error)
{
    inspection.outcome = PackOutcome::Unreadable;
    inspection.problem = {
        Severity::Error,
        text("%1 cannot be used as a stock pack").arg(QFileInfo(inspection.path).fileName()),
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
            Severity::Warning, text("There is no %1").arg(path),
            text("You can go on planning. Bundles need the pack: choose its zip or its folder.")};
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
        inspection.problem = {Severity::Error,
                              text("%1 is not supported").arg(recognised->versionLine),
                              text("Recognised by bin/version.txt. %1.").arg(recognised->cause)};
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
    notes.append(traits.analyticsFileSystem
                     ? text("Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps "
                            "index files outside the node.")
                     : text("Events go to HBase or MySQL. Index files stay on the indexing nodes, "
                            "so the plan has no HDFS."));
    notes.append(traits.dashboardOption
                     ? text("The launcher has a profile for each role, the dashboard too.")
                     : text("There is no dashboard profile. The dashboard node starts with "
                            "explicit flags; its launcher gets them."));
    notes.append(traits.haPortsFollowOffset
                     ? text("Event processing runs in HA mode on the receivers. Its ports 11224 "
                            "and 10005 follow the port offset.")
                     : text("Event processing runs in HA mode on the receivers. Its three ports "
                            "do not follow the port offset in this version."));
    notes.append(text("Spark's own cluster is spelled carbon.spark.master %1 in this version.")
                     .arg(traits.sparkMaster));
    if (traits.taskServerCount)
        notes.append(text("Scheduled tasks wait for their task servers: nodes of one role start "
                          "together."));
    notes.append(traits.mysql57Script
                     ? text("On MySQL 5.7 and 8 the tables come from the pack's mysql5.7.sql.")
                     : text("The pack has no script for MySQL 5.7 and 8. The runbook says how its "
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
