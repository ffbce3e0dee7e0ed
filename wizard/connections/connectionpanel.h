#pragma once

#include "connections/connectionrows.h"

#include <QWidget>

class QPushButton;

namespace das {

class ConnectionResults;
class Form;
class SecondaryLabel;

/// What a page tests, and how it tells.
struct ConnectionPanelSetup {
    enum class Rows : quint8 { Checks, Targets };

    QStringList probes; ///< names: "mysql"
    Rows rows = Rows::Checks;
    qsizetype mostRows = 12; ///< of Rows::Targets
    QString untouched;       ///< "Nothing on the server was changed."
    QString startText = {};  ///< of the button; "Test connection" if empty
};

/// "Test connection" with a line that says where the test stands, and below it what was found.
class ConnectionPanel : public QWidget {
    Q_OBJECT

public:
    ConnectionPanel(PlanSession &session, const ConnectionPanelSetup &setup,
                    QWidget *parent = nullptr);

    /// Adds the panel to the form, which scrolls to it when a test begins, and again when it ends
    /// unless one is working elsewhere by then.
    void addTo(Form &form);
    /// Tests, unless a test runs already or a password is missing; that is asked for instead.
    void start();
    /// Says it in the line beside the button until the next test begins.
    void showNote(const QString &note);
    ConnectionCounts counts() const { return m_tests.counts(m_setup.probes); }
    QPushButton *button() const { return m_button; }

signals:
    void started();
    void ended();
    /// The key of the field to fill in first: "mysql/password".
    void passwordWanted(const QString &where);
    void createRequested(const QStringList &databases);

private:
    void startOrStop();
    void refresh();
    QString statusText(const ConnectionCounts &counts) const;
    void announceEnd(const ConnectionCounts &counts);
    void fix(const ConnectionRow &row);

    ConnectionTests &m_tests;
    ConnectionPanelSetup m_setup;
    QPushButton *m_button;
    SecondaryLabel *m_status;
    ConnectionResults *m_results;
    QString m_note; ///< what was done last, until something else happens
    bool m_wantsPassword = false;
    bool m_wasRunning = false;
};

} // namespace das
