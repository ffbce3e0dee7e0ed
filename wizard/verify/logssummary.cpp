#include "verify/logssummary.h"

#include "diagram/elidedlabel.h"
#include "look/grid.h"
#include "widgets/screenreader.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThousand = 1000;
constexpr int kDetailLines = 2;
constexpr qreal kBarWidth = 36;

} // namespace

LogsSummary::LogsSummary(QWidget *parent)
    : Panel(parent),
      m_icon(new StateIcon),
      m_headline(new QLabel),
      m_detail(new ElidedLabel(kDetailLines, ElidedLabel::Ink::Secondary)),
      m_bar(new QProgressBar)
{
    const Grid grid(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(grid.g(1.0 / 2));
    m_icon->setBesideText(false);
    m_icon->setIconSize(grid.g(1.2));
    QSizePolicy keepsPlace = m_icon->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_icon->setSizePolicy(keepsPlace);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid.g(1.0 / 4));
    m_headline->setObjectName(u"verifyHeadline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setFont(scaled(QApplication::font(), 1.2, QFont::DemiBold));
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setObjectName(u"verifyDetail"_s);
    m_bar->setObjectName(u"verifyProgressBar"_s);
    m_bar->setAccessibleName(tr("Logs read"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kThousand);
    m_bar->setFixedSize(grid.x(kBarWidth), grid.g(2.0 / 3));
    auto *top = new QHBoxLayout;
    top->setSpacing(grid.g(1));
    top->addWidget(m_headline, 1);
    top->addWidget(m_bar);
    texts->addLayout(top);
    texts->addWidget(m_detail);
    row->addLayout(texts, 1);
    showProgress(-1);
}

void LogsSummary::showHeadline(const LogsHeadline &headline)
{
    m_icon->setIcon(headline.icon);
    m_detail->setText(headline.detail);
    if (headline.headline == m_headline->text())
        return;
    m_headline->setText(headline.headline);
    announce(*m_headline, headline.headline);
}

void LogsSummary::showProgress(qreal progress)
{
    m_bar->setVisible(progress >= 0);
    m_bar->setValue(static_cast<int>(progress * kThousand));
}

} // namespace das
