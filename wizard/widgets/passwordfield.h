#pragma once

#include "plan/secrets.h"

#include <QLineEdit>

#include <optional>

namespace das {

class PlanSession;

/// A password of the session's secrets, with an eye that shows it. It never enters the plan, and
/// leaving the page hides it again.
class PasswordField : public QLineEdit {
    Q_OBJECT

public:
    PasswordField(PlanSession &session, std::optional<QString> Secrets::*password,
                  const QString &objectName, QWidget *parent = nullptr);

    bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void setShown(bool on);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void load();

    PlanSession &m_session;
    std::optional<QString> Secrets::*m_password;
    QAction *m_eye;
};

} // namespace das
