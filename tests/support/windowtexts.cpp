#include "support/windowtexts.h"

#include "diagram/elidedlabel.h"
#include "nextsteps/commandblock.h"
#include "widgets/chevronbutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 60;

QList<QWidget *> shownIn(QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            shown.append(widget);
    }
    return shown;
}

class Collector {
public:
    explicit Collector(const QWidget &widget)
        : m_place(QString::fromLatin1(widget.metaObject()->className()) + u' ' +
                  widget.objectName())
    {
    }

    void add(const QString &text, const QString &what)
    {
        if (!text.trimmed().isEmpty())
            texts.append({text, m_place + u", "_s + what});
    }
    void addModel(const QAbstractItemModel &model, const QModelIndex &parent, bool hasHeader)
    {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            if (hasHeader)
                add(model.headerData(column, Qt::Horizontal).toString(), u"header"_s);
            for (int row = 0; row < std::min(model.rowCount(parent), kMostRows); ++row) {
                const QModelIndex index = model.index(row, column, parent);
                add(index.data().toString(), u"cell"_s);
                add(index.data(Qt::ToolTipRole).toString(), u"tool tip of a cell"_s);
            }
        }
    }

    QList<WindowText> texts;

private:
    QString m_place;
};

/// It has the text of its action, and shows only the picture.
bool isPictureInField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(widget.parentWidget()) != nullptr;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *label = qobject_cast<const ElidedLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// Commands are the same in every language.
bool isCommand(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    while (parent != nullptr && qobject_cast<const CommandBlock *>(parent) == nullptr)
        parent = parent->parentWidget();
    return parent != nullptr;
}

bool wraps(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label != nullptr && label->wordWrap();
}

} // namespace

QList<WindowText> textsOf(QWidget &window)
{
    QList<WindowText> texts;
    for (QWidget *widget : shownIn(window)) {
        Collector found(*widget);
        if (!isCommand(*widget))
            found.add(textOf(*widget), u"text"_s);
        found.add(widget->toolTip(), u"tool tip"_s);
        found.add(widget->accessibleName(), u"name"_s);
        found.add(widget->accessibleDescription(), u"description"_s);
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            found.add(edit->placeholderText(), u"placeholder"_s);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                found.add(tabs->tabText(i), u"tab"_s);
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            found.addModel(*combo->model(), {}, false);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view != nullptr && view->model() != nullptr &&
            qobject_cast<const QHeaderView *>(widget) == nullptr)
            found.addModel(*view->model(), {}, true);
        texts += found.texts;
    }
    return texts;
}

QList<WindowText> cutTextsOf(QWidget &window)
{
    QList<WindowText> cut;
    for (const QWidget *widget : shownIn(window)) {
        const QString text = textOf(*widget);
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        const bool isElided = qobject_cast<const ElidedLabel *>(widget) != nullptr ||
                              qobject_cast<const ChevronButton *>(widget) != nullptr;
        if ((text.isEmpty() && tabs == nullptr) || isElided || wraps(*widget) ||
            isPictureInField(*widget))
            continue;
        if (widget->sizeHint().width() > widget->width())
            cut.append({text, u"%1 %2: %3 px of %4"_s
                                  .arg(QString::fromLatin1(widget->metaObject()->className()),
                                       widget->objectName())
                                  .arg(widget->width())
                                  .arg(widget->sizeHint().width())});
    }
    return cut;
}

QList<WindowText> sharedShortcutsOf(QWidget &window)
{
    QHash<QKeySequence, QString> taken;
    QList<WindowText> shared;
    const auto take = [&taken, &shared](const QString &text, const QWidget &widget) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (keys.isEmpty())
            return;
        if (taken.contains(keys))
            shared.append({text, keys.toString() + u" of "_s + widget.objectName() +
                                     u" is also that of "_s + taken[keys]});
        taken.insert(keys, text);
    };
    for (const QWidget *widget : shownIn(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->buddy() == nullptr)
            continue;
        take(textOf(*widget), *widget);
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i), *widget);
        }
    }
    return shared;
}

} // namespace das::test
