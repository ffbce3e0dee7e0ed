#include "widgets/passwordfield.h"

#include "look/icons.h"
#include "plansession.h"
#include "rememberedpasswords.h"
#include "widgets/fieldhelp.h"

#include <QAction>
#include <QSignalBlocker>

namespace das {

PasswordField::PasswordField(PlanSession &session, std::optional<QString> Secrets::*password,
                             const QString &objectName, QWidget *parent)
    : QLineEdit(parent),
      m_session(session),
      m_password(password),
      m_eye(addAction(icon(QStringLiteral("eye")), TrailingPosition))
{
    setObjectName(objectName);
    m_eye->setObjectName(objectName + QStringLiteral("Eye"));
    m_eye->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    setShown(false);
    setHelp(*this,
            password == &Secrets::mysqlPassword
                ? tr("Goes into the data sources of every node, or into Secure Vault; never into "
                     "the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.")
                : tr("SvnPassword in carbon.xml of every node, or in Secure Vault; never in the "
                     "plan. With a wrong one nothing is synchronized. Ctrl+E shows it."));
    connect(m_eye, &QAction::triggered, this, [this] { setShown(!isShown()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        Secrets secrets = m_session.secrets();
        secrets.*m_password = text.isEmpty() ? std::nullopt : std::optional(text);
        m_session.setSecrets(secrets);
    });
    connect(this, &QLineEdit::editingFinished, this,
            [this] { RememberedPasswords::of(m_session).wasTyped(m_password); });
    connect(&session, &PlanSession::secretsChanged, this, &PasswordField::load);
    load();
}

void PasswordField::setShown(bool on)
{
    setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(on ? QStringLiteral("eyeoff") : QStringLiteral("eye")));
    m_eye->setText(on ? tr("Hide the password") : tr("Show the password"));
}

void PasswordField::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    setShown(false);
}

void PasswordField::load()
{
    const QSignalBlocker blocker(this);
    const QString password = (m_session.secrets().*m_password).value_or(QString());
    if (text() != password)
        setText(password);
}

} // namespace das
