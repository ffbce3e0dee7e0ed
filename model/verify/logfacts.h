#pragma once

#include "verify/knownerrors.h"
#include "verify/logreader.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace das {

/// Something that a line of a log says.
struct LogFact {
    QString value; ///< the part of the line that differs; may be empty
    QString time;
    LogPlace place;

    bool isKnown() const { return place.line > 0; }

    bool operator==(const LogFact &) const = default;
};

/// The last that a log says about another node.
struct LogMember {
    QString address; ///< "10.0.0.5:4000"
    QString name;    ///< "host:4000" where the other node gave a host name; else empty
    QString id;      ///< Hazelcast's, of that run of the other node
    bool isIn = false;
    LogFact fact; ///< the line
};

/// A known error that stands in a log; several times, maybe.
struct LoggedError {
    const KnownError *known = nullptr;
    int count = 0;
    QString text; ///< the last one, without what looks like a password
    LogPlace place;
};

/// What a server's log tells about its last run.
struct LogFacts {
    LogFact any;     ///< the first line that is one of a server at all
    LogFact last;    ///< the newest such line
    LogFact run;     ///< `Starting WSO2 Carbon...`; not known: the log begins later
    LogFact started; ///< seconds
    LogFact stopped;
    LogFact waitsFor; ///< the last thing that it said to wait for

    LogFact clusteringOff;
    LogFact configuration; ///< where Hazelcast's configuration came from
    LogFact scheme;        ///< "wka"
    LogFact domain;
    LogFact localMember; ///< "host:port", the port really bound
    LogFact localId;
    LogFact coordinator;
    LogFact groupLeader;              ///< of the data service group, "10.0.0.5:4000"
    QMap<QString, LogMember> members; ///< by address

    LogFact sparkLocal;
    LogFact sparkMaster; ///< spark://host:port
    LogFact sparkEnough; ///< as many masters as carbon.spark.master.count
    LogFact sparkWorker;
    LogFact sparkClient;
    LogFact sparkLeader;

    LogFact haSingle;               ///< single mode in a cluster
    LogFact haRole;                 ///< "Active", "Passive" or "Backup"
    QMap<QString, LogFact> haPeers; ///< by "host:port"; value "initiated" or "disconnected"

    LogFact storesUp;
    LogFact indexing;                    ///< "Yes" or "No"
    LogFact registryUp;                  ///< milliseconds
    LogFact mount;                       ///< the last mounted registry
    LogFact commit;                      ///< the last time that it told the others to update
    QStringList told;                    ///< ids of the last such messages that it sent
    QStringList heard;                   ///< ids of the last that it received
    QMap<QString, LogFact> waitingTasks; ///< by type; value: how many servers it waits for

    QList<LoggedError> errors; ///< in the order of their first line
    LoggedError others;        ///< errors that no row of the table knows
};

/// Takes in one event; a new run forgets the one before (product-facts 4.1).
void collectFact(LogFacts &facts, const LogEvent &event);

} // namespace das
