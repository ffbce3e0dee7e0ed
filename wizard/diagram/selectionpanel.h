#pragma once

#include "validate/validate.h"
#include "widgets/panel.h"

#include <optional>

class QPushButton;

namespace das {

class ElidedLabel;
class StateIcon;

/// What is shown of a box of the drawing.
struct BoxDetails {
    QString name;
    QString address;
    QString ports;    ///< and what else there is to say, in sentences
    QString goToText; ///< "&Go to node"
    std::optional<Finding> finding;
};

/// The selected box, its finding, its effective ports and the ways on; three lines high at all
/// times, so that nothing jumps.
class SelectionPanel : public Panel {
    Q_OBJECT

public:
    explicit SelectionPanel(QWidget *parent = nullptr);

    /// Without details nothing is selected.
    void showDetails(const std::optional<BoxDetails> &details);

signals:
    void fixRequested();
    void goToRequested();

private:
    ElidedLabel *m_name;
    StateIcon *m_icon;
    ElidedLabel *m_finding;
    ElidedLabel *m_ports;
    QPushButton *m_fix;
    QPushButton *m_goTo;
};

} // namespace das
