#pragma once

#include "planpage.h"
#include "write/writetarget.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>

#include <functional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace das {

class ChoiceCard;
class PlannedChanges;
class WritePanel;

/// Delivers the cluster in one of the ways that there are for it: each is a WriteTarget.
class WritePage : public PlanPage {
    Q_OBJECT

public:
    using FolderOpener = std::function<void(const QUrl &)>;

    explicit WritePage(PlanSession &session);
    static QString stepTitle() { return tr("Write"); }

    StepStatus status() const override;
    QString reasonNotReady() const override;
    QString helpText() const override;
    void focusConnections() override;
    bool holdsWindow() const override;
    /// Next does the deed first; once it is done it goes on.
    bool validatePage() override;

    /// In place of the desktop's file manager.
    void setFolderOpener(const FolderOpener &opener) { m_openFolder = opener; }

protected:
    void load(const ClusterPlan &plan) override;

private:
    enum class Phase : quint8 { Ready, Writing, Written, Failed };

    void addTargets();
    void addTarget(WriteTarget *target);
    void addPasswords();
    void alignLabels();
    void addPassword(const QString &label, QLineEdit *field, const QString &key);
    void choose(WriteTarget *target);
    void showPasswordFields();
    void refresh();
    void refreshButton();
    void showReady();
    void show(const WriteMessage &message);
    void forget();
    void begin();
    void start();
    void showProgress(int done);
    void finish(WriteEnd end, const WriteMessage &message);
    void goToRemedy();
    bool hasErrors() const;

    struct PasswordRow {
        QString key; ///< of missingSecrets()
        QLabel *label;
        QLineEdit *field;
    };

    QList<WriteTarget *> m_targets;
    QList<ChoiceCard *> m_cards;
    WriteTarget *m_target = nullptr; ///< the chosen one
    QStackedWidget *m_fields;
    QStackedWidget *m_tables;
    QGridLayout *m_passwordGrid = nullptr;
    QList<PasswordRow> m_passwords;
    WritePanel *m_panel;
    QTimer m_progressDelay;
    FolderOpener m_openFolder;
    Phase m_phase = Phase::Ready;
    int m_done = 0;
    QDateTime m_writtenAt;
};

} // namespace das
