#pragma once

#include "plan/clusterplan.h"
#include "widgets/rowsmodel.h"

namespace das {

class PlanSession;

/// A line of the hosts file, as a row of the table.
struct HostRow {
    QString name;
    QString address;
    QString usedAs; ///< "ZooKeeper, HBase master"

    bool operator==(const HostRow &) const = default;
};

/// The host names of the plan with their addresses; both can be edited.
class HostsModel : public RowsModel<HostRow> {
    Q_OBJECT

public:
    enum Column : quint8 { NameColumn, AddressColumn, UsedAsColumn };

    explicit HostsModel(PlanSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The names of the quorum, the HBase master and HDFS that have no row.
    QStringList missingNames() const;
    void addHosts(const QStringList &names);
    /// Adds hosts; one that is there already gets the new address.
    void merge(const QList<HostEntry> &hosts);
    void removeHosts(const QList<int> &rowNumbers);

protected:
    QStringList columnTitles() const override;
    QString helpOfColumn(int column) const override;

private:
    bool usesHdfs() const;
    QList<HostRow> makeRows() const;

    PlanSession &m_session;
};

} // namespace das
