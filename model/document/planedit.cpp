#include "document/planedit.h"

#include "document/ciphertext.h"
#include "document/propertiesedit.h"
#include "document/shelledit.h"
#include "document/xmledit.h"

#include <QCoreApplication>

#include <array>

namespace das {

namespace {

/// What a kind of file brings; one row each, in the order of DocumentKind.
struct KindFunctions {
    Result<SourceText> (*decode)(const QByteArray &bytes, const QString &file);
    Result<QList<TextEdit>> (*plan)(const SourceText &source, const EditOp &op);
    Result<QString> (*current)(const SourceText &source, const EditOp &op);
};

constexpr std::array kKinds{
    KindFunctions{decodeXml, planXmlEdit, currentXmlValue},
    KindFunctions{decodeProperties, planPropertiesEdit, currentPropertiesValue},
    KindFunctions{decodeShell, planShellEdit, currentShellValue},
    KindFunctions{decodeProperties, planCipherTextEdit, currentCipherText},
};

const KindFunctions &functionsOf(DocumentKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

} // namespace

Result<SourceText> decodeDocument(DocumentKind kind, const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > kLongestDocument)
        return fail(
            QCoreApplication::translate("das", "is longer than %1 MB; no configuration file is")
                .arg(kLongestDocument / (1024 * 1024)),
            file);
    Result<SourceText> source = functionsOf(kind).decode(bytes, file);
    if (!source)
        return source;
    if (const qsizetype nul = source->text().indexOf(QChar()); nul >= 0)
        return fail(QCoreApplication::translate("das", "holds a NUL byte; it is not a text file"),
                    file, source->lineAt(nul));
    return source;
}

Result<QList<TextEdit>> planEdit(DocumentKind kind, const SourceText &source, const EditOp &op)
{
    return functionsOf(kind).plan(source, op);
}

Result<QString> currentValue(DocumentKind kind, const SourceText &source, const EditOp &op)
{
    return functionsOf(kind).current(source, op);
}

} // namespace das
