#include "diagram/diagramtoolbar.h"

#include "diagram/elidedlabel.h"
#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "look/shortcut.h"
#include "widgets/screenreader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPercent = 100;
constexpr int kWidestPercent = 400;

/// A line of 1 px between groups of buttons.
class Separator : public QWidget {
public:
    Separator()
    {
        const Grid grid(this);
        setFixedSize(grid.g(2.0 / 3), grid.g(5.0 / 4));
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter(this).fillRect(width() / 2, 0, 1, height(), hairline(palette()));
    }
};

QString percentText(int percent)
{
    return DiagramToolBar::tr("%1 %").arg(percent);
}

void popUpBelow(QMenu *menu, const QWidget *button)
{
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace

DiagramToolBar::DiagramToolBar(QWidget *parent)
    : QWidget(parent),
      m_progress(new ElidedLabel(1, ElidedLabel::Ink::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid(this).g(1.0 / 6));
    addTestAll();
    addSeparator();
    addZoom();
    addSeparator();
    addExport();
    m_progress->setObjectName(u"topologyExportLabel"_s);
    row->addSpacing(Grid(this).g(1.0 / 2));
    row->addWidget(m_progress);
    row->addStretch(1);
    addTabs();
    m_textWidth = row->sizeHint().width();
}

void DiagramToolBar::showZoom(qreal zoom, bool isFit)
{
    m_zoom->setText(isFit ? tr("Fit") : percentText(qRound(zoom * kPercent)));
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(m_zoom->text()));
}

void DiagramToolBar::setView(View view)
{
    m_tabs->setCurrentIndex(view);
    for (QToolButton *button : {m_zoomOut, m_zoom, m_zoomIn})
        button->setEnabled(view == Drawing);
}

void DiagramToolBar::showTests(bool isRunning, bool hasTargets, const QString &text)
{
    const bool wasRunning = m_isTesting;
    m_isTesting = isRunning;
    m_testAll->setIcon(icon(isRunning ? u"close"_s : u"plug"_s));
    m_testAll->setText(isRunning ? tr("S&top test") : tr("&Test all"));
    m_testAll->setEnabled(hasTargets);
    if (!text.isEmpty())
        m_progress->setText(text);
    if (wasRunning && !isRunning)
        announce(*m_progress, m_progress->text());
}

void DiagramToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a language of long words pictures have to do.
    const bool hasRoom = m_textWidth <= width();
    for (QToolButton *button : {m_export, m_print})
        button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void DiagramToolBar::focusTestAll()
{
    m_testAll->setFocus(Qt::OtherFocusReason);
}

void DiagramToolBar::showProgress(const QString &text, bool busy)
{
    m_progress->setText(text);
    if (!busy)
        announce(*m_progress, text);
    m_export->setEnabled(!busy);
    m_print->setEnabled(!busy);
}

QToolButton *DiagramToolBar::addButton(const QString &iconName, const QString &text,
                                       const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(text);
    button->setToolTip(withoutShortcut(text));
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout()->addWidget(button);
    return button;
}

void DiagramToolBar::addTestAll()
{
    m_testAll = addButton(u"plug"_s, tr("S&top test"), u"testAllButton"_s);
    m_testAll->setMinimumWidth(m_testAll->sizeHint().width()); // of the wider text
    m_testAll->setToolTip(tr("Test the connections of the whole plan (Ctrl+T)"));
    connect(m_testAll, &QToolButton::clicked, this, &DiagramToolBar::testAllRequested);
}

void DiagramToolBar::addSeparator()
{
    layout()->addWidget(new Separator);
}

void DiagramToolBar::addZoom()
{
    m_zoomOut = addButton(u"zoomout"_s, tr("Zoom out"), u"zoomOutButton"_s);
    m_zoom = addButton({}, percentText(kWidestPercent), u"zoomButton"_s);
    m_zoom->setMinimumWidth(m_zoom->sizeHint().width() + Grid(this).x(2));
    m_zoom->setToolTip(tr("Zoom of the drawing"));
    m_zoomIn = addButton(u"zoomin"_s, tr("Zoom in"), u"zoomInButton"_s);
    for (QToolButton *button : {m_zoomOut, m_zoomIn})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_zoomOut->setToolTip(tr("Zoom out (Ctrl+-)"));
    m_zoomIn->setToolTip(tr("Zoom in (Ctrl++)"));
    connect(m_zoomOut, &QToolButton::clicked, this, &DiagramToolBar::zoomOutRequested);
    connect(m_zoomIn, &QToolButton::clicked, this, &DiagramToolBar::zoomInRequested);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"zoomMenu"_s);
    menu->addAction(tr("&Fit"), this, &DiagramToolBar::fitRequested);
    for (const int percent : {kPercent, 2 * kPercent})
        menu->addAction(percentText(percent), this, [this, percent] {
            emit zoomRequested(static_cast<qreal>(percent) / kPercent);
        });
    connect(m_zoom, &QToolButton::clicked, menu, [this, menu] { popUpBelow(menu, m_zoom); });
}

void DiagramToolBar::addExport()
{
    m_export = addButton(u"export"_s, tr("&Export..."), u"topologyExportButton"_s);
    m_print = addButton(u"print"_s, tr("&Print..."), u"topologyPrintButton"_s);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"topologyExportMenu"_s);
    const auto add = [this, menu](const QString &text, ExportFormat format) {
        menu->addAction(text, this, [this, format] { emit exportRequested(format); })
            ->setObjectName(suffixOf(format));
    };
    add(tr("&SVG, for web pages and editors..."), ExportFormat::Svg);
    add(tr("&PNG, for documents and mail..."), ExportFormat::Png);
    add(tr("P&DF, for paper..."), ExportFormat::Pdf);
    connect(m_export, &QToolButton::clicked, menu, [this, menu] { popUpBelow(menu, m_export); });
    connect(m_print, &QToolButton::clicked, this, &DiagramToolBar::printRequested);
}

void DiagramToolBar::addTabs()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"topologyTabs"_s);
    m_tabs->setAccessibleName(tr("View of the cluster"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(icon(u"drawing"_s), tr("Drawing"));
    m_tabs->addTab(icon(u"table"_s), tr("Table"));
    static_cast<QHBoxLayout *>(layout())->addWidget(m_tabs, 0, Qt::AlignBottom);
    connect(m_tabs, &QTabBar::currentChanged, this, &DiagramToolBar::viewChosen);
}

} // namespace das
