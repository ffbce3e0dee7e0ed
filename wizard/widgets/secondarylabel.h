#pragma once

#include <QLabel>

namespace das {

/// Explanations, hints, counts: a wrapped label in the secondary colour, which follows the palette.
class SecondaryLabel : public QLabel {
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Size relative to the application's font: 0.9 for counts and durations.
    void setScale(qreal scale);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
};

} // namespace das
