#include "eventstore/hostsmodel.h"

#include "eventstore/hadoophosts.h"
#include "plansession.h"
#include "profile/productprofile.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

HostsModel::HostsModel(PlanSession &session, QObject *parent)
    : RowsModel(parent),
      m_session(session)
{
    connect(&session, &PlanSession::planChanged, this, [this] { setRows(makeRows()); });
    setRows(makeRows());
}

QVariant HostsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const HostRow &row = rows()[index.row()];
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case AddressColumn:
        return row.address;
    case UsedAsColumn:
        return row.usedAs;
    default:
        return {};
    }
}

bool HostsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == UsedAsColumn)
        return false;
    const auto field = index.column() == NameColumn ? &HostEntry::name : &HostEntry::address;
    m_session.update(tr("change of a host"), [&](ClusterPlan &plan) {
        plan.hosts[index.row()].*field = value.toString().trimmed();
    });
    return true;
}

Qt::ItemFlags HostsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    const bool isEditable = index.isValid() && index.column() != UsedAsColumn;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QStringList HostsModel::missingNames() const
{
    return missingHostNames(m_session.plan(), usesHdfs());
}

void HostsModel::addHosts(const QStringList &names)
{
    const auto count = static_cast<int>(names.size());
    m_session.update(count == 1 ? tr("new host") : tr("%n new hosts", nullptr, count),
                     [&names](ClusterPlan &plan) {
                         for (const QString &name : names)
                             plan.hosts.append({name, QString()});
                     });
}

void HostsModel::merge(const QList<HostEntry> &hosts)
{
    m_session.update(tr("pasted hosts"), [&hosts](ClusterPlan &plan) {
        for (const HostEntry &host : hosts) {
            const auto known = std::ranges::find(plan.hosts, host.name, &HostEntry::name);
            if (known == plan.hosts.end())
                plan.hosts.append(host);
            else
                known->address = host.address;
        }
    });
}

void HostsModel::removeHosts(const QList<int> &rowNumbers)
{
    const bool isOne = rowNumbers.size() == 1;
    m_session.update(isOne ? tr("removal of a host") : tr("removal of hosts"),
                     [&rowNumbers](ClusterPlan &plan) {
                         QList<HostEntry> kept;
                         for (int i = 0; i < plan.hosts.size(); ++i) {
                             if (!rowNumbers.contains(i))
                                 kept.append(plan.hosts[i]);
                         }
                         plan.hosts = kept;
                     });
}

QStringList HostsModel::columnTitles() const
{
    return {tr("Name"), tr("Address"), tr("Used as")};
}

QString HostsModel::helpOfColumn(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("The name that Hadoop gives a host. It goes into the hosts file of every bundle; "
                  "a node that cannot resolve it does not reach the event store.");
    case AddressColumn:
        return tr("The address of that host, as the nodes reach it. With a wrong one they knock at "
                  "another machine.");
    default:
        return {};
    }
}

bool HostsModel::usesHdfs() const
{
    const ProductProfile *profile = m_session.profile();
    return profile != nullptr && profile->traits.analyticsFileSystem;
}

QList<HostRow> HostsModel::makeRows() const
{
    const QList<HadoopHost> used = hadoopHosts(m_session.plan(), usesHdfs());
    QList<HostRow> rows;
    for (const HostEntry &entry : m_session.plan().hosts) {
        const auto host = std::ranges::find(used, entry.name, &HadoopHost::name);
        rows.append(
            {entry.name, entry.address, host == used.end() ? QString() : host->uses.join(u", "_s)});
    }
    return rows;
}

} // namespace das
