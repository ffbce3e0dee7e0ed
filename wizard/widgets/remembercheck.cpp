#include "widgets/remembercheck.h"

#include "widgets/fieldhelp.h"
#include "widgets/formrow.h"

namespace das {

RememberCheck::RememberCheck(PlanSession &session, RememberedPasswords::Password password,
                             const QString &objectName, QWidget *parent)
    : QCheckBox(tr("Remember in the &key ring"), parent),
      m_remembered(RememberedPasswords::of(session)),
      m_password(password)
{
    setObjectName(objectName);
    setHelp(*this, tr("Under this user and server; no other plan gets it."));
    connect(this, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            m_remembered.remember(m_password);
        else
            m_remembered.forget(m_password);
    });
    connect(&m_remembered, &RememberedPasswords::changed, this, &RememberCheck::load);
    load();
}

QString RememberCheck::explanation() const
{
    if (m_remembered.isRefused(m_password))
        return tr("The key ring refused. The password is not in the plan.");
    return m_remembered.isRemembered(m_password)
               ? tr("The password is kept in memory and in the key ring, never in the plan.")
               : tr("The password is kept in memory only, never in the plan.");
}

void RememberCheck::load()
{
    setVisible(m_remembered.isRingThere());
    setEnabled(m_remembered.canRemember(m_password));
    setChecked(m_remembered.isRemembered(m_password));
    emit changed();
}

void addRememberCheck(FormRow &row, PlanSession &session, RememberedPasswords::Password password,
                      const QString &objectName)
{
    auto *check = new RememberCheck(session, password, objectName, &row);
    row.addBelow(check);
    const auto explain = [&row, check] { row.setExplanation(check->explanation()); };
    QObject::connect(check, &RememberCheck::changed, &row, explain);
    explain();
}

} // namespace das
