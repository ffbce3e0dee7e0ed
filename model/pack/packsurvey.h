#pragma once

#include "pack/packsource.h"
#include "profile/productprofile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace das {

/// A *-datasources.xml that the server reads and that keeps it from loading any: it defines a data
/// source again that another file defines already, or is no XML (product-facts 3.1).
struct DataSourcesCopy {
    QString file;         ///< its name in the folder of the data sources
    QStringList repeated; ///< the names of the data sources; empty: the file cannot be read

    bool operator==(const DataSourcesCopy &) const = default;
};

/// What lies in a pack or a home that a cluster should know of. It is read once; rules judge it
/// with every state of the plan.
struct PackSurvey {
    QString path;
    QString problem;          ///< why it is no pack of a supported product; empty: it is one
    QString productId;        ///< of the profile that recognised it
    QStringList missing;      ///< files that nodes need changed and that are not there
    QStringList edited;       ///< files that say something else than in every stock pack
    bool holdsBundle = false; ///< das-setup/ of a bundle was unpacked here
    std::optional<QByteArray> nodeId; ///< content of my-node-id.dat, where the version has it
    std::optional<qint64> processId;  ///< what wso2carbon.pid says; 0 if that is no number
    bool isRunning = false;           ///< a process of this machine has that id
    QString hazelcastXml;             ///< its path, where the version reads it
    QList<DataSourcesCopy> copies;    ///< of data sources
    QString driver;                   ///< the Connector/J jar, where the version looks for it
    QString svnKit;                   ///< the same for the Subversion client
    QString trilead;

    bool operator==(const PackSurvey &) const = default;
    bool isUsable() const { return problem.isEmpty(); }
};

/// The packs of a plan that are within reach. What is not here was not looked at.
struct PackSurveys {
    std::optional<PackSurvey> source;
    QHash<QString, PackSurvey> homes; ///< by NodePlan::home

    bool operator==(const PackSurveys &) const = default;
};

/// The process of a server that runs from this home, by its wso2carbon.pid; 0 where none does.
qint64 runningServer(const PackSource &pack, const ProductProfile &profile);

/// Looks through a pack of a known product. Reads files: not for the GUI thread.
PackSurvey surveyPack(const PackSource &pack, const ProductProfile &profile);

/// Opens the pack or home at `path`, recognises it and looks through it. std::nullopt where there
/// is nothing at that path.
std::optional<PackSurvey> surveyPackAt(const QString &path);

/// Looks through those of the homes that are folders of this machine.
QHash<QString, PackSurvey> surveyHomes(const QStringList &homes);

} // namespace das
