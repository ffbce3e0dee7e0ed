#include "recentplans.h"

#include "plan/planjson.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::RecentPlans)
};

constexpr qsizetype kMost = 10;

QString settingsKey()
{
    return u"recentPlans"_s;
}

QString dayText(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return Texts::tr("today %1").arg(locale.toString(when.time(), u"HH:mm"_s));
    if (days == 1)
        return Texts::tr("yesterday");
    const bool isThisYear = when.date().year() == now.date().year();
    return locale.toString(when.date(), isThisYear ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

} // namespace

QStringList RecentPlans::paths() const
{
    QStringList paths = QSettings().value(settingsKey()).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return paths;
}

void RecentPlans::add(const QString &path)
{
    QStringList paths = QSettings().value(settingsKey()).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(settingsKey(),
                         QStringList(paths.first(kMost < paths.size() ? kMost : paths.size())));
    emit changed();
}

QString recentPlanSummary(const QString &path, const QDateTime &now)
{
    const Result<QByteArray> bytes = readFile(path);
    const Result<ClusterPlan> plan =
        bytes ? planFromJson(*bytes, path) : tl::unexpected(bytes.error());
    if (!plan)
        return Texts::tr("cannot be read");
    const ProductProfile *profile = profileById(plan->product);
    QString product = profile != nullptr ? profile->title : plan->product;
    product.remove(u"WSO2 "_s);
    const auto count = static_cast<int>(plan->nodes.size());
    const QString nodes = count == 1 ? Texts::tr("1 node") : Texts::tr("%n nodes", nullptr, count);
    return QStringList{product, nodes, dayText(QFileInfo(path).lastModified(), now)}.join(u", "_s);
}

} // namespace das
