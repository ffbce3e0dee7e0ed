#pragma once

#include "support/result.h"
#include "topology/diagrampage.h"

#include <QFont>

class QPageLayout;
class QPainter;

namespace das {

enum class ExportFormat : quint8 { Svg, Png, Pdf };

/// "svg", "png" or "pdf".
QString suffixOf(ExportFormat format);

/// What goes on paper: values only, so that a worker thread can write it.
struct DiagramSheet {
    TopologyDiagram diagram;
    SvgTitle title;
    QFont font;
};

/// Paints title and drawing in the light colours, in units of kDiagramPageSize.
void paintSheet(QPainter &painter, const DiagramSheet &sheet);

/// A4 landscape without margins: the sheet has its own.
QPageLayout sheetLayout();

/// The sheet as a file of that format. SVG and PNG are the same bytes for the same sheet.
QByteArray exported(ExportFormat format, const DiagramSheet &sheet);

/// Writes the file, or nothing of it.
Result<> exportSheet(ExportFormat format, const DiagramSheet &sheet, const QString &path);

} // namespace das
