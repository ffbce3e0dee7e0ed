#pragma once

#include <QList>
#include <QTableView>

namespace das {

/// A table of the wizard: rows of one height, no grid, Tab leaves it, and a column is as wide as
/// its content but not narrower than it was told; the last one takes the rest.
class PlanTable : public QTableView {
    Q_OBJECT

public:
    explicit PlanTable(const QString &objectName, QWidget *parent = nullptr);

    /// The least widths of the columns, in x.
    void setLeastWidths(const QList<qreal> &widths) { m_leastWidths = widths; }
    /// Makes the table as high as its rows, within these bounds: for a table inside a form.
    void setHeightByRows(int minimum, int maximum);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested(); ///< Del
    void pasteRequested();  ///< Ctrl+V
    void chooseRequested(); ///< Space

protected:
    int sizeHintForColumn(int column) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOf(int rows) const;
    void applyGrid();
    void applyColours();

    QList<qreal> m_leastWidths;
    int m_minimumRows = 4;
    int m_maximumRows = 0; ///< 0: as high as there is room
};

} // namespace das
