#include "probe/svn/svnurl.h"

#include <QCoreApplication>
#include <QUrl>

namespace das {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<SvnRefusal> refuse(QString summary, QString hint)
{
    return tl::unexpected(SvnRefusal{std::move(summary), std::move(hint)});
}

int defaultPort(const QString &scheme)
{
    if (scheme == "http"_L1)
        return 80;
    if (scheme == "https"_L1)
        return 443;
    return scheme == "svn"_L1 ? 3690 : 0;
}

tl::unexpected<SvnRefusal> refuseScheme(const QString &scheme)
{
    if (scheme == "svn+ssh"_L1)
        return refuse(
            QCoreApplication::translate(
                "das", "svn+ssh does not work: the servers' Subversion client speaks http, https "
                       "and svn"),
            QCoreApplication::translate("das",
                                        "Offer the repository over https and enter that URL"));
    if (scheme == "file"_L1)
        return refuse(
            QCoreApplication::translate(
                "das",
                "file:// names a folder of one machine: the nodes would each have their own"),
            QCoreApplication::translate(
                "das", "Offer the repository over https or svn and enter that URL"));
    return refuse(scheme.isEmpty()
                      ? QCoreApplication::translate("das", "The repository's URL has no scheme")
                      : QCoreApplication::translate("das", "Subversion knows no %1://").arg(scheme),
                  QCoreApplication::translate("das",
                                              "Enter a URL that begins with http://, https:// or "
                                              "svn://"));
}

} // namespace

tl::expected<SvnTarget, SvnRefusal> svnTarget(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid())
        return refuse(QCoreApplication::translate("das", "This is no URL"),
                      QCoreApplication::translate("das", "Enter your repository's URL"));
    const QString scheme = parsed.scheme();
    if (defaultPort(scheme) == 0)
        return refuseScheme(scheme);
    if (parsed.host().isEmpty())
        return refuse(QCoreApplication::translate("das", "The repository's URL names no host"),
                      QCoreApplication::translate("das", "Enter your repository's URL"));
    if (parsed.host() == "svnrepo.example.com"_L1)
        return refuse(QCoreApplication::translate(
                          "das", "This is the URL of the stock carbon.xml, which leads nowhere"),
                      QCoreApplication::translate("das", "Enter your repository's URL"));
    const int port = parsed.port(defaultPort(scheme));
    if (port == 0)
        return refuse(QCoreApplication::translate("das", "The repository's URL has the port 0"),
                      QCoreApplication::translate("das", "Enter your repository's URL"));
    if (!parsed.userInfo().isEmpty())
        return refuse(QCoreApplication::translate("das", "The repository's URL holds a user"),
                      QCoreApplication::translate(
                          "das", "Remove it: user and password have places of their own"));
    return SvnTarget{scheme, parsed.host(), port, parsed.toString(QUrl::FullyEncoded)};
}

QString superTenantFolder()
{
    return u"-1234"_s;
}

} // namespace das
