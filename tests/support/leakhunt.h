#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace das::test {

/// The forms in which passwords show, given the core of each: letters and digits in the midst of it
/// that stand nowhere else. Escapes of XML, properties, JSON, URLs, SQL and shells leave a core as
/// it is; so it is looked for as it is, and in base64, hexadecimal and UTF-16.
QList<QByteArray> secretForms(const QList<QByteArray> &cores);

bool holdsSecret(const QByteArray &bytes, const QList<QByteArray> &forms);

/// A file that holds a secret.
struct SecretFile {
    QString path;          ///< below the folder; "out/a.zip!conf/b.xml" in a zip
    int mode = 0;          ///< its permission bits; of an entry, those that unzip gives it
    bool isFenced = false; ///< in a folder below that one which only its owner may enter
};

/// Every file below the folder, and in the zips there, that holds one of the forms, or has it
/// in its name.
QList<SecretFile> filesWithSecret(const QString &folder, const QList<QByteArray> &forms);

} // namespace das::test
