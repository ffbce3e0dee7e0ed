#include "keyring/ringkeys.h"

#include <QUrl>

namespace das {

using namespace Qt::StringLiterals;

QString mysqlRingKey(const ClusterPlan &plan)
{
    const MySqlPlan &mysql = plan.mysql;
    if (mysql.host.isEmpty() || mysql.user.isEmpty())
        return {};
    // Encoded, so that no user's name can be read as another host.
    const QString user = QString::fromLatin1(QUrl::toPercentEncoding(mysql.user));
    const QString host = mysql.host.contains(u':') ? u"[%1]"_s.arg(mysql.host) : mysql.host;
    return u"mysql://%1@%2:%3"_s.arg(user, host.toLower(), QString::number(mysql.port));
}

QString svnRingKey(const ClusterPlan &plan)
{
    const DeploymentSyncPlan &sync = plan.deploymentSync;
    const QUrl url(sync.url, QUrl::StrictMode);
    if (sync.kind != SyncKind::Svn || sync.user.isEmpty() || !url.isValid() || url.host().isEmpty())
        return {};
    const QUrl plain =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    return u"svn %1 %2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(sync.user)),
                              plain.toString(QUrl::FullyEncoded));
}

} // namespace das
