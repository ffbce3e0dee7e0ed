#pragma once

#include "import/importhomes.h"
#include "widgets/popover.h"

#include <QFutureWatcher>

class QLabel;
class QPushButton;

namespace das {

class FolderList;
class StateIcon;

/// "Read existing cluster": the homes of its nodes, which are read on a worker thread.
class ReadClusterPopover : public Popover {
    Q_OBJECT

public:
    explicit ReadClusterPopover(QWidget *host);

    /// Opens with the folders of last time, and these.
    void openWith(const QStringList &homes, QWidget *anchor);
    void addHomes(const QStringList &homes);

signals:
    void addFolderRequested();
    void clusterRead(const das::ImportedCluster &cluster);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buildFooter();
    void startReading();
    void endReading();
    void stop();
    void refresh();
    void say(const QString &iconName, const QString &text);

    FolderList *m_homes;
    StateIcon *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_read = nullptr;
    QFutureWatcher<Result<ImportedCluster>> m_watcher;
};

} // namespace das
