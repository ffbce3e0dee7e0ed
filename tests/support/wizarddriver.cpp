#include "support/wizarddriver.h"

#include "connections/connectiontests.h"
#include "planpage.h"

#include <QAbstractSpinBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace das::test {

using namespace Qt::StringLiterals;

void FakeDialogs::openFile(const QString &title, const QString & /*filter*/,
                           const QString & /*folderKey*/, const PathAnswer &answer)
{
    shown.append(title);
    if (!path.isEmpty())
        answer(path);
}

void FakeDialogs::saveFile(const QString &title, const QString & /*filter*/,
                           const QString & /*folderKey*/, const QString & /*proposal*/,
                           const PathAnswer &answer)
{
    shown.append(title);
    if (!path.isEmpty())
        answer(path);
}

void FakeDialogs::chooseFolder(const QString &title, const QString & /*folderKey*/,
                               const PathAnswer &answer)
{
    shown.append(title);
    if (!path.isEmpty())
        answer(path);
}

void FakeDialogs::askToSave(const QString &planName, const std::function<void(SaveAnswer)> &answer)
{
    shown.append(planName);
    answer(saveAnswer);
}

void FakeDialogs::ask(const QString &text, const QString & /*detail*/, const QString & /*yes*/,
                      const QString & /*no*/, const std::function<void(bool)> &answer)
{
    shown.append(text);
    answer(yesAnswer);
}

void FakeDialogs::showText(const QString &text, const QString &detail)
{
    shown.append(text + u": "_s + detail);
}

void FakeDialogs::showHelp(const QString &title, const QString &text,
                           const QList<FieldHelp> &fields)
{
    QStringList lines{title + u": "_s + text};
    for (const FieldHelp &field : fields)
        lines.append(field.label + u": "_s + field.text);
    shown.append(lines.join(u'\n'));
}

PrivateSettings::PrivateSettings()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       m_folder.filePath(u"settings"_s));
}

WizardDriver::WizardDriver(const ClusterPlan &plan, const QList<PageEntry> &pages)
    : m_wizard(m_session, pages)
{
    ConnectionTests::of(m_session).setTaskSource(
        [](const ProbeInput &) { return QList<ProbeTask>(); });
    m_session.start(plan);
    m_wizard.setDialogs(m_dialogs);
    m_wizard.show();
    m_wizard.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_wizard))
        qWarning("the window did not become active");
}

void WizardDriver::fill(const QString &name, const QString &text)
{
    auto *field = find<QWidget>(name);
    if (field == nullptr)
        return;
    field->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
    else if (auto *box = qobject_cast<QAbstractSpinBox *>(field))
        box->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void WizardDriver::click(const QString &name)
{
    if (auto *widget = find<QWidget>(name))
        QTest::mouseClick(widget, Qt::LeftButton);
}

void WizardDriver::next()
{
    click(u"nextButton"_s);
}

void WizardDriver::back()
{
    click(u"backButton"_s);
}

bool WizardDriver::isNextEnabled()
{
    const auto *button = find<QAbstractButton>(u"nextButton"_s);
    return button != nullptr && button->isEnabled();
}

QString WizardDriver::reason()
{
    const auto *button = find<QToolButton>(u"nextReason"_s);
    return button != nullptr ? button->text() : QString();
}

void WizardDriver::shot(const QString &name)
{
    const QString folder = u"screenshots"_s;
    QDir().mkpath(folder);
    m_wizard.grab().save(folder + u'/' + name + u".png"_s);
}

QWidget *WizardDriver::findWidget(const QString &name)
{
    const QString pageName = u"page-"_s + step();
    auto *page = m_wizard.findChild<QWidget *>(pageName);
    if (name == pageName)
        return page;
    if (page != nullptr) {
        if (auto *widget = page->findChild<QWidget *>(name))
            return widget;
    }
    return m_wizard.findChild<QWidget *>(name);
}

} // namespace das::test
