#include "cli/commands.h"

#include "support/fileio.h"
#include "topology/topologylayout.h"
#include "topology/topologysvg.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace das {

using namespace Qt::StringLiterals;

namespace {

void drawDiagram(const CommandArguments &arguments, CommandContext &context)
{
    const QString file = arguments.text(u"PLAN"_s);
    const std::optional<LoadedPlan> loaded = loadPlan(file, context);
    if (!loaded)
        return;
    const TopologyState state =
        topologyState(loaded->plan, validate(loaded->plan, loaded->profile));
    const QByteArray svg = topologySvg(
        layoutTopology(loaded->plan, loaded->profile, state),
        svgTitle(QFileInfo(file).completeBaseName(), loaded->plan, loaded->profile, state));
    const Result<> written = writeFile(arguments.text(u"--out"_s), svg, kPublicFile);
    if (!written)
        context.stop(ExitFailure, written.error());
}

} // namespace

Command diagramCommand()
{
    return {u"diagram"_s,
            QCoreApplication::translate("das", "Draw the cluster as an SVG file"),
            {},
            {u"das-setup diagram orders.dasplan --out orders.svg"_s},
            {planOption(),
             {u"--out"_s, OptionKind::Required,
              QCoreApplication::translate("das", "The SVG file to write"), u"FILE.svg"_s}},
            drawDiagram};
}

} // namespace das
