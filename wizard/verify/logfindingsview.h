#pragma once

#include <QListView>

namespace das {

class EmptyState;
class LogFindingsModel;
struct LogFindingRow;

/// What the logs show: icon, what it means, what to do, and where it stands. Ctrl+C copies the
/// line of the report.
class LogFindingsView : public QListView {
    Q_OBJECT

public:
    explicit LogFindingsView(QWidget *parent = nullptr);

    void setRows(const QList<LogFindingRow> &rows);
    /// Stands there while there are no rows; the headline may be empty.
    void setEmptyState(const QString &iconName, const QString &headline, const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void showEmptyState();

    LogFindingsModel *m_model;
    EmptyState *m_empty = nullptr;
    QStringList m_emptyTexts;
};

} // namespace das
