#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QMimeData;
class QPushButton;

namespace das {

/// Folders, with buttons to add and to remove. Folders that are dropped are added.
class FolderList : public QWidget {
    Q_OBJECT

public:
    explicit FolderList(QWidget *parent = nullptr);

    QStringList folders() const;
    /// Those that are there already are left out.
    void add(const QStringList &folders);
    void clear();

signals:
    void changed();
    void addRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void removeSelected();
    void refresh();

    QListWidget *m_list;
    QPushButton *m_remove;
};

/// The folders of this machine that are dragged.
QStringList draggedFolders(const QMimeData &data);

} // namespace das
