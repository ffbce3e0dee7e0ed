#pragma once

#include "pack/packsurvey.h"
#include "profile/productprofile.h"
#include "validate/validate.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace das {

/// Something about a pack or its plan that its user should know.
struct PackNote {
    Severity severity = Severity::Warning;
    QString title;
    QString detail;

    bool operator==(const PackNote &) const = default;
};

/// A label and its text: "SVN client", "not in the pack, chosen on Deployment synchronizer".
struct PackFact {
    QString label;
    QString text;

    bool operator==(const PackFact &) const = default;
};

enum class PackOutcome : quint8 { Recognised, NotSupported, Missing, Unreadable };

/// What was found at the path of a stock pack.
struct PackInspection {
    QString path;
    PackOutcome outcome = PackOutcome::Missing;
    QString productId;     ///< of the recognised profile
    PackNote problem;      ///< why it is not recognised
    QList<PackFact> facts; ///< of a recognised pack
    PackSurvey survey;     ///< what the rules judge, or why the pack is of no use
};

/// Opens the pack at `path`, recognises it and looks through it. It reads files: not for the GUI
/// thread.
PackInspection inspectPack(const QString &path);
/// inspectPack() on a worker thread.
QFuture<PackInspection> inspectPackLater(const QString &path);

/// What a plan for this product has that plans for others have not, one sentence or two each.
QStringList versionNotes(const ProductProfile &profile);

/// "WSO2 Data Analytics Server" of "WSO2 Data Analytics Server v3.0.0".
QString productName(const ProductProfile &profile);
/// "3.0.0"
QString productVersion(const ProductProfile &profile);

} // namespace das
