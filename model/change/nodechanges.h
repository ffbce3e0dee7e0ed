#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace das {

/// One value that an edit gives a file.
struct Change {
    QString editId;
    int line = 0;   ///< in FileChange::after
    QString before; ///< masked where secret
    QString after;  ///< masked where secret
    QString why;
    bool secret = false;
};

/// One file of a home: what it is and what it becomes.
struct FileChange {
    QString path; ///< below the home
    QByteArray before;
    QByteArray after;
    int mode = 0644; ///< Unix permission bits it gets; closed to others where it holds a password
    bool isNew = false; ///< the pack has no such file; `before` is empty
    bool isBinary = false;
    QList<Change> changes;
};

/// Every file of one node that differs from the pack. What is previewed is, byte for byte, what is
/// written.
struct NodeChanges {
    QString nodeId;
    QList<FileChange> files;
    bool flagsInLauncher = false; ///< the launcher carries the start flags
    QStringList notes; ///< what the user should know, such as an optional file that is absent
};

} // namespace das
