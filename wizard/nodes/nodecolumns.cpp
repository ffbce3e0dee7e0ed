#include "nodes/nodecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct ColumnRow {
    const char *title;
    QLatin1StringView key;
    QString NodePlan::*text = nullptr;
    int NodePlan::*number = nullptr;
};

/// In the order of NodeColumn.
const std::array<ColumnRow, kNodeColumnCount> &columnRows()
{
    static const std::array<ColumnRow, kNodeColumnCount> rows{
        {{QT_TRANSLATE_NOOP("das::NodeColumns", "Node"), "id"_L1, &NodePlan::id},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Receiver"), "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Indexer"), "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Analyzer"), "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Dashboard"), "roles"_L1},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Address"), "ip"_L1, &NodePlan::ip},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Cluster port"), "port"_L1, nullptr,
          &NodePlan::port},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Offset"), "portOffset"_L1, nullptr,
          &NodePlan::portOffset},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "HTTPS"), {}},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Host name"), "hostName"_L1, &NodePlan::hostName},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Management host name"), "managementHostName"_L1,
          &NodePlan::managementHostName},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Database"), "database"_L1, &NodePlan::database},
         {QT_TRANSLATE_NOOP("das::NodeColumns", "Home"), "home"_L1, &NodePlan::home}}};
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
