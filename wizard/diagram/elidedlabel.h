#pragma once

#include <QWidget>

namespace das {

/// A text of at most so many lines; what does not fit is elided and stands in the tooltip. It never
/// asks for more room than it has.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    enum class Ink : quint8 { Text, Secondary };

    explicit ElidedLabel(int lines, Ink ink = Ink::Text, QFont::Weight weight = QFont::Normal,
                         QWidget *parent = nullptr);

    /// `toolTip`: what stands there instead of the whole text.
    void setText(const QString &text, const QString &toolTip = {});
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList shownLines() const;
    void applyToolTip();

    QString m_text;
    QString m_toolTip;
    int m_lines;
    Ink m_ink;
    QFont::Weight m_weight;
};

} // namespace das
