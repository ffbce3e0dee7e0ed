#include "import/planvalues.h"

#include "import/agreement.h"
#include "import/homevalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Puts a value into a node; false if it is none that the plan can hold.
using PutNode = bool (*)(NodePlan &node, const QString &value);

bool putNumber(int &number, const QString &value)
{
    bool isNumber = false;
    number = value.trimmed().toInt(&isNumber);
    return isNumber;
}

bool putText(QString &text, const QString &value)
{
    text = value;
    return true;
}

struct NodePut {
    QLatin1StringView key;
    PutNode put;
};
constexpr std::array kNodePuts{
    NodePut{"ip"_L1, [](NodePlan &node, const QString &value) { return putText(node.ip, value); }},
    NodePut{"port"_L1,
            [](NodePlan &node, const QString &value) { return putNumber(node.port, value); }},
    NodePut{"portOffset"_L1,
            [](NodePlan &node, const QString &value) { return putNumber(node.portOffset, value); }},
    NodePut{"hostName"_L1,
            [](NodePlan &node, const QString &value) { return putText(node.hostName, value); }},
    NodePut{"managementHostName"_L1,
            [](NodePlan &node, const QString &value) {
                return putText(node.managementHostName, value);
            }},
};

void readNodes(ClusterPlan &plan, ImportNotes &notes)
{
    for (qsizetype i = 0; i < notes.homes.size(); ++i) {
        const HomeReading &home = notes.homes[i];
        NodePlan node;
        node.id = home.id;
        node.home = home.home;
        node.roles = home.roles;
        for (const ValueRow &row : nodeRows()) {
            const HomeValue value = valueOf(home.files, row);
            const QString key = nodeWhere(i) + u'/' + row.key;
            notes.places.insert(key, value.place);
            const auto *put = std::ranges::find(kNodePuts, row.key, &NodePut::key);
            if (put != kNodePuts.end() && !put->put(node, value.text))
                notes.find(noValue(key, value.text, value.place));
        }
        notes.places.insert(nodeWhere(i) + u"/home"_s, {home.home, 0});
        plan.nodes.append(node);
    }
}

bool speaks(const HomeReading &home, Speakers speakers, const ProductTraits &traits)
{
    switch (speakers) {
    case Speakers::All:
        return true;
    case Speakers::HaWorkers:
        return traits.haPersistence && isHaWorkerHome(home.files);
    case Speakers::Analyzers:
        return home.roles.testFlag(Role::Analyzer);
    case Speakers::Synchronized:
        return home.files.value(ConfigFile::Carbon, "/Server/DeploymentSynchronizer/Enabled"_L1)
                   .text == "true"_L1;
    }
    return false;
}

} // namespace

void readHomes(ClusterPlan &plan, ImportNotes &notes)
{
    readNodes(plan, notes);
    for (qsizetype i = 0; i < notes.homes.size(); ++i) {
        for (const ValueRow &row : clusterRows()) {
            if (speaks(notes.homes[i], row.speakers, notes.profile.traits))
                notes.see(i, row.key, valueOf(notes.homes[i].files, row));
        }
    }
}

} // namespace das
