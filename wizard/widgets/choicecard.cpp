#include "widgets/choicecard.h"

#include "look/colours.h"
#include "look/grid.h"
#include "widgets/secondarylabel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace das {

ChoiceCard::ChoiceCard(const QString &title, const QString &explanation, const QString &objectName,
                       QWidget *picture, QWidget *parent)
    : Panel(parent, Surface::Choice),
      m_button(new QRadioButton(title))
{
    const Grid grid(this);
    m_button->setObjectName(objectName);
    m_button->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    m_button->setAccessibleDescription(explanation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1); // the edge
    layout->setSpacing(grid.g(1.0 / 3));
    if (picture != nullptr) {
        layout->addWidget(picture);
        layout->addSpacing(grid.g(3.0 / 5));
    }
    layout->addWidget(m_button);
    auto *text = new SecondaryLabel(explanation);
    const QStyle *look = style();
    const int indent = look->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       look->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    text->setContentsMargins(readingMargins(indent, 0, 0, 0));
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(text);
    layout->addStretch();
    connect(m_button, &QRadioButton::clicked, this, &ChoiceCard::chosen);
    connect(m_button, &QRadioButton::toggled, this, [this](bool on) { setHighlighted(on); });
}

bool ChoiceCard::isChosen() const
{
    return m_button->isChecked();
}

void ChoiceCard::setChosen(bool on)
{
    m_button->setChecked(on);
}

void ChoiceCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        Panel::mousePressEvent(event);
        return;
    }
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace das
