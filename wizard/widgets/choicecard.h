#pragma once

#include "widgets/panel.h"

class QRadioButton;

namespace das {

/// A radio button in a panel with a picture and an explanation; the whole panel can be clicked.
/// The page puts the buttons of its cards into a QButtonGroup, so that they exclude each other.
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
    QRadioButton *m_button;
};

} // namespace das
