#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace das {

class PlanSession;

/// The statements that create the databases of the plan, to read and to copy.
class SqlView : public QWidget {
    Q_OBJECT

public:
    explicit SqlView(PlanSession &session, QWidget *parent = nullptr);

    /// Makes the statements again.
    void load();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void applyFont();

    PlanSession &m_session;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace das
