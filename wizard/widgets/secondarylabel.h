#pragma once

#include <QHash>
#include <QLabel>

namespace das {

/// Explanations, hints, counts: a wrapped label in the secondary colour, which follows the palette.
class SecondaryLabel : public QLabel {
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Size relative to the application's font: 0.9 for counts and durations.
    void setScale(qreal scale);

    /// Remembers what it said: layouts ask many times, and each answer breaks the text into lines.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    struct Measured {
        QString text;
        QFont font;
        QMargins margins;

        bool operator==(const Measured &) const = default;
    };
    mutable Measured m_measured;
    mutable QHash<int, int> m_heights; ///< of what was measured, by width
};

} // namespace das
