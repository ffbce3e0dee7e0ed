#pragma once

#include "import/datasources.h"
#include "pack/packsurvey.h"
#include "plan/clusterplan.h"
#include "validate/validate.h"

#include <QMap>

namespace das {

/// What was found in the homes, and where.
struct ImportFinding {
    Finding finding;
    Place place; ///< `file` is empty where no file is to blame
};

/// One home, read.
struct HomeReading {
    QString home;
    HomeFiles files;
    QList<DataSource> sources;
    QString id;
    Roles roles;
    bool rolesAreKnown = true; ///< else `roles` is what nothing speaks against
    bool isStock = false;      ///< as it was unpacked: it says nothing of a cluster
    PackSurvey survey;
};

/// What one home says of a value that all of them share.
struct Sighting {
    qsizetype node = 0;
    HomeValue value;
    QString of; ///< the datasource or store it belongs to; empty where there is just one
};

/// By the key of the plan, or another name where the plan has no such value.
using Sightings = QMap<QString, QList<Sighting>>;

/// What is wrong with one home.
struct Fault {
    const char *ruleId;
    QString message;
    QString detail;
    QString fix;
    Severity severity = Severity::Error;
};

/// What all functions of the import add to.
struct ImportNotes {
    const ProductProfile &profile;
    const QList<HomeReading> &homes;
    Sightings sightings;
    QMap<QString, Place> places; ///< of the plan's values, by their keys
    QList<ImportFinding> findings;

    void see(qsizetype node, const QString &key, const HomeValue &value, const QString &of = {});
    void find(const ImportFinding &finding) { findings.append(finding); }
    void blame(qsizetype node, const Place &place, const Fault &fault);
    /// The homes that were configured, by their place in `homes`.
    QList<qsizetype> configured() const;
};

/// "nodes/2"
QString nodeWhere(qsizetype node);

} // namespace das
