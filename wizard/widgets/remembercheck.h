#pragma once

#include "rememberedpasswords.h"

#include <QCheckBox>

namespace das {

class FormRow;

/// Keeps a password of the session in the desktop's key ring, and deletes it there. Visible where a
/// ring answers; checked as long as the ring has the password of the plan's account.
class RememberCheck : public QCheckBox {
    Q_OBJECT

public:
    RememberCheck(PlanSession &session, RememberedPasswords::Password password,
                  const QString &objectName, QWidget *parent);

    /// Where the password is kept now, in one sentence.
    QString explanation() const;

signals:
    void changed();

private:
    void load();

    RememberedPasswords &m_remembered;
    RememberedPasswords::Password m_password;
};

/// Adds the box to the row of a password field, and says below it where the password is kept.
void addRememberCheck(FormRow &row, PlanSession &session, RememberedPasswords::Password password,
                      const QString &objectName);

} // namespace das
