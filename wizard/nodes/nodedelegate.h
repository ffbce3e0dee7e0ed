#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace das {

/// Paints a cell of the table of nodes: text, finding, selection and current cell; edits it in a
/// line.
class NodeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Commit = std::function<void(const QModelIndex &index, const QString &text)>;

    /// `commit` gets what was typed; it may set more cells than the one.
    explicit NodeDelegate(Commit commit, QObject *parent = nullptr);

    /// The room that the icon of a finding takes in a cell.
    static int findingWidth(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    /// The content of the cell, inside of `rect`.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &rect) const;

private:
    Commit m_commit;
};

} // namespace das
