#pragma once

#include "connections/connectiontests.h"

namespace das {

/// What can be done about a report with one click.
enum class ConnectionFix : quint8 { None, CreateDatabases, CopySetting };

/// One row of a panel of results.
struct ConnectionRow {
    QString icon; ///< of resources/icons
    QString word; ///< what the icon says: "passed"
    QString title;
    QString text;     ///< what was found
    QString hint;     ///< what to do; empty if nothing
    QString duration; ///< empty while it is not known
    QString toolTip;  ///< everything that was found, where the text is less
    ConnectionFix fix = ConnectionFix::None;
    QString fixLabel;
    QStringList databases; ///< what ConnectionFix::CreateDatabases creates
    QString setting;       ///< what ConnectionFix::CopySetting copies
    bool isPale = false;

    bool operator==(const ConnectionRow &) const = default;
};

/// A row for each check of each target.
QList<ConnectionRow> rowsOfChecks(const QList<ConnectionTest> &tests);

/// A row for each target: what it said, or a row for each thing that is wrong with it. Of more than
/// `most` rows, the proved targets and what is left of the others are counted in one row each.
QList<ConnectionRow> rowsOfTargets(const QList<ConnectionTest> &tests, qsizetype most);

/// "38 ms" or "3.0 s".
QString durationText(std::chrono::milliseconds time);

/// The name of a probe for people: "ZooKeeper".
QString probeTitle(const QString &probe);

} // namespace das
