#pragma once

#include "planpage.h"

#include <QModelIndex>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace das {

class ChangeTreeModel;
class DiffView;
class ElidedLabel;
class PlannedChanges;
class StateIcon;

/// Every line that will differ from the stock pack, by node or by file.
class ChangesPage : public PlanPage {
    Q_OBJECT

public:
    explicit ChangesPage(PlanSession &session);
    static QString stepTitle() { return tr("Changes"); }
    ~ChangesPage() override;

    StepStatus status() const override;
    bool stepThrough(bool forward) override;
    QString helpText() const override;

protected:
    void load(const ClusterPlan &plan) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *treeSide();
    QWidget *diffSide();
    QToolButton *tool(const QString &iconName, const QString &text, const QString &objectName);
    void showChanges();
    void fillTree();
    void showNotPossible();
    void showMissingPasswords();
    void search(const QString &text);
    void showCurrent(const QModelIndex &index);
    void showFile();
    void refreshPosition();
    void copyDiff() const;
    bool goToNeighbourFile(bool forward);

    PlannedChanges &m_changes;
    ChangeTreeModel *m_model;
    QSortFilterProxyModel *m_found;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_noticeHost = nullptr;
    QWidget *m_notice = nullptr;
    QSplitter *m_splitter = nullptr;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_grouping = nullptr;
    ElidedLabel *m_counts = nullptr;
    QCheckBox *m_showPasswords = nullptr;
    ElidedLabel *m_file = nullptr;
    QLabel *m_on = nullptr;
    QLabel *m_position = nullptr;
    DiffView *m_diff = nullptr;
    QWidget *m_missing = nullptr;
    QLabel *m_missingText = nullptr;
    int m_nodeIndex = -1;
    int m_fileIndex = -1;
};

} // namespace das
