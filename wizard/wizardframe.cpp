#include "wizardframe.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QWizard>

namespace das {

namespace {

constexpr int kRulerHeight = 2;

void removeMargins(const QWidget *widget)
{
    if (widget != nullptr && widget->layout() != nullptr)
        widget->layout()->setContentsMargins(0, 0, 0, 0);
}

/// The layout that holds the buttons: the only row inside the layout that holds the pages' frame.
QHBoxLayout *footerOf(const QLayout &main)
{
    for (int i = 0; i < main.count(); ++i) {
        if (auto *row = qobject_cast<QHBoxLayout *>(main.itemAt(i)->layout()))
            return row;
    }
    return nullptr;
}

void flattenRuler(const QLayout &main)
{
    for (int i = 0; i < main.count(); ++i) {
        QWidget *ruler = main.itemAt(i)->widget();
        if (ruler == nullptr || ruler->maximumHeight() != kRulerHeight)
            continue;
        QPalette palette = QApplication::palette();
        const QColor line = hairline(palette);
        const QColor window = palette.color(QPalette::Active, QPalette::Window);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            palette.setColor(group, QPalette::Mid, line);
            palette.setColor(group, QPalette::Base, window);
        }
        if (ruler->palette().color(QPalette::Mid) != line ||
            ruler->palette().color(QPalette::Base) != window)
            ruler->setPalette(palette);
    }
}

} // namespace

void trimWizardFrame(QWizard &wizard)
{
    if (const QWidget *side = wizard.sideWidget()) {
        removeMargins(side->parentWidget());
        side->parentWidget()->updateGeometry(); // it remembers its width with margins
    }
    const QWizardPage *page = wizard.currentPage();
    QWidget *frame = page != nullptr ? page->parentWidget() : nullptr;
    if (frame == nullptr)
        return;
    removeMargins(frame);
    frame->setAutoFillBackground(false);
    const QWidget *outer = frame->parentWidget();
    if (outer == nullptr || outer->layout() == nullptr)
        return;
    if (QHBoxLayout *footer = footerOf(*outer->layout())) {
        const Grid grid(&wizard);
        // The sentence at the left is a flat button, whose icon stands a little inside.
        footer->setContentsMargins(grid.g(1.5) - grid.g(1.0 / 6), grid.g(1.0 / 2), grid.g(1.5),
                                   grid.g(2.0 / 3));
        footer->setSpacing(grid.g(1.0 / 2));
    }
    flattenRuler(*outer->layout());
}

void sizeWizardFrame(const QWizard &wizard)
{
    const QWizardPage *page = wizard.page(wizard.pageIds().first());
    page->parentWidget()->parentWidget()->resize(wizard.size());
}

} // namespace das
