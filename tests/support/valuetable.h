#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace das::test {

/// One line of a table below tests/data/values: "NODES | FILE | PLACE | VALUES".
struct ExpectedValue {
    QStringList nodes; ///< ids; "*" is every node
    QString file;      ///< below the home; for kChangedFiles a folder
    QString place;     ///< as valuesAt() takes it, or kChangedFiles
    QStringList values;
    QString where; ///< "table.txt:12"
};

/// As a place: the files of the folder that the node's bundle holds.
inline constexpr QStringView kChangedFiles = u"(changed files)";

/// Reads tests/data/values/NAME.txt. Lines with "#" are comments; VALUES are separated by " ; ",
/// one for each place that matches, and "(none)" stands for no place at all.
Result<QList<ExpectedValue>> readValueTable(const QString &name);

/// Every value at `place`, as a parser of our own choice reads it: in XML the elements or
/// attributes of a path such as "/a/b[@name='x']/c[id='y']/@z"; in spark-defaults.conf a key; in a
/// launcher the "-Dname" that its java command really gets, or a variable of its environment.
Result<QStringList> valuesAt(const QString &file, const QByteArray &bytes, const QString &place);

/// Whether the file can be read at all: well-formed XML, a shell script that passes "sh -n".
Result<> parses(const QString &file, const QByteArray &bytes);

} // namespace das::test
