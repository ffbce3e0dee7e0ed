#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace das {

class PlanSession;

/// The Subversion client's jars: a list of few rows with buttons to add and to remove.
class JarList : public QWidget {
    Q_OBJECT

public:
    explicit JarList(PlanSession &session, QWidget *parent = nullptr);

    void load(const QStringList &jars);

signals:
    void addRequested();

private:
    void removeSelected();

    PlanSession &m_session;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace das
