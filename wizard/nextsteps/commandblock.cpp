#include "nextsteps/commandblock.h"

#include "look/grid.h"
#include "look/icons.h"
#include "widgets/screenreader.h"
#include "widgets/secondarylabel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace std::chrono_literals;

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 9; ///< a longer text scrolls
constexpr int kTextMargin = 2;

QFont commandFont()
{
    return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.95);
}

} // namespace

CommandBlock::CommandBlock(const QList<RunCommand> &commands, QWidget *parent) : Panel(parent)
{
    const Grid grid(this);
    auto *table = new QGridLayout(this);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(grid.g(1));
    table->setVerticalSpacing(grid.g(1.0 / 6));
    table->setColumnStretch(1, 1);
    int row = 0;
    for (const RunCommand &command : commands) {
        if (!command.node.isEmpty()) {
            auto *node = new QLabel(command.node);
            node->setTextFormat(Qt::PlainText);
            node->setFont(commandFont());
            table->addWidget(node, row, 0, Qt::AlignTop);
        }
        auto *line = new QLabel(command.command);
        line->setTextFormat(Qt::PlainText);
        line->setFont(commandFont());
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        table->addWidget(line, row, command.node.isEmpty() ? 0 : 1, 1,
                         command.node.isEmpty() ? 2 : 1);
        const QString what =
            command.node.isEmpty() ? command.command : tr("the command of %1").arg(command.node);
        table->addWidget(copyButton(command.command, what), row, 2, Qt::AlignTop);
        ++row;
    }
}

CommandBlock::CommandBlock(const QString &text, const QString &name, QWidget *parent)
    : Panel(parent),
      m_text(new QPlainTextEdit(text.trimmed()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(commandFont());
    m_text->setAccessibleName(name);
    m_text->document()->setDocumentMargin(kTextMargin);
    m_text->viewport()->setAutoFillBackground(false); // the frame of the focus is below it
    row->addWidget(m_text, 1);
    row->addWidget(copyButton(text.trimmed() + u'\n', name), 0, Qt::AlignTop);
    sizeText();
}

void CommandBlock::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        sizeText();
}

QToolButton *CommandBlock::copyButton(const QString &text, const QString &what)
{
    auto *button = new QToolButton;
    button->setObjectName(u"copyButton"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(icon(u"copy"_s));
    button->setToolTip(tr("Copy"));
    button->setAccessibleName(tr("Copy %1").arg(what));
    connect(button, &QToolButton::clicked, this, [text, button] { copyAndSay(text, button); });
    return button;
}

void CommandBlock::sizeText()
{
    if (m_text == nullptr)
        return;
    const int lines = std::min(m_text->blockCount(), kMostLines);
    const QFontMetrics metrics(m_text->font());
    const int bar = m_text->horizontalScrollBar()->sizeHint().height();
    m_text->setFixedHeight(lines * metrics.lineSpacing() + 2 * kTextMargin + bar);
}

void copyAndSay(const QString &text, QAbstractButton *button)
{
    QGuiApplication::clipboard()->setText(text);
    if (button->property("copied").toBool())
        return;
    const QIcon before = button->icon();
    const QString name = button->accessibleName();
    button->setProperty("copied", true);
    button->setIcon(icon(u"ok"_s));
    button->setToolTip(CommandBlock::tr("Copied"));
    button->setAccessibleName(CommandBlock::tr("Copied"));
    announce(*button, button->accessibleName());
    QTimer::singleShot(2s, button, [button, before, name] {
        button->setProperty("copied", false);
        button->setIcon(before);
        button->setToolTip(CommandBlock::tr("Copy"));
        button->setAccessibleName(name);
    });
}

} // namespace das
