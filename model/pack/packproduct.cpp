#include "pack/packproduct.h"

#include "profile/profilecatalog.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kVersionFile = u"bin/version.txt"_s;

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
    const bool isIntegrator = versionLine.startsWith("WSO2 Enterprise Integrator"_L1);
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
    if (isIntegrator || versionLine.startsWith("WSO2 Data Analytics Server"_L1))
        return QCoreApplication::translate("das", "the version of %1 is not known")
            .arg(versionLine);
    return QCoreApplication::translate(
               "das", "\"%1\" is neither Data Analytics Server nor Enterprise Integrator")
        .arg(versionLine);
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
    const QByteArray firstLine = (*file)->bytes.split('\n').first();
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
    // A pack of the integrator alone has the same version line.
    const QString carbonXml = found->configuration + u"/carbon.xml"_s;
    const Result<std::optional<PackFile>> carbon = pack.read(carbonXml);
    if (!carbon)
        return tl::unexpected(carbon.error());
    if (*carbon)
        recognised.profile = &*found;
    else
        refuse(QCoreApplication::translate(
                   "das", "%1 without %2: this pack does not hold the analytics server")
                   .arg(recognised.versionLine, carbonXml));
    return recognised;
}

} // namespace das
