#include "nodes/nodecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct ColumnRow {
    const char *title;
    const char *help;
    QLatin1StringView key;
    QString NodePlan::*text = nullptr;
    int NodePlan::*number = nullptr;
};

/// In the order of NodeColumn.
const std::array<ColumnRow, kNodeColumnCount> &columnRows()
{
    static const std::array<ColumnRow, kNodeColumnCount> rows{
        {{QT_TRANSLATE_NOOP("das::NodeColumns", "Node"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "A short name, such as receiver1. It names the bundle and the node in "
                            "every list; no file of the product holds it."),
          "id"_L1, &NodePlan::id},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Receiver"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "Takes in events and stores them; started with -receiverNode. Without "
                            "one nothing gets into the cluster."),
          "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Indexer"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "Makes stored events searchable; started with -indexerNode. Without "
                            "one no search finds anything."),
          "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Analyzer"),
          QT_TRANSLATE_NOOP("das::NodeColumns", "Runs the Spark scripts; started with "
                                                "-analyzerNode. Without one nothing is summed up."),
          "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Dashboard"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "Shows the results to people. Without one nobody sees them."),
          "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Address"),
          QT_TRANSLATE_NOOP(
              "das::NodeColumns",
              "localMemberHost in axis2.xml, and a line of the member list of all other nodes. "
              "With localhost, or an address that the others do not reach, the node stays alone."),
          "ip"_L1, &NodePlan::ip},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Cluster port"),
          QT_TRANSLATE_NOOP(
              "das::NodeColumns",
              "localMemberPort in axis2.xml; the offset does not move it. It must be open between "
              "all nodes, and two nodes on one address need different ones."),
          "port"_L1, nullptr, &NodePlan::port},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Offset"),
          QT_TRANSLATE_NOOP(
              "das::NodeColumns",
              "Offset in carbon.xml, added to the ports of the server. Nodes on one machine need "
              "offsets with which no two ports meet; otherwise the second one does not come up."),
          "portOffset"_L1, nullptr, &NodePlan::portOffset},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "HTTPS"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "The port of the management console, computed from the offset."),
          {}},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Host name"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "HostName in carbon.xml: the name in the links that people and clients "
                            "get. Where it does not resolve, they lead nowhere."),
          "hostName"_L1, &NodePlan::hostName},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Management host name"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "MgtHostName in carbon.xml: the name of the management console. Where "
                            "it does not resolve, signing in leads nowhere."),
          "managementHostName"_L1, &NodePlan::managementHostName},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Database"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "The node's own registry: WSO2_CARBON_DB in master-datasources.xml. "
                            "Two nodes with one database spoil each other's registry."),
          "database"_L1, &NodePlan::database},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Home"),
          QT_TRANSLATE_NOOP("das::NodeColumns",
                            "Where the pack is unpacked on the node. Scripts, roll-out and Verify "
                            "look there; with a wrong path they find no server."),
          "home"_L1, &NodePlan::home}}};
    return rows;
}

const ColumnRow &rowOf(NodeColumn column)
{
    return columnRows().at(static_cast<std::size_t>(column));
}

/// What spreadsheets hold for a tick.
std::optional<bool> tickOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    static const QStringList on{u"yes"_s, u"true"_s,   u"x"_s,     u"1"_s,
                                u"on"_s,  u"\u2713"_s, u"\u2714"_s};
    static const QStringList off{QString(), u"no"_s, u"false"_s, u"0"_s, u"off"_s, u"-"_s};
    if (on.contains(word))
        return true;
    if (off.contains(word))
        return false;
    return std::nullopt;
}

} // namespace

QList<NodeColumn> columnsOf(NodeView view)
{
    using enum NodeColumn;
    if (view == NodeView::NamesAndFolders)
        return {Id, HostName, ManagementHostName, Database, Home};
    return {Id, Receiver, Indexer, Analyzer, Dashboard, Address, Port, Offset, Https};
}

QString columnTitle(NodeColumn column)
{
    return QCoreApplication::translate("das::NodeColumns", rowOf(column).title);
}

QString columnHelp(NodeColumn column)
{
    return QCoreApplication::translate("das::NodeColumns", rowOf(column).help);
}

QString columnKey(NodeColumn column)
{
    return rowOf(column).key;
}

std::optional<NodeColumn> columnNamed(QStringView name)
{
    const QString wanted = name.trimmed().toString();
    if (wanted.isEmpty())
        return std::nullopt;
    const auto same = [&wanted](const QString &text) {
        return wanted.compare(text, Qt::CaseInsensitive) == 0;
    };
    for (int i = 0; i < kNodeColumnCount; ++i) {
        const auto column = static_cast<NodeColumn>(i);
        if (same(columnTitle(column)) || same(QLatin1StringView(rowOf(column).title)) ||
            (!roleOf(column) && same(columnKey(column))))
            return column;
    }
    return std::nullopt;
}

std::optional<Role> roleOf(NodeColumn column)
{
    switch (column) {
    case NodeColumn::Receiver:
        return Role::Receiver;
    case NodeColumn::Indexer:
        return Role::Indexer;
    case NodeColumn::Analyzer:
        return Role::Analyzer;
    case NodeColumn::Dashboard:
        return Role::Dashboard;
    case NodeColumn::Id:
    case NodeColumn::Address:
    case NodeColumn::Port:
    case NodeColumn::Offset:
    case NodeColumn::Https:
    case NodeColumn::HostName:
    case NodeColumn::ManagementHostName:
    case NodeColumn::Database:
    case NodeColumn::Home:
        break;
    }
    return std::nullopt;
}

bool isNumber(NodeColumn column)
{
    return rowOf(column).number != nullptr || column == NodeColumn::Https;
}

bool isName(NodeColumn column)
{
    return rowOf(column).text != nullptr && column != NodeColumn::Address;
}

QString cellText(const NodePlan &node, NodeColumn column)
{
    const ColumnRow &row = rowOf(column);
    if (row.text != nullptr)
        return node.*row.text;
    if (row.number != nullptr)
        return QString::number(node.*row.number);
    if (const std::optional<Role> role = roleOf(column); role && node.roles.testFlag(*role))
        return u"yes"_s;
    return {};
}

std::optional<QString> setCellText(NodePlan &node, NodeColumn column, const QString &text)
{
    const ColumnRow &row = rowOf(column);
    if (row.text != nullptr) {
        node.*row.text = text.trimmed();
        return std::nullopt;
    }
    if (row.number != nullptr) {
        bool isWhole = false;
        const int number = text.trimmed().toInt(&isWhole);
        if (!isWhole)
            return QCoreApplication::translate("das::NodeColumns", "\"%1\" is not a number")
                .arg(text);
        node.*row.number = number;
        return std::nullopt;
    }
    const std::optional<Role> role = roleOf(column);
    if (!role)
        return QCoreApplication::translate("das::NodeColumns", "%1 is computed")
            .arg(columnTitle(column));
    const std::optional<bool> tick = tickOf(text);
    if (!tick)
        return QCoreApplication::translate("das::NodeColumns", "\"%1\" is neither yes nor no")
            .arg(text);
    node.roles.setFlag(*role, *tick);
    return std::nullopt;
}

} // namespace das
