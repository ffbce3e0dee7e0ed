#pragma once

#include "pagetable.h"
#include "steps/stepstatus.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace das {

/// One row of the side list.
struct Step {
    QString id = {};
    QString title = {};
    StepSection section = StepSection::Plan;
    StepStatus status = {};
    bool isReachable = false;
    bool isCurrent = false;

    bool operator==(const Step &) const = default;
};

/// The steps of the side list, with a heading before the first one of each section.
class StepModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        IdRole = Qt::UserRole, ///< empty: a heading
        StateRole,
        SummaryRole,
        CurrentRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setSteps(const QList<Step> &steps);
    QModelIndex indexOfStep(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        bool isHeading = false;
        Step step; ///< of a heading only the section counts
    };

    QList<Row> m_rows;
};

} // namespace das
