#pragma once

#include "nextsteps/runsteps.h"
#include "widgets/panel.h"

class QAbstractButton;
class QPlainTextEdit;
class QToolButton;

namespace das {

/// Commands in the fixed font, each with a button that copies it; or a text that scrolls, copied
/// as a whole.
class CommandBlock : public Panel {
    Q_OBJECT

public:
    explicit CommandBlock(const QList<RunCommand> &commands, QWidget *parent = nullptr);
    /// `name`: what the text is, for readers: "Create the databases".
    CommandBlock(const QString &text, const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *copyButton(const QString &text, const QString &what);
    void sizeText();

    QPlainTextEdit *m_text = nullptr;
};

/// Puts `text` on the clipboard; the button says "Copied" for two seconds.
void copyAndSay(const QString &text, QAbstractButton *button);

} // namespace das
