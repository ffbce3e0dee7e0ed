#include "product/noticepanel.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace das {

NoticePanel::NoticePanel(const PackNote &note, QWidget *parent)
    : QFrame(parent),
      m_severity(note.severity)
{
    const Grid grid(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid.g(2.0 / 3), grid.g(1.0 / 2), grid.g(2.0 / 3), grid.g(1.0 / 2));
    row->setSpacing(grid.g(1.0 / 2));
    row->addWidget(new StateIcon(iconNameOf(note.severity)), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid.g(1.0 / 20));
    auto *title = new QLabel(note.title);
    title->setObjectName(QStringLiteral("noticeTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    texts->addWidget(title);
    auto *detail = new SecondaryLabel(note.detail);
    detail->setObjectName(QStringLiteral("noticeDetail"));
    texts->addWidget(detail);
    row->addLayout(texts, 1);
    setAccessibleName(note.title);
    setAccessibleDescription(note.detail);
}

QPushButton *NoticePanel::addFix(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void NoticePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(m_severity == Severity::Hint
                         ? palette().color(QPalette::Active, QPalette::Base)
                         : semanticTint(semanticOf(m_severity), palette()));
    const qreal radius = Grid(this).g(1.0 / 5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace das
