#pragma once

#include "widgets/panel.h"

class QRadioButton;
class QVBoxLayout;

namespace das {

class SecondaryLabel;

/// A radio button in a panel with a picture and an explanation; the whole panel can be clicked.
/// Cards with the same parent exclude each other.
class ChoiceCard : public Panel {
    Q_OBJECT

public:
    /// `picture` may be nullptr. The radio button is called `objectName`.
    ChoiceCard(const QString &title, const QString &explanation, const QString &objectName,
               QWidget *picture = nullptr, QWidget *parent = nullptr);

    bool isChosen() const;
    void setChosen(bool on);
    QRadioButton *button() const { return m_button; }

signals:
    /// The user chose it.
    void chosen();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void follow();

    QRadioButton *m_button;
};

} // namespace das
