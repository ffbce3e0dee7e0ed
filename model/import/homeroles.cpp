#include "import/homeroles.h"

#include "import/homevalues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const Roles kAllRoles = Role::Receiver | Role::Indexer | Role::Analyzer | Role::Dashboard;

/// What a node id may be made of.
QString asId(const QString &folder)
{
    static const QRegularExpression notAllowed(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression notFirst(u"\\A[._-]+"_s);
    return QString(folder).replace(notAllowed, u"-"_s).remove(notFirst).left(60);
}

bool isOfProduct(const QString &folder)
{
    return folder.startsWith("wso2"_L1, Qt::CaseInsensitive) || folder.isEmpty();
}

/// The folder names of all homes that stand `above` folders over the home's own.
QStringList folderNames(const QList<HomeReading> &homes, qsizetype above)
{
    QStringList names;
    for (const HomeReading &home : homes)
        names.append(asId(home.home.section(u'/', -1 - above, -1 - above)));
    return names;
}

bool tellApart(const QStringList &names)
{
    QSet<QString> seen;
    if (names.size() == 1)
        return !isOfProduct(names.first());
    return std::ranges::none_of(names, [&seen](const QString &name) {
        const bool isTaken = seen.contains(name.toLower());
        seen.insert(name.toLower());
        return isTaken || name.isEmpty();
    });
}

/// The flags of the launcher's java command (product-facts 2). A dashboard is not among what they
/// turn off.
std::optional<Roles> rolesByLauncher(const HomeFiles &files)
{
    const QStringList flags = files.launcherFlags(
        {u"disableEventSink"_s, u"disableIndexing"_s, u"disableAnalyticsEngine"_s});
    if (flags.isEmpty())
        return std::nullopt;
    Roles roles;
    roles.setFlag(Role::Receiver, !flags.contains(u"disableEventSink"_s));
    roles.setFlag(Role::Indexer, !flags.contains(u"disableIndexing"_s));
    roles.setFlag(Role::Analyzer, !flags.contains(u"disableAnalyticsEngine"_s));
    return roles == Roles() ? Roles(Role::Dashboard) : roles;
}

std::optional<Roles> rolesByName(const QString &id)
{
    QString name = id.toLower();
    name.replace("analyser"_L1, "analyzer"_L1);
    Roles roles;
    for (const Role role : allRoles())
        roles.setFlag(role, name.contains(roleName(role)));
    return roles == Roles() ? std::nullopt : std::optional(roles);
}

/// Whether the Spark settings, which only analyzers read, are not the stock ones.
bool hasSparkSettings(const HomeFiles &files)
{
    const HomeValue count = files.value(ConfigFile::Spark, "carbon.spark.master.count"_L1);
    return files.value(ConfigFile::Spark, "carbon.das.symbolic.link"_L1).isThere ||
           (count.isThere && count.text.trimmed() != "1"_L1);
}

/// What the configuration of the homes speaks for: HA mode for a receiver, Spark settings for an
/// analyzer. Where none has them they say nothing.
void guessRoles(QList<HomeReading> &homes)
{
    const auto isHa = [](const HomeReading &home) { return isHaWorkerHome(home.files); };
    const auto hasSpark = [](const HomeReading &home) { return hasSparkSettings(home.files); };
    const bool anyHa = std::ranges::any_of(homes, isHa);
    const bool anySpark = std::ranges::any_of(homes, hasSpark);
    for (HomeReading &home : homes) {
        if (home.rolesAreKnown)
            continue;
        home.roles = kAllRoles;
        home.roles.setFlag(Role::Receiver, !anyHa || isHa(home));
        home.roles.setFlag(Role::Analyzer, !anySpark || hasSpark(home));
    }
}

/// Two nodes that nothing tells to be of different kinds: each has what receivers have, or each
/// has what analyzers have. One of both may have been forgotten.
bool isPair(const QList<HomeReading> &homes)
{
    const auto isOpen = [](const HomeReading &home) {
        return !rolesByLauncher(home.files) && !rolesByName(home.id);
    };
    const auto isHa = [](const HomeReading &home) { return isHaWorkerHome(home.files); };
    const auto hasSpark = [](const HomeReading &home) { return hasSparkSettings(home.files); };
    return homes.size() == 2 && std::ranges::all_of(homes, isOpen) &&
           (std::ranges::all_of(homes, isHa) || std::ranges::all_of(homes, hasSpark));
}

} // namespace

void nameNodes(QList<HomeReading> &homes)
{
    constexpr qsizetype kFolders = 4;
    for (qsizetype above = 0; above < kFolders; ++above) {
        const QStringList names = folderNames(homes, above);
        if (!tellApart(names))
            continue;
        for (qsizetype i = 0; i < homes.size(); ++i)
            homes[i].id = names[i];
        return;
    }
    for (qsizetype i = 0; i < homes.size(); ++i)
        homes[i].id = u"node"_s + QString::number(i + 1);
}

Pattern assignRoles(QList<HomeReading> &homes, const ProductProfile &profile)
{
    if (profile.patterns.contains(Pattern::MinimumHa) && isPair(homes)) {
        for (HomeReading &home : homes)
            home.roles = kAllRoles;
        return Pattern::MinimumHa;
    }
    for (HomeReading &home : homes) {
        const std::optional<Roles> byLauncher = rolesByLauncher(home.files);
        const std::optional<Roles> known = byLauncher ? byLauncher : rolesByName(home.id);
        home.rolesAreKnown = known.has_value();
        home.roles = known.value_or(Roles());
    }
    guessRoles(homes);
    const bool isOneEach = std::ranges::all_of(homes, [](const HomeReading &home) {
        return std::ranges::count_if(allRoles(),
                                     [&home](Role role) { return home.roles.testFlag(role); }) == 1;
    });
    return isOneEach ? Pattern::FullyDistributed : Pattern::Custom;
}

} // namespace das
