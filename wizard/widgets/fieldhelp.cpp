#include "widgets/fieldhelp.h"

#include "look/grid.h"

#include <QAccessible>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kTipWidth = 60;

/// A tool tip shows plain text as it is, however long its lines are.
QString wrapped(const QString &text)
{
    const QFont font = QToolTip::font();
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(Grid(font).x(kTipWidth));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

void appendColumns(QList<FieldHelp> &help, const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString text = model.headerData(column, Qt::Horizontal, Qt::WhatsThisRole).toString();
        if (!text.isEmpty() && !table.isColumnHidden(column))
            help.append(
                {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text});
    }
}

} // namespace

void setHelp(QWidget &field, const QString &text)
{
    field.setWhatsThis(text);
    field.setAccessibleDescription(text);
    field.setToolTip(wrapped(text));
}

QVariant headerHelp(const QString &text, int role)
{
    switch (role) {
    case Qt::ToolTipRole:
        return wrapped(text);
    case Qt::WhatsThisRole:
    case Qt::AccessibleDescriptionRole:
        return text;
    default:
        return {};
    }
}

QList<FieldHelp> helpOf(const QList<QWidget *> &fields)
{
    QList<FieldHelp> help;
    for (const QWidget *field : fields) {
        if (!field->isVisible())
            continue;
        QList<FieldHelp> own;
        if (!field->whatsThis().isEmpty()) {
            auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(field));
            own.append({accessible->text(QAccessible::Name), field->whatsThis()});
        }
        if (const auto *table = qobject_cast<const QTableView *>(field))
            appendColumns(own, *table);
        help = field->hasFocus() ? own + help : help + own;
    }
    return help;
}

} // namespace das
