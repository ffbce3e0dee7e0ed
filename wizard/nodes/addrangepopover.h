#pragma once

#include "nodes/nodeedits.h"
#include "plansession.h"
#include "widgets/popover.h"

#include <QList>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace das {

class StateIcon;

/// "Add nodes by range": patterns of addresses, names and host names, with the nodes that they
/// stand for before they are added.
class AddRangePopover : public Popover {
    Q_OBJECT

public:
    AddRangePopover(PlanSession &session, QWidget *host);

    /// Opens empty, with the roles of a node that is there already.
    void openFor(Roles roles, QWidget *anchor);

signals:
    void accepted(const QList<NodePlan> &nodes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        QLineEdit *edit = nullptr;
        QAction *error = nullptr;
        QStringList values{};
    };

    Field addField(QGridLayout *form, const QString &label, const QString &name,
                   const QString &example) const;
    void addRoles(QGridLayout *form);
    QTableWidget *buildPreview();
    QLayout *buildFooter();
    void refresh();
    /// What is wrong with the text of the field; empty: nothing.
    static QString readField(Field &field);
    QString mismatch() const;
    void showNodes();
    void showNode(int row, const QString &machine, bool isNewId);
    void say(const QString &problem);
    void accept();

    PlanSession &m_session;
    Field m_addresses;
    Field m_names;
    Field m_hostNames;
    QList<QCheckBox *> m_roles; ///< in the order of allRoles()
    QTableWidget *m_preview;
    StateIcon *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_add = nullptr;
    QList<NodePlan> m_nodes;
};

} // namespace das
