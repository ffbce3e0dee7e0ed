#pragma once

#include <QWidget>

class QPushButton;

namespace das {

class EmptyState;
class HostsModel;
class PlanSession;
class PlanTable;

/// The table of host names with its buttons: add, add what is missing, paste, remove.
class HostsPanel : public QWidget {
    Q_OBJECT

public:
    explicit HostsPanel(PlanSession &session, QWidget *parent = nullptr);

    HostsModel &model() const { return *m_model; }
    /// Selects the host; false if there is none of that name.
    bool focusHost(const QString &name);

private:
    QWidget *makeHeading();
    QWidget *makeButtons();
    void addHost();
    void addMissing();
    void paste();
    void removeSelected();
    void showRows();
    void editAddressOf(int row);

    HostsModel *m_model;
    PlanTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_missing = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace das
