#include "dialogs.h"

#include "look/grid.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kHelpWidth = 84;
constexpr qreal kHelpHeight = 26;

QString settingsKey(const QString &folderKey)
{
    return u"folders/"_s + folderKey;
}

void showFileDialog(QFileDialog *dialog, const QString &folderKey,
                    const Dialogs::PathAnswer &answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QSettings().value(settingsKey(folderKey), QDir::homePath()).toString());
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog, [folderKey, answer](const QString &path) {
            QSettings().setValue(settingsKey(folderKey), QFileInfo(path).absolutePath());
            answer(path);
        });
    dialog->open();
}

} // namespace

Dialogs::Dialogs(QWidget *window) : m_window(window) {}

void Dialogs::openFile(const QString &title, const QString &filter, const QString &folderKey,
                       const PathAnswer &answer)
{
    auto *dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    showFileDialog(dialog, folderKey, answer);
}

void Dialogs::saveFile(const QString &title, const QString &filter, const QString &folderKey,
                       const QString &proposal, const PathAnswer &answer)
{
    auto *dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    showFileDialog(dialog, folderKey, answer);
    dialog->selectFile(proposal);
}

void Dialogs::chooseFolder(const QString &title, const QString &folderKey, const PathAnswer &answer)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    showFileDialog(dialog, folderKey, answer);
}

void Dialogs::askToSave(const QString &planName, const std::function<void(SaveAnswer)> &answer)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Save changes to %1 before closing?").arg(planName));
    QPushButton *save = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard =
        box->addButton(tr("&Close without saving"), QMessageBox::DestructiveRole);
    QPushButton *goOn = box->addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(goOn);
    connect(box, &QMessageBox::finished, box, [box, save, discard, answer] {
        if (box->clickedButton() == save)
            answer(SaveAnswer::Save);
        else if (box->clickedButton() == discard)
            answer(SaveAnswer::CloseWithoutSaving);
        else
            answer(SaveAnswer::GoOnEditing);
    });
    box->open();
}

void Dialogs::ask(const QString &text, const QString &detail, const QString &yes, const QString &no,
                  const std::function<void(bool)> &answer)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(text);
    box->setInformativeText(detail);
    QPushButton *accept = box->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *refuse = box->addButton(no, QMessageBox::RejectRole);
    box->setDefaultButton(accept);
    box->setEscapeButton(refuse);
    connect(box, &QMessageBox::finished, box,
            [box, accept, answer] { answer(box->clickedButton() == accept); });
    box->open();
}

void Dialogs::showText(const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(text);
    box->setInformativeText(detail);
    box->addButton(QMessageBox::Close);
    box->open();
}

void Dialogs::showHelp(const QString &title, const QString &text, const QList<FieldHelp> &fields)
{
    QString page = u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    for (const FieldHelp &field : fields)
        page += u"<p><b>%1</b><br>%2</p>"_s.arg(field.label.toHtmlEscaped(),
                                                field.text.toHtmlEscaped());
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    auto *view = new QTextBrowser;
    view->setObjectName(u"helpText"_s);
    view->setAccessibleName(title);
    view->setHtml(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(view);
    layout->addWidget(buttons);
    const Grid grid(dialog);
    dialog->resize(grid.x(kHelpWidth), grid.g(kHelpHeight));
    dialog->open();
}

void Dialogs::showError(const QString &text, const Error &error)
{
    showText(text, error.text());
}

} // namespace das
