#include "pack/packproduct.h"

#include "profile/profilecatalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QVersionNumber>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kVersionFile = u"bin/version.txt"_s;
constexpr auto kIntegrator = "WSO2 Enterprise Integrator"_L1;
constexpr auto kAnalyticsServer = "WSO2 Data Analytics Server"_L1;

QString supportedProducts(const QList<ProductProfile> &profiles)
{
    QStringList titles;
    for (const ProductProfile &profile : profiles)
        titles.append(profile.title);
    return titles.join(u", "_s);
}

QVersionNumber versionIn(const QString &versionLine)
{
    const qsizetype last = versionLine.lastIndexOf(u' ') + 1;
    const QStringView word = QStringView(versionLine).mid(last);
    return QVersionNumber::fromString(word.startsWith(u'v') ? word.mid(1) : word);
}

/// Why there is no profile for a product that is near to those that have one (product-facts 0).
QString reasonAgainst(const QString &versionLine)
{
    const bool isIntegrator = versionLine.startsWith(kIntegrator);
    if (isIntegrator && versionIn(versionLine) >= QVersionNumber(6, 4))
        return QCoreApplication::translate(
                   "das", "%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its "
                          "analytics has none of the files of Data Analytics Server")
            .arg(versionLine);
    if (versionLine.startsWith("WSO2 Stream Processor"_L1))
        return QCoreApplication::translate(
                   "das", "%1 is the successor of Data Analytics Server and is configured by other "
                          "files")
            .arg(versionLine);
    if (isIntegrator || versionLine.startsWith(kAnalyticsServer))
        return QCoreApplication::translate("das", "the version of %1 is not known")
            .arg(versionLine);
    if (versionLine.contains("Analytics"_L1))
        return QCoreApplication::translate(
                   "das", "%1 is built on Data Analytics Server, but which of its files a cluster "
                          "needs changed is not known")
            .arg(versionLine);
    return QCoreApplication::translate(
               "das", "\"%1\" is neither Data Analytics Server nor Enterprise Integrator")
        .arg(versionLine);
}

Result<bool> holds(const PackSource &pack, const QString &path)
{
    return pack.read(path).map(
        [](const std::optional<PackFile> &file) { return file.has_value(); });
}

/// Every folder of an Enterprise Integrator has its version line: a pack of the integrator alone,
/// and wso2/analytics itself (product-facts 0). Empty if the server is there.
Result<QString> whatIsLacking(const PackSource &pack, const ProductProfile &profile)
{
    const QString carbonXml = profile.configuration + u"/carbon.xml"_s;
    const Result<bool> isThere = holds(pack, carbonXml);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (*isThere)
        return QString();
    if (!profile.versionLine.startsWith(kIntegrator))
        return QCoreApplication::translate(
                   "das", "%1 without %2: this pack does not hold the analytics server")
            .arg(profile.versionLine, carbonXml);
    const Result<bool> isAnalytics = holds(pack, u"conf/analytics/analytics-config.xml"_s);
    if (!isAnalytics)
        return tl::unexpected(isAnalytics.error());
    return *isAnalytics
               ? QCoreApplication::translate(
                     "das", "this is the analytics folder of %1: choose the pack's own folder, in "
                            "which it is %2")
                     .arg(profile.versionLine, QFileInfo(profile.configuration).path())
               : QCoreApplication::translate(
                     "das", "%1 without %2: this pack holds the integrator, but not the analytics "
                            "server")
                     .arg(profile.versionLine, carbonXml);
}

} // namespace

Result<RecognisedPack> recognisePack(const PackSource &pack)
{
    const Result<std::optional<PackFile>> file = pack.read(kVersionFile);
    if (!file)
        return tl::unexpected(file.error());
    if (!*file)
        return fail(
            QCoreApplication::translate("das", "is missing: choose the folder that bin lies in"),
            pack.describe(kVersionFile));
    constexpr qsizetype kLongestLine = 200; // it is repeated in what the user is told
    const QByteArray start = (*file)->bytes.first(qMin((*file)->bytes.size(), kLongestLine));
    const QByteArray firstLine = start.first((start + '\n').indexOf('\n'));
    RecognisedPack recognised{QString::fromUtf8(firstLine).trimmed(), nullptr, {}, {}};

    const QList<ProductProfile> &profiles = builtInProfiles();
    const auto refuse = [&](const QString &cause) {
        recognised.cause = cause;
        recognised.reason = QCoreApplication::translate("das", "%1. Supported are: %2.")
                                .arg(cause, supportedProducts(profiles));
    };
    const auto found =
        std::ranges::find(profiles, recognised.versionLine, &ProductProfile::versionLine);
    if (found == profiles.end()) {
        refuse(reasonAgainst(recognised.versionLine));
        return recognised;
    }
    const Result<QString> lacking = whatIsLacking(pack, *found);
    if (!lacking)
        return tl::unexpected(lacking.error());
    if (lacking->isEmpty())
        recognised.profile = &*found;
    else
        refuse(*lacking);
    return recognised;
}

} // namespace das
