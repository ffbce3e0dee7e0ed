#include "import/homechecks.h"

#include "import/homevalues.h"
#include "profile/facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

void checkFiles(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    for (const QString &path : home.survey.missing)
        notes.blame(node, {home.home + u'/' + path, 0},
                    {"import.file.missing",
                     QCoreApplication::translate("das", "%1 has no %2").arg(home.id, path),
                     QCoreApplication::translate("das", "Every pack of %1 holds it.")
                         .arg(notes.profile.title),
                     QCoreApplication::translate("das", "Take it from the pack")});
}

/// Of elements that may stand once only one is read (product-facts 3.3, 3.6).
struct OnceRow {
    ConfigFile file;
    QLatin1StringView at;
    Pick pick;
    QLatin1StringView name;
};
constexpr std::array kOnce{
    OnceRow{ConfigFile::Carbon, "/Server/HostName"_L1, Pick::First, "HostName"_L1},
    OnceRow{ConfigFile::Carbon, "/Server/MgtHostName"_L1, Pick::First, "MgtHostName"_L1},
    OnceRow{ConfigFile::Carbon, "/Server/Ports/Offset"_L1, Pick::First, "Offset"_L1},
    OnceRow{ConfigFile::Carbon, "/Server/DeploymentSynchronizer"_L1, Pick::First,
            "DeploymentSynchronizer"_L1},
    OnceRow{ConfigFile::Axis2, "/axisconfig/clustering/members"_L1, Pick::First, "members"_L1},
    OnceRow{ConfigFile::Axis2, "/axisconfig/clustering/parameter[@name='membershipScheme']"_L1,
            Pick::Last, "membershipScheme"_L1},
    OnceRow{ConfigFile::Axis2, "/axisconfig/clustering/parameter[@name='domain']"_L1, Pick::Last,
            "domain"_L1},
    OnceRow{ConfigFile::Axis2, "/axisconfig/clustering/parameter[@name='localMemberHost']"_L1,
            Pick::Last, "localMemberHost"_L1},
    OnceRow{ConfigFile::Axis2, "/axisconfig/clustering/parameter[@name='localMemberPort']"_L1,
            Pick::Last, "localMemberPort"_L1},
};

void checkOnce(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    for (const OnceRow &row : kOnce) {
        const HomeXml *xml = home.files.xml(row.file);
        if (xml == nullptr)
            continue;
        const QList<int> found = xml->find(QString(row.at));
        if (found.size() < 2)
            continue;
        const bool isFirst = row.pick == Pick::First;
        const Place counts = xml->placeOf(isFirst ? found.first() : found.last());
        notes.blame(
            node, xml->placeOf(isFirst ? found.last() : found.first()),
            {"import.value.twice",
             QCoreApplication::translate("das", "%1: %2 stands there twice").arg(home.id, row.name),
             QCoreApplication::translate("das", "The product reads the one in line %1.")
                 .arg(counts.line),
             QCoreApplication::translate("das", "Remove the other one"), Severity::Warning});
    }
}

/// A second one of the same name stops the loading of all (product-facts 3.1).
void checkDataSources(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    for (const DataSource &source : home.sources) {
        const DataSource *first = dataSourceNamed(home.sources, source.name);
        if (first == &source || first == nullptr)
            continue;
        notes.blame(node, source.place,
                    {"import.datasource.twice",
                     QCoreApplication::translate("das", "%1 defines the datasource %2 twice")
                         .arg(home.id, source.name),
                     QCoreApplication::translate("das", "The first stands in %1, line %2. The "
                                                        "server then loads no further datasource.")
                         .arg(first->place.file, QString::number(first->place.line)),
                     QCoreApplication::translate("das", "Remove one of them")});
    }
}

Fault otherSparkMaster(const QString &id, const QString &value, const ProductProfile &profile)
{
    return {"import.spark.master",
            QCoreApplication::translate("das", "%1: carbon.spark.master is \"%2\"").arg(id, value),
            QCoreApplication::translate("das", "The analyzers of %1 form their own Spark cluster "
                                               "with \"%2\".")
                .arg(profile.title, profile.traits.sparkMaster),
            QCoreApplication::translate("das", "Write %1").arg(profile.traits.sparkMaster)};
}

Fault gluedProperty(const QString &id, const QString &key)
{
    return {
        "import.spark.blank",
        QCoreApplication::translate("das", "%1: %2 is not separated from its value").arg(id, key),
        QCoreApplication::translate("das", "The whole line is taken for a name that nothing "
                                           "asks for."),
        QCoreApplication::translate("das", "Put a blank behind %1").arg(key)};
}

/// "local" in a cluster still means its own from the version on that calls it "carbon"
/// (product-facts 3.4).
void checkSpark(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    if (!home.roles.testFlag(Role::Analyzer))
        return;
    const HomeValue master = home.files.value(ConfigFile::Spark, "carbon.spark.master"_L1);
    const QString text = master.text.trimmed();
    if (master.isThere && text != "local"_L1 && text != notes.profile.traits.sparkMaster)
        notes.blame(node, master.place, otherSparkMaster(home.id, text, notes.profile));
    for (const auto key : {"carbon.das.symbolic.link"_L1, "carbon.spark.master.count"_L1}) {
        const HomeValue glued = home.files.gluedProperty(key);
        if (glued.isThere)
            notes.blame(node, glued.place, gluedProperty(home.id, key));
    }
}

/// More task servers than there are nodes of a kind hold the start for ever (product-facts 7.4).
void checkTasks(const QString &most, qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    const HomeValue count =
        home.files.value(ConfigFile::Tasks, "/tasks-configuration/taskServerCount"_L1);
    if (notes.profile.traits.taskServerCount && count.isThere &&
        count.text.trimmed().toInt() > most.toInt())
        notes.blame(
            node, count.place,
            {"import.tasks.count",
             QCoreApplication::translate("das", "%1 waits for %2 task servers, more than start "
                                                "together")
                 .arg(home.id, count.text.trimmed()),
             QCoreApplication::translate("das", "Its start may never end."),
             QCoreApplication::translate("das", "Write %1").arg(most)});
}

void checkRoles(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    QStringList names;
    for (const Role role : allRoles()) {
        if (home.roles.testFlag(role))
            names.append(roleName(role));
    }
    if (!home.rolesAreKnown)
        notes.blame(
            node, {home.home, 0},
            {"import.roles.unknown",
             QCoreApplication::translate("das", "What %1 does stands in its start line, which is "
                                                "not in the home; it is taken for %2")
                 .arg(home.id, names.join(u", "_s)),
             QCoreApplication::translate("das", "A node that is started without an option does "
                                                "everything."),
             QCoreApplication::translate("das", "Correct the roles in the plan"),
             Severity::Warning});
}

Fault stockHome(const QString &id, const ProductProfile &profile)
{
    return {
        "import.home.stock",
        QCoreApplication::translate("das", "%1 is %2 as it was unpacked").arg(id, profile.title),
        QCoreApplication::translate("das", "Nothing of a cluster is configured in it."),
        QCoreApplication::translate("das", "Configure it, or leave it out")};
}

} // namespace

void checkHomes(const ClusterPlan &plan, ImportNotes &notes)
{
    for (qsizetype i = 0; i < notes.homes.size(); ++i) {
        const HomeReading &home = notes.homes[i];
        if (home.isStock)
            notes.blame(i, {home.home, 0}, stockHome(home.id, notes.profile));
    }
    const QString taskServers =
        factsFor(notes.profile, plan, plan.nodes.first(), {}).texts.value(u"tasks.serverCount"_s);
    for (const qsizetype i : notes.configured()) {
        checkFiles(i, notes);
        checkOnce(i, notes);
        checkDataSources(i, notes);
        checkSpark(i, notes);
        checkTasks(taskServers, i, notes);
        checkRoles(i, notes);
    }
}

} // namespace das
