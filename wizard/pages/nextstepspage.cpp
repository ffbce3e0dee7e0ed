#include "pages/nextstepspage.h"

#include "export/runbook.h"
#include "look/grid.h"
#include "look/icons.h"
#include "nextsteps/commandblock.h"
#include "support/fileio.h"
#include "widgets/secondarylabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 16; ///< the commands of more nodes are one text that scrolls

QString asText(const QList<RunCommand> &commands)
{
    QString text;
    for (const RunCommand &command : commands)
        text += u"# %1\n%2\n"_s.arg(command.node, command.command);
    return text;
}

} // namespace

NextStepsPage::NextStepsPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(),
                tr("From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.")},
               {}),
      m_scroll(new QScrollArea)
{
    QPushButton *copy = addHeaderButton(u"copy"_s, tr("Copy &all"), u"copyRunbookButton"_s);
    copy->setAccessibleName(tr("Copy the whole runbook"));
    connect(copy, &QPushButton::clicked, this, [this, copy] { copyAndSay(runbookText(), copy); });
    connect(addHeaderButton(u"print"_s, tr("&Print..."), u"printRunbookButton"_s),
            &QPushButton::clicked, this, &NextStepsPage::print);
    connect(addHeaderButton(u"save"_s, tr("&Save as..."), u"saveRunbookButton"_s),
            &QPushButton::clicked, this, &NextStepsPage::save);
    m_scroll->setAccessibleName(heading());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &NextStepsPage::keepOffScrollBar);
}

StepStatus NextStepsPage::status() const
{
    return {.summary = tr("Runbook")};
}

QString NextStepsPage::helpText() const
{
    return tr(
        "These are the commands of the runbook, in their order, with the values of this plan. "
        "DAS Setup runs none of them. Copy one, run it on the node named beside it, and go "
        "on when it is done. The order matters: tables and Hadoop come before the first "
        "node, and the nodes of one role start together. The runbook is in the cluster "
        "folder too.");
}

void NextStepsPage::load(const ClusterPlan &plan)
{
    const ProductProfile *profile = session().profile();
    const bool isReady = profile != nullptr && !plan.nodes.isEmpty();
    for (const auto *name : {"copyRunbookButton", "printRunbookButton", "saveRunbookButton"})
        findChild<QPushButton *>(QLatin1StringView(name))->setEnabled(isReady);
    const QList<RunStep> steps = isReady ? runSteps(*profile, plan) : QList<RunStep>();
    if (m_scroll->widget() == nullptr || steps != m_steps)
        showSteps(steps);
}

QPushButton *NextStepsPage::addHeaderButton(const QString &iconName, const QString &text,
                                            const QString &objectName)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    headerButtons()->addWidget(button, 0, Qt::AlignBottom);
    return button;
}

void NextStepsPage::showSteps(const QList<RunStep> &steps)
{
    m_steps = steps;
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid(this).g(3.0 / 4));
    int number = 0;
    for (const RunStep &step : steps)
        rows->addWidget(stepWidget(step, ++number));
    if (steps.isEmpty())
        rows->addWidget(nothingYet());
    rows->addStretch(1);
    m_scroll->setWidget(content); // deletes what was there
    content->setAutoFillBackground(false);
    keepOffScrollBar();
}

void NextStepsPage::keepOffScrollBar()
{
    const bool hasBar = m_scroll->verticalScrollBar()->maximum() > 0;
    m_scroll->widget()->layout()->setContentsMargins(
        readingMargins(0, 0, hasBar ? Grid(this).g(1.0 / 3) : 0, 0));
}

QWidget *NextStepsPage::stepWidget(const RunStep &step, int number)
{
    const Grid grid(this);
    auto *widget = new QWidget;
    auto *layout = new QGridLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid.g(2.0 / 3));
    layout->setVerticalSpacing(grid.g(1.0 / 4));
    layout->setColumnStretch(2, 1);
    auto *count = new QLabel(QString::number(number));
    count->setFont(scaled(QApplication::font(), 1.2, QFont::DemiBold));
    count->setAlignment(Qt::AlignRight | Qt::AlignBaseline);
    count->setMinimumWidth(QFontMetrics(count->font()).horizontalAdvance(u"00"_s));
    layout->addWidget(count, 0, 0);
    auto *title = new QLabel(step.title);
    title->setTextFormat(Qt::PlainText);
    title->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    layout->addWidget(title, 0, 1);
    layout->addWidget(new SecondaryLabel(step.note), 0, 2);
    const bool isLong = step.commands.size() > kMostRows;
    const QString text = isLong ? asText(step.commands) : step.text;
    if (!step.commands.isEmpty() && !isLong)
        layout->addWidget(new CommandBlock(step.commands), 1, 1, 1, 2);
    if (!text.isEmpty())
        layout->addWidget(new CommandBlock(text, step.title), 2, 1, 1, 2);
    return widget;
}

QWidget *NextStepsPage::nothingYet()
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool hasProduct = session().profile() != nullptr;
    layout->addWidget(new SecondaryLabel(
        hasProduct ? tr("There are no nodes yet. Their start lines will stand here.")
                   : tr("There is no product yet. The start lines depend on its version.")));
    auto *go = new QPushButton(hasProduct ? tr("Add &nodes") : tr("Choose the pro&duct"));
    go->setObjectName(u"goButton"_s);
    go->setAutoDefault(false);
    connect(go, &QPushButton::clicked, this,
            [this, hasProduct] { emit stepRequested(hasProduct ? u"nodes"_s : u"product"_s); });
    layout->addWidget(go, 0, Qt::AlignLeft);
    return widget;
}

QString NextStepsPage::runbookText() const
{
    const ProductProfile *profile = session().profile();
    return profile == nullptr ? QString()
                              : runbook(*profile, plan(), launcherChanges(*profile, plan()));
}

void NextStepsPage::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [text = runbookText()](QPrinter *printer) {
                QTextDocument document;
                document.setMarkdown(text);
                document.print(printer);
            });
    dialog->open();
}

void NextStepsPage::save()
{
    dialogs().saveFile(
        tr("Save the runbook"), tr("Markdown (*.md)"), u"runbooks"_s, u"RUNBOOK.md"_s,
        [this](const QString &path) {
            const Result<> written = writeFile(path, runbookText().toUtf8(), kPublicFile);
            if (!written)
                dialogs().showError(tr("The runbook was not saved"), written.error());
        });
}

} // namespace das
