#include "probe/mysql/mysqlserver.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// One thing that a check found; the worst one decides.
struct Note {
    ProbeStatus status;
    QString summary;
    QString hint;
};

MySqlVerdict verdictOf(const QList<Note> &notes, const QString &allIsWell, const QString &advice,
                       const QJsonObject &facts)
{
    if (notes.isEmpty())
        return {ProbeStatus::Passed, allIsWell, advice, facts};
    MySqlVerdict verdict{ProbeStatus::Warned, {}, {}, facts};
    QStringList summaries;
    QStringList hints;
    for (const Note &note : notes) {
        if (note.status == ProbeStatus::Failed)
            verdict.status = ProbeStatus::Failed;
        summaries.append(note.summary);
        if (!hints.contains(note.hint))
            hints.append(note.hint);
    }
    verdict.summary = summaries.join(u"; "_s);
    verdict.hint = hints.join(u". "_s);
    return verdict;
}

const ProductProfile &profileOf(const ProbeInput &input)
{
    static const ProductProfile nobodys;
    return input.profile == nullptr ? nobodys : *input.profile;
}

/// Whether the tables of the database's script are there already.
bool hasTables(const MySqlServer &server, const PlannedDatabase &database)
{
    const QStringList tables = server.tables.value(server.schemaNamed(database.name));
    const auto has = [&tables](const QString &name) {
        return tables.contains(name, Qt::CaseInsensitive);
    };
    switch (database.tables) {
    case TableSource::ServerScript:
        return has(u"REG_PATH"_s) && (has(u"UM_USER"_s) || has(u"UM_SYSTEM_USER"_s));
    case TableSource::MetricsScript:
        return has(u"METRIC_GAUGE"_s);
    case TableSource::Product:
        break;
    }
    return false;
}

/// The stores of these versions keep events in MyISAM tables (product-facts 6.4): all of them up to
/// 3.0.1, later the write-optimised one.
bool usesMyIsam(const ProbeInput &input)
{
    return !profileOf(input).traits.writeOptimizedStore ||
           input.plan.eventStore.kind == EventStoreKind::MySql;
}

bool refusesZeroDates(const MySqlServer &server)
{
    return server.variables.value(u"sql_mode"_s).contains("NO_ZERO_DATE"_L1);
}

/// The longest index key of AN_FS_PATH in DAS 3.0.0, in characters (product-facts 6.3).
constexpr int kFileSystemKey = 256;
constexpr int kMyIsamKeyBytes = 1000;

bool holdsFileSystem(const ProbeInput &input, const PlannedDatabase &database)
{
    return profileOf(input).traits.analyticsFileSystem &&
           input.plan.eventStore.kind == EventStoreKind::MySql &&
           database.name == input.plan.mysql.databases.eventStore;
}

/// What the character set of an existing database leads to; nothing where it fits.
std::optional<Note> encodingNote(const ProbeInput &input, const MySqlServer &server,
                                 const PlannedDatabase &database)
{
    const QString name = server.schemaNamed(database.name);
    const QString characterSet = server.schemas.value(name).characterSet;
    const int bytes = server.bytesPerCharacter.value(characterSet, 1);
    if (bytes <= 1 || hasTables(server, database))
        return {};
    const QString hint = QCoreApplication::translate(
                             "das", "Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1")
                             .arg(u'`' + QString(name).replace(u'`', u"``"_s) + u'`');
    const auto tooLong = [&](const QString &error) {
        return Note{ProbeStatus::Failed,
                    QCoreApplication::translate("das", "%1 is %2, whose index keys are too long: "
                                                       "its tables fail with error %3")
                        .arg(database.name, characterSet, error),
                    hint};
    };
    if (holdsFileSystem(input, database) && kFileSystemKey * bytes > kMyIsamKeyBytes)
        return tooLong(u"1071"_s);
    if (database.tables != TableSource::ServerScript)
        return {};
    if (!server.takesLongKeys())
        return tooLong(u"1709"_s);
    if (!profileOf(input).traits.mysql57Script)
        return Note{ProbeStatus::Warned,
                    QCoreApplication::translate(
                        "das", "%1 is %2; the script of this version is made for latin1")
                        .arg(database.name, characterSet),
                    hint};
    return {};
}

QList<Note> replicationNotes(const ProbeInput &input, const MySqlServer &server)
{
    const QString provider = server.variables.value(u"wsrep_provider"_s);
    const bool isGalera =
        server.isOn(u"wsrep_on"_s) && !provider.isEmpty() && provider != "none"_L1;
    const bool isGroup = !server.variables.value(u"group_replication_group_name"_s).isEmpty();
    QList<Note> notes;
    if (isGalera || isGroup)
        notes.append(
            {ProbeStatus::Warned,
             (usesMyIsam(input)
                  ? QCoreApplication::translate("das", "The server is part of a %1: it does not "
                                                       "replicate the MyISAM tables of the stores, "
                                                       "nor deletes in tables without a key")
                  : QCoreApplication::translate("das", "The server is part of a %1, where some "
                                                       "tables of the scripts lack a primary key"))
                 .arg(isGalera ? QCoreApplication::translate("das", "Galera cluster")
                               : QCoreApplication::translate("das", "replication group")),
             QCoreApplication::translate(
                 "das", "Use a server with a plain replica, or let all nodes use one member")});
    if (server.isOn(u"sql_require_primary_key"_s) || server.isOn(u"innodb_force_primary_key"_s))
        notes.append(
            {ProbeStatus::Warned,
             QCoreApplication::translate(
                 "das", "The server refuses tables without a primary key, which the "
                        "scripts contain"),
             QCoreApplication::translate(
                 "das", "Switch sql_require_primary_key or innodb_force_primary_key off")});
    if (usesMyIsam(input) && server.variables.value(u"disabled_storage_engines"_s)
                                 .contains("MyISAM"_L1, Qt::CaseInsensitive))
        notes.append(
            {ProbeStatus::Failed,
             QCoreApplication::translate("das", "The server disables MyISAM, which the stores use"),
             QCoreApplication::translate("das", "Take MyISAM out of disabled_storage_engines")});
    return notes;
}

/// Whether the account may write to a server that is read-only to others.
bool mayWriteAnyway(const MySqlServer &server)
{
    const QStringList rights{u"ALL PRIVILEGES"_s, u"SUPER"_s, u"READ_ONLY ADMIN"_s,
                             u"CONNECTION_ADMIN"_s};
    return std::ranges::any_of(server.grants, [&rights](const MySqlGrant &grant) {
        return grant.database == "*"_L1 && !grant.isRevoked &&
               std::ranges::any_of(rights, [&grant](const QString &right) {
                   return grant.privileges.contains(right);
               });
    });
}

QList<Note> readOnlyNotes(const MySqlServer &server)
{
    const bool isForAll = server.isOn(u"super_read_only"_s) || server.isOn(u"innodb_read_only"_s);
    if (!isForAll && !server.isOn(u"read_only"_s))
        return {};
    return {{isForAll || !mayWriteAnyway(server) ? ProbeStatus::Failed : ProbeStatus::Warned,
             QCoreApplication::translate("das", "The server is read-only"),
             QCoreApplication::translate(
                 "das", "Name the primary server, not a replica, or switch read_only off")}};
}

/// Beyond this the nodes and HBase fall out of step (product-facts 7.5; field-notes 2.3, row 33).
constexpr qint64 kHarmfulSeconds = 30;

QList<Note> clockNotes(const MySqlServer &server)
{
    const qint64 seconds = std::abs(server.clockAheadSeconds);
    if (seconds <= kHarmfulSeconds)
        return {};
    const QString summary =
        server.clockAheadSeconds > 0
            ? QCoreApplication::translate("das", "The server's clock is %1 ahead of this machine's")
            : QCoreApplication::translate("das", "The server's clock is %1 behind this machine's");
    return {
        {ProbeStatus::Warned, summary.arg(secondsText(std::chrono::seconds(seconds))),
         QCoreApplication::translate("das", "Let one time server set the clocks of all machines")}};
}

/// Where the script of 5.6 does not run, the one of 5.7 does; versions without it need a session
/// that allows zero dates (product-facts 6.2).
Note zeroDateNote(const ProductProfile &profile, const QString &script)
{
    const QString summary =
        QCoreApplication::translate("das", "sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so "
                                           "-Dsetup, fails with error 1067");
    return {ProbeStatus::Warned, summary,
            profile.traits.mysql57Script
                ? QCoreApplication::translate(
                      "das", "Run %1 by hand, before the first start and without -Dsetup")
                      .arg(script)
                : QCoreApplication::translate(
                      "das", "Run %1 by hand in a session with SET SESSION sql_mode='', before the "
                             "first start, or take NO_ZERO_DATE out of the server's sql_mode")
                      .arg(script)};
}

} // namespace

MySqlVerdict encodingVerdict(const ProbeInput &input, const MySqlServer &server)
{
    QList<Note> notes;
    QJsonObject databases;
    for (const PlannedDatabase &database : plannedDatabases(input.plan)) {
        const QString name = server.schemaNamed(database.name);
        if (name.isEmpty())
            continue;
        const MySqlSchema schema = server.schemas.value(name);
        databases.insert(database.name, QJsonObject{{u"characterSet"_s, schema.characterSet},
                                                    {u"collation"_s, schema.collation}});
        if (const std::optional<Note> note = encodingNote(input, server, database))
            notes.append(*note);
    }
    const QJsonObject facts{
        {u"serverCharacterSet"_s, server.variables.value(u"character_set_server"_s)},
        {u"serverCollation"_s, server.variables.value(u"collation_server"_s)},
        {u"keyBytes"_s, server.takesLongKeys() ? 3072 : 767},
        {u"databases"_s, databases}};
    const QString allIsWell =
        databases.isEmpty()
            ? QCoreApplication::translate("das", "No database is there yet; those created by "
                                                 "das-setup get latin1, which always fits")
            : QCoreApplication::translate("das", "The character sets fit the scripts and indexes");
    return verdictOf(notes, allIsWell, {}, facts);
}

MySqlVerdict settingsVerdict(const ProbeInput &input, const MySqlServer &server)
{
    const ProductProfile &profile = profileOf(input);
    const bool isStrict = refusesZeroDates(server);
    QList<Note> notes = readOnlyNotes(server);
    QJsonObject tables;
    QStringList scripts;
    for (const PlannedDatabase &database : plannedDatabases(input.plan)) {
        const QString script = tableScript(profile, database.tables, isStrict);
        const bool isThere = hasTables(server, database);
        tables.insert(database.name, isThere            ? u"there"_s
                                     : script.isEmpty() ? u"server"_s
                                                        : script);
        if (!isThere && !script.isEmpty() && !scripts.contains(script))
            scripts.append(script);
    }
    const QString ownScript = tableScript(profile, TableSource::ServerScript, isStrict);
    if (isStrict && scripts.contains(ownScript))
        notes.append(zeroDateNote(profile, ownScript));
    notes.append(replicationNotes(input, server));
    notes.append(clockNotes(server));
    const QJsonObject facts{
        {u"sqlMode"_s, server.variables.value(u"sql_mode"_s)},
        {u"lowerCaseTableNames"_s, server.number(u"lower_case_table_names"_s)},
        {u"clockAheadSeconds"_s, server.clockAheadSeconds},
        {u"storageEngine"_s, server.variables.value(u"default_storage_engine"_s)},
        {u"tables"_s, tables}};
    return verdictOf(
        notes,
        QCoreApplication::translate("das", "sql_mode, case and replication suit the product"),
        scripts.isEmpty()
            ? QString()
            : QCoreApplication::translate("das", "The tables come from %1, or from -Dsetup")
                  .arg(scripts.join(u", "_s)),
        facts);
}

} // namespace das
