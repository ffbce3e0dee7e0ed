#include "widgets/emptystate.h"

#include "look/grid.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace das {

namespace {
constexpr int kIconSize = 32;
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &headline, const QString &sentence,
                       QWidget *viewport)
    : QWidget(viewport),
      m_buttons(new QHBoxLayout)
{
    const Grid grid(this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid.g(1.0 / 3));
    layout->addStretch();
    auto *picture = new StateIcon(iconName);
    picture->setBesideText(false);
    picture->setIconSize(kIconSize);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    auto *title = new QLabel(headline);
    title->setFont(scaled(QApplication::font(), 1.2, QFont::DemiBold));
    layout->addWidget(title, 0, Qt::AlignHCenter);
    auto *text = new SecondaryLabel(sentence);
    text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(text);
    m_buttons->setSpacing(grid.g(1.0 / 2));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    layout->addSpacing(grid.g(1.0 / 3));
    layout->addLayout(row);
    layout->addStretch();
    viewport->installEventFilter(this);
    setGeometry(viewport->rect());
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace das
