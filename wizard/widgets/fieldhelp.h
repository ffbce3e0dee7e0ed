#pragma once

#include <QList>
#include <QString>
#include <QVariant>

class QWidget;

namespace das {

/// What a field or a column of a table is, as the help of its page lists it.
struct FieldHelp {
    QString label;
    QString text;

    bool operator==(const FieldHelp &) const = default;
};

/// Explains an input: what it is, where its value goes, what breaks if it is wrong. The text is its
/// tool tip, what a screen reader tells of it, and its part of the page's help.
void setHelp(QWidget &field, const QString &text);

/// The same for a column of a table: what headerData() answers to `role`.
QVariant headerHelp(const QString &text, int role);

/// The help of those fields that are on screen and of the columns of tables; what has the focus
/// comes first.
QList<FieldHelp> helpOf(const QList<QWidget *> &fields);

} // namespace das
