#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;

namespace das {

/// An icon of resources/icons beside a text. "running" turns while it is visible.
class StateIcon : public QWidget {
    Q_OBJECT

public:
    explicit StateIcon(QString name = {}, QWidget *parent = nullptr);

    void setIcon(const QString &name);
    const QString &iconName() const { return m_name; }
    /// 16 unless told; in pixels.
    void setIconSize(int size);
    /// A line of text is higher than the icon: puts it in the middle of the first line beside it.
    void setBesideText(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int topGap() const;

    QString m_name;
    int m_size = 0;
    bool m_isBesideText = true;
};

/// The angle of everything that turns, in degrees: one shared clock of 30 degrees every 100 ms.
/// `widget` is updated at the next tick.
int turningAngle(QWidget *widget);

/// Draws the icon of a state in an item view; "running" turns, of which `view` is updated.
void paintStateIcon(QPainter &painter, const QRect &rect, const QString &iconName,
                    const QAbstractItemView &view);

} // namespace das
