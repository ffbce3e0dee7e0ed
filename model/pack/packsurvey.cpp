#include "pack/packsurvey.h"

#include "document/planedit.h"
#include "document/xmlindex.h"
#include "document/xmlpath.h"
#include "pack/packproduct.h"
#include "pack/stockvalues.h"
#include "profile/profilecatalog.h"
#include "support/process.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool holds(const PackSource &pack, const QString &path)
{
    return pack.fileNames(path.section(u'/', 0, -2)).contains(path.section(u'/', -1));
}

/// The bytes of a file that is there and can be read.
std::optional<QByteArray> bytesOf(const PackSource &pack, const QString &path)
{
    const Result<std::optional<PackFile>> file = pack.read(path);
    return file && file->has_value() ? std::optional((*file)->bytes) : std::nullopt;
}

/// "wso2/analytics/wso2carbon.pid": beside the launcher's folder.
QString besideLauncher(const ProductProfile &profile, const QString &name)
{
    const QString folder = profile.launcher.section(u'/', 0, -3);
    return folder.isEmpty() ? name : folder + u'/' + name;
}

QStringList missingFiles(const PackSource &pack, const ProductProfile &profile)
{
    QStringList missing;
    for (const FileTemplate &file : profile.files) {
        if (!file.optional && !missing.contains(file.path) && !holds(pack, file.path))
            missing.append(file.path);
    }
    return missing;
}

/// The names of the data sources that a file defines.
Result<QStringList> dataSourcesIn(const QByteArray &bytes, const QString &file)
{
    const Result<SourceText> source = decodeDocument(DocumentKind::Xml, bytes, file);
    if (!source)
        return tl::unexpected(source.error());
    const Result<XmlPath> path =
        parseXmlPath(u"/datasources-configuration/datasources/datasource/name");
    if (!path)
        return tl::unexpected(path.error());
    return XmlIndex::build(*source).map([&path](const XmlIndex &index) {
        QStringList names;
        for (const int id : index.find(*path))
            names.append(index.element(id).text.trimmed());
        return names;
    });
}

/// The server reads every *-datasources.xml, whatever stands before the hyphen.
QList<DataSourcesCopy> copiesOfDataSources(const PackSource &pack, const ProductProfile &profile)
{
    const QString folder = profile.configuration + u"/datasources"_s;
    QStringList names = pack.fileNames(folder).filter(u"-datasources.xml"_s);
    // A copy repeats what the files that the plan changes define.
    std::stable_partition(names.begin(), names.end(), [&](const QString &name) {
        return std::ranges::find(profile.files, folder + u'/' + name, &FileTemplate::path) !=
               profile.files.end();
    });
    QList<DataSourcesCopy> copies;
    QSet<QString> defined;
    for (const QString &name : std::as_const(names)) {
        if (!name.endsWith("-datasources.xml"_L1))
            continue;
        const QString path = folder + u'/' + name;
        const Result<QStringList> found =
            dataSourcesIn(bytesOf(pack, path).value_or(QByteArray()), path);
        QStringList repeated;
        for (const QString &source : found.value_or(QStringList())) {
            if (defined.contains(source) && !repeated.contains(source))
                repeated.append(source);
            defined.insert(source);
        }
        if (!found || !repeated.isEmpty())
            copies.append({name, repeated});
    }
    return copies;
}

/// The first jar of the folder whose name begins with `prefix`.
QString jarIn(const PackSource &pack, const QString &folder, QLatin1StringView prefix)
{
    const QStringList names = pack.fileNames(folder);
    const auto found = std::ranges::find_if(names, [prefix](const QString &name) {
        return name.startsWith(prefix, Qt::CaseInsensitive) && name.endsWith(".jar"_L1);
    });
    return found == names.end() ? QString() : *found;
}

/// What wso2carbon.pid says; 0 if that is no number.
std::optional<qint64> processIdOf(const PackSource &pack, const ProductProfile &profile)
{
    const auto text = bytesOf(pack, besideLauncher(profile, u"wso2carbon.pid"_s));
    return text ? std::optional(text->trimmed().toLongLong()) : std::nullopt;
}

} // namespace

qint64 runningServer(const PackSource &pack, const ProductProfile &profile)
{
    const qint64 process = processIdOf(pack, profile).value_or(0);
    return isProcessRunning(process) ? process : 0;
}

PackSurvey surveyPack(const PackSource &pack, const ProductProfile &profile)
{
    PackSurvey survey;
    survey.productId = profile.id;
    survey.missing = missingFiles(pack, profile);
    survey.edited = editedFiles(pack, profile);
    survey.holdsBundle = holds(pack, u"das-setup/manifest.json"_s);
    if (profile.traits.nodeIdFile)
        survey.nodeId = bytesOf(pack, profile.configuration + u"/analytics/my-node-id.dat"_s);
    survey.processId = processIdOf(pack, profile);
    survey.isRunning = runningServer(pack, profile) != 0;
    const QString hazelcastXml = profile.configuration + u"/etc/hazelcast.xml"_s;
    if (profile.traits.hazelcastXml && holds(pack, hazelcastXml))
        survey.hazelcastXml = hazelcastXml;
    survey.copies = copiesOfDataSources(pack, profile);
    // Named as in puppet-das (product-facts 3.3).
    survey.driver = jarIn(pack, profile.driverFolder, "mysql-connector"_L1);
    survey.svnKit = jarIn(pack, profile.bundleFolder, "svnkit"_L1);
    survey.trilead = jarIn(pack, profile.driverFolder, "trilead"_L1);
    return survey;
}

std::optional<PackSurvey> surveyPackAt(const QString &path)
{
    if (path.isEmpty() || !QFileInfo::exists(path))
        return std::nullopt;
    PackSurvey survey;
    const Result<std::unique_ptr<PackSource>> pack = openPack(path);
    if (!pack) {
        survey.problem = pack.error().text();
    } else if (const Result<RecognisedPack> recognised = recognisePack(**pack); !recognised) {
        survey.problem = recognised.error().text();
    } else if (recognised->profile == nullptr) {
        survey.problem = recognised->reason;
    } else {
        survey = surveyPack(**pack, *recognised->profile);
    }
    survey.path = path;
    return survey;
}

QHash<QString, PackSurvey> surveyHomes(const QStringList &homes)
{
    QHash<QString, PackSurvey> surveys;
    for (const QString &home : homes) {
        if (home.isEmpty() || surveys.contains(home) || !QFileInfo(home).isDir())
            continue;
        if (const std::optional<PackSurvey> survey = surveyPackAt(home))
            surveys.insert(home, *survey);
    }
    return surveys;
}

} // namespace das
