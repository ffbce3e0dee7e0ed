#include "import/hachecks.h"

#include "import/homevalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Where an HA worker tells the others to find it. The presentation host counts only for presenters
/// (product-facts 3.5).
constexpr std::array kHaHosts{
    "/eventProcessorConfiguration/mode[@name='HA']/eventSync/hostName"_L1,
    "/eventProcessorConfiguration/mode[@name='HA']/management/hostName"_L1,
};

void checkHaHosts(const ClusterPlan &plan, qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    for (const QLatin1StringView path : kHaHosts) {
        const HomeValue host = home.files.value(ConfigFile::EventProcessor, path);
        if (host.isThere && !host.text.isEmpty() && host.text != plan.nodes[node].ip)
            notes.blame(
                node, host.place,
                {"import.ha.host",
                 QCoreApplication::translate("das", "%1: HA mode gives \"%2\" as the address of "
                                                    "this node, which is %3")
                     .arg(home.id, host.text, plan.nodes[node].ip),
                 QCoreApplication::translate("das", "The other receiver is told to connect there."),
                 QCoreApplication::translate("das", "Write the node's address")});
    }
}

bool isReceiver(const NodePlan &node)
{
    return node.roles.testFlag(Role::Receiver);
}

Fault haWithoutRole(const QString &id)
{
    return {"import.ha.role",
            QCoreApplication::translate("das", "%1 runs HA mode, but is no receiver").arg(id),
            QCoreApplication::translate("das", "It may take the active part from a receiver."),
            QCoreApplication::translate("das", "Switch HA mode off there")};
}

Fault haOnThird(const QString &id)
{
    return {
        "import.ha.many",
        QCoreApplication::translate("das", "%1 runs HA mode, as two other receivers do").arg(id),
        QCoreApplication::translate("das", "It publishes every event once more."),
        QCoreApplication::translate("das", "Switch HA mode off there")};
}

Fault haOff(const QString &id, const QString &mode)
{
    return {"import.ha.off",
            QCoreApplication::translate("das", "%1 is a receiver without HA mode").arg(id),
            mode.isEmpty()
                ? QCoreApplication::translate("das", "No mode is enabled. Every receiver then "
                                                     "publishes every event.")
                : QCoreApplication::translate("das", "The mode \"%1\" is the first that is "
                                                     "enabled, and only the first counts. Every "
                                                     "receiver then publishes every event.")
                      .arg(mode),
            QCoreApplication::translate("das", "Enable the mode HA, and no mode before it")};
}

} // namespace

void checkHa(const ClusterPlan &plan, ImportNotes &notes)
{
    qsizetype workers = 0;
    QList<qsizetype> without;
    for (const qsizetype i : notes.configured()) {
        const HomeReading &home = notes.homes[i];
        if (!isHaWorkerHome(home.files)) {
            if (isReceiver(plan.nodes[i]) && home.rolesAreKnown)
                without.append(i);
            continue;
        }
        checkHaHosts(plan, i, notes);
        const Place place = eventProcessorMode(home.files).place;
        if (!isReceiver(plan.nodes[i]))
            notes.blame(i, place, haWithoutRole(home.id));
        else if (++workers > 2)
            notes.blame(i, place, haOnThird(home.id));
    }
    if (std::ranges::count_if(plan.nodes, isReceiver) < 2 || workers >= 2)
        return;
    for (const qsizetype i : without) {
        const HomeValue mode = eventProcessorMode(notes.homes[i].files);
        notes.blame(i, mode.place, haOff(notes.homes[i].id, mode.text));
    }
}

} // namespace das
