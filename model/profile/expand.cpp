#include "profile/expand.h"

#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

namespace {

using Escape = QString (*)(const QString &value);

QString plain(const QString &value)
{
    return value;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\$\\{([A-Za-z.]+)\\}"_s);
    return expression;
}

QString filled(const QString &text, const Facts &facts, const QMap<QString, QString> &item,
               Escape escape)
{
    QString result;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text)) {
        const QString name = match.captured(1);
        const QString value =
            name.startsWith(u"item."_s) ? item.value(name.mid(5)) : facts.texts.value(name);
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += escape(value);
        copied = match.capturedEnd();
    }
    return result + text.mid(copied);
}

EditOp filledOp(const EditOp &op, const Facts &facts, const QMap<QString, QString> &item)
{
    EditOp result = op;
    result.at = filled(op.at, facts, item, plain);
    result.after = filled(op.after, facts, item, plain);
    result.value =
        filled(op.value, facts, item, op.verb == EditVerb::Ensure ? escapedForXml : plain);
    return result;
}

} // namespace

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(text))
        names.append(match.captured(1));
    return names;
}

QList<EditOp> expand(const FileTemplate &file, const Facts &facts)
{
    QList<EditOp> ops;
    for (const EditTemplate &edit : file.edits) {
        if (!facts.hold(edit.when))
            continue;
        const QList<QMap<QString, QString>> items = facts.lists.value(edit.forEach);
        if (edit.op.verb == EditVerb::SetChildren) {
            EditOp op = filledOp(edit.op, facts, {});
            op.value.clear();
            for (const QMap<QString, QString> &item : items)
                op.items.append(filled(edit.op.value, facts, item, escapedForXml));
            ops.append(op);
        } else if (edit.forEach.isEmpty()) {
            ops.append(filledOp(edit.op, facts, {}));
        } else {
            for (const QMap<QString, QString> &item : items)
                ops.append(filledOp(edit.op, facts, item));
        }
    }
    return ops;
}

} // namespace das
