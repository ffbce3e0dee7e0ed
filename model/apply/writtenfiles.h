#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace das {

/// The three sides of a file that was written into a home.
struct WrittenFile {
    QString path;       ///< below the home
    QByteArray stock;   ///< before the first run that is not restored; empty where it was not there
    QByteArray written; ///< by the newest such run
    QByteArray now;     ///< empty where it was removed
    bool isNew = false; ///< there was no such file before

    bool isEdited() const { return now != written; }
};

/// The files of a home that apply, or apply.sh of a bundle, wrote and that were not put back; by
/// path. apply.sh keeps no copy of what it wrote: where such a file was edited since, that is an
/// error that names it.
Result<QList<WrittenFile>> writtenFiles(const QString &home);

} // namespace das
