#pragma once

#include "widgets/panel.h"

#include <QString>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace das {

class StateIcon;

/// Where the writing stands: what will be, how far it is, what came of it. It is equally high
/// throughout, so that the table below never moves.
class WritePanel : public Panel {
    Q_OBJECT

public:
    explicit WritePanel(QWidget *parent = nullptr);

    /// `iconName`: empty for none.
    void showMessage(const QString &iconName, const QString &headline, const QString &detail);
    void showProgress(int done, int total, const QString &headline);
    /// The buttons of a finished write: to open its folder, and to copy the list of its paths.
    void setResultShown(bool hasFolder, bool hasList);
    /// A button that leads to what keeps the deed from being done; empty: none.
    void setRemedy(const QString &text);

    const QString &headline() const { return m_headlineText; }

signals:
    void stopRequested();
    void openFolderRequested();
    void copyListRequested();
    void remedyRequested();

private:
    QWidget *messagePart();
    QWidget *progressPart();
    QPushButton *button(const QString &text, const QString &objectName);

    QStackedWidget *m_stack;
    StateIcon *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_remedy = nullptr;
    QLabel *m_progressHeadline = nullptr;
    QProgressBar *m_bar = nullptr;
    QString m_headlineText;
};

} // namespace das
