#include "document/ciphertext.h"

#include "document/propertiesedit.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString storedText(const SourceText &source, const QString &alias)
{
    QString text;
    for (const PropertyEntry &entry : propertyEntries(source)) {
        if (entry.key == alias)
            text = entry.value;
    }
    return text;
}

/// ciphertool.sh reads up to the first closing bracket, and asks where nothing is between them
/// (product-facts 5.1).
Result<> checkPlainText(const SourceText &source, const EditOp &op)
{
    if (op.value.isEmpty())
        return fail(QCoreApplication::translate(
                        "das", "the password for %1 is empty, which Secure Vault cannot keep; "
                               "choose one, or do without Secure Vault")
                        .arg(op.at),
                    source.file());
    if (op.value.contains(u']'))
        return fail(QCoreApplication::translate(
                        "das", "the password for %1 contains ], where ciphertool.sh would cut it; "
                               "choose one without it, or do without Secure Vault")
                        .arg(op.at),
                    source.file());
    return {};
}

} // namespace

Result<QList<TextEdit>> planCipherTextEdit(const SourceText &source, const EditOp &op)
{
    if (isEncrypted(source, op.at))
        return QList<TextEdit>();
    if (const Result<> valid = checkPlainText(source, op); !valid)
        return tl::unexpected(valid.error());
    EditOp bracketed = op;
    bracketed.value = u'[' + op.value + u']';
    return planPropertiesEdit(source, bracketed);
}

Result<QString> currentCipherText(const SourceText &source, const EditOp &op)
{
    const QString text = storedText(source, op.at);
    const qsizetype open = text.indexOf(u'[');
    const qsizetype close = text.indexOf(u']', open + 1);
    return open < 0 || close < 0 ? text : text.sliced(open + 1, close - open - 1);
}

bool isEncrypted(const SourceText &source, const QString &alias)
{
    const QString text = storedText(source, alias);
    return !text.isEmpty() && !text.contains(u'[');
}

} // namespace das
