#pragma once

#include "validate/validate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace das {

class StateIcon;

/// What is wrong with a field, in a line below it: icon, sentence, and the fix as a button.
class FieldFinding : public QWidget {
    Q_OBJECT

public:
    explicit FieldFinding(QWidget *parent = nullptr);

    void show(const Finding &finding);
    /// The rule whose finding is shown; empty while hidden.
    const QString &ruleId() const { return m_ruleId; }
    void clear();

signals:
    void fixRequested();

private:
    StateIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_fix;
    QString m_ruleId;
    QString m_message;
};

} // namespace das
