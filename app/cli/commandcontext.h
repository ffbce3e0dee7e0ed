#pragma once

#include "cli/cli.h"
#include "pack/packsource.h"
#include "pack/packsurvey.h"
#include "plan/clusterplan.h"
#include "plan/secrets.h"
#include "profile/productprofile.h"
#include "support/result.h"
#include "validate/validate.h"

#include <QJsonArray>

namespace das {

/// What a verb works with, and the exit code it leaves.
struct CommandContext {
    CliStreams streams;
    int exitCode = ExitDone;

    /// To out and to err, with a line break. One line, whatever the values in it hold; no terminal
    /// obeys them.
    void print(const QString &line) const;
    void message(const QString &line) const;
    void printText(const QString &lines) const; ///< to out; the same for each line
    void printJson(const QByteArray &json) const;
    void printJson(const QJsonArray &array) const;
    /// Whether somebody can be asked.
    bool isAtTerminal() const;
    /// Says why on err and leaves `code`.
    void stop(ExitCode code, const Error &error);
};

/// A plan file that was read, with what it points at. The paths of jars are absolute.
struct LoadedPlan {
    ClusterPlan plan;
    QString file;
    const ProductProfile *profile = nullptr; ///< nullptr: a product nobody knows

    /// `path` of the plan, made absolute against the plan file's folder.
    QString resolved(const QString &path) const;
};

/// Reads the plan; on failure says why, leaves ExitUsage and returns nothing.
std::optional<LoadedPlan> loadPlan(const QString &file, CommandContext &context);

/// As loadPlan(), for verbs that need a known product.
std::optional<LoadedPlan> loadKnownPlan(const QString &file, CommandContext &context);

/// Whether no rule finds an error in the plan; else says what to do about each, and leaves
/// ExitUsage.
bool isSound(const LoadedPlan &loaded, CommandContext &context);

/// Whether `pack` is of the plan's product; else names both, or the reason why the pack is not
/// supported, and leaves ExitUsage. A pack that cannot be read leaves ExitFailure.
bool isPackOfPlan(const PackSource &pack, const LoadedPlan &loaded, CommandContext &context);

/// Opens the stock pack of the plan. A plan that names none leaves ExitUsage, one that cannot be
/// read ExitFailure; both return nullptr.
std::unique_ptr<PackSource> openSource(const LoadedPlan &loaded, CommandContext &context);

/// Where `diff` and `apply` find the node: its home, if that is a folder of this machine; else the
/// stock pack is meant.
bool hasHomeHere(const NodePlan &node);

/// Says on err what the packs hold that a cluster should not have.
void warnOfPacks(const LoadedPlan &loaded, const PackSurveys &packs, const CommandContext &context);

/// "warning  pack.node-id  source  MESSAGE. FIX"
QString lineOf(const Finding &finding);

} // namespace das
