#include "cli/commands.h"

#include "support/fileio.h"
#include "topology/topologylayout.h"
#include "topology/topologysvg.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace das {

namespace {

struct DiagramOptions {
    std::string plan;
    std::string out;
};

void drawDiagram(const DiagramOptions &options, CommandContext &context)
{
    const QString file = QString::fromStdString(options.plan);
    const std::optional<LoadedPlan> loaded = loadPlan(file, context);
    if (!loaded)
        return;
    const TopologyState state =
        topologyState(loaded->plan, validate(loaded->plan, loaded->profile));
    const QByteArray svg = topologySvg(
        layoutTopology(loaded->plan, loaded->profile, state),
        svgTitle(QFileInfo(file).completeBaseName(), loaded->plan, loaded->profile, state));
    const Result<> written = writeFile(QString::fromStdString(options.out), svg, kPublicFile);
    if (!written)
        context.stop(ExitFailure, written.error());
}

} // namespace

void addDiagramCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *verb = program.add_subcommand("diagram", "Draws the cluster as an SVG file");
    const auto options = std::make_shared<DiagramOptions>();
    verb->add_option("PLAN", options->plan, "The plan file")->required();
    verb->add_option("--out", options->out, "The SVG file to write")->required();
    verb->callback([options, &context] { drawDiagram(*options, context); });
}

} // namespace das
