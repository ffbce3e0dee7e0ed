#include "write/writepanel.h"

#include "look/grid.h"
#include "look/icons.h"
#include "widgets/screenreader.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QLabel *newHeadline(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setFont(scaled(QApplication::font(), 1.2, QFont::DemiBold));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

WritePanel::WritePanel(QWidget *parent)
    : Panel(parent, Surface::Choice, Size::Large),
      m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_stack->addWidget(messagePart());
    m_stack->addWidget(progressPart());
    layout->addWidget(m_stack);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_stack->setMinimumHeight(Grid(this).g(4));
    setResultShown(false, false);
    setRemedy({});
}

void WritePanel::showMessage(const QString &iconName, const QString &headline,
                             const QString &detail)
{
    m_icon->setIcon(iconName);
    m_icon->setVisible(!iconName.isEmpty());
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_stack->setCurrentIndex(0);
    if (std::exchange(m_headlineText, headline) != headline)
        announce(*m_headline, headline);
}

void WritePanel::showProgress(int done, int total, const QString &headline)
{
    m_headlineText = headline;
    m_progressHeadline->setText(m_headlineText);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_stack->setCurrentIndex(1);
}

void WritePanel::setResultShown(bool hasFolder, bool hasList)
{
    m_open->setVisible(hasFolder);
    m_copy->setVisible(hasList);
}

void WritePanel::setRemedy(const QString &text)
{
    m_remedy->setText(text);
    m_remedy->setVisible(!text.isEmpty());
}

QWidget *WritePanel::messagePart()
{
    const Grid grid(this);
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(grid.g(1.0 / 2));
    m_icon = new StateIcon;
    m_icon->setBesideText(false);
    m_icon->setIconSize(grid.g(1.2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid.g(1.0 / 3));
    m_headline = newHeadline(u"writeHeadline"_s);
    m_detail = new SecondaryLabel;
    m_detail->setObjectName(u"writeDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    texts->addStretch();
    row->addLayout(texts, 1);
    m_open = button(tr("&Open folder"), u"openFolderButton"_s);
    m_open->setIcon(icon(u"folder"_s));
    m_copy = button(tr("Copy &list"), u"copyListButton"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_remedy = button({}, u"writeRemedyButton"_s);
    for (QPushButton *each : {m_open, m_copy, m_remedy})
        row->addWidget(each, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &WritePanel::openFolderRequested);
    connect(m_copy, &QPushButton::clicked, this, &WritePanel::copyListRequested);
    connect(m_remedy, &QPushButton::clicked, this, &WritePanel::remedyRequested);
    return part;
}

QWidget *WritePanel::progressPart()
{
    const Grid grid(this);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(grid.g(1.0 / 3));
    auto *top = new QHBoxLayout;
    m_progressHeadline = newHeadline(u"writeProgressHeadline"_s);
    top->addWidget(m_progressHeadline, 1);
    QPushButton *stop = button(tr("&Stop"), u"stopWritingButton"_s);
    connect(stop, &QPushButton::clicked, this, &WritePanel::stopRequested);
    top->addWidget(stop);
    layout->addLayout(top);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"writeProgressBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(grid.g(2.0 / 3));
    layout->addWidget(m_bar);
    layout->addWidget(new SecondaryLabel(tr("If you stop, nothing that was begun stays behind.")));
    layout->addStretch();
    return part;
}

QPushButton *WritePanel::button(const QString &text, const QString &objectName)
{
    auto *result = new QPushButton(text);
    result->setObjectName(objectName);
    result->setAutoDefault(false);
    return result;
}

} // namespace das
