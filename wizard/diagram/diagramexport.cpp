#include "diagram/diagramexport.h"

#include "diagram/diagrampainter.h"
#include "support/fileio.h"
#include "topology/topologysvg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPixelsPerUnit = 2;   ///< sharp on screens with twice the pixels
constexpr int kDotsPerMetre = 7559; ///< 192 dots an inch: the picture is as large as the page
constexpr int kPdfResolution = 1200;

QByteArray png(const DiagramSheet &sheet)
{
    QImage image((kDiagramPageSize * kPixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(kDotsPerMetre);
    image.setDotsPerMeterY(kDotsPerMetre);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kPixelsPerUnit, kPixelsPerUnit);
    paintSheet(painter, sheet);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdf(const DiagramSheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPdfResolution);
    writer.setPageLayout(sheetLayout());
    writer.setTitle(sheet.title.name);
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    const qreal scale = writer.width() / kDiagramPageSize.width();
    painter.scale(scale, scale);
    paintSheet(painter, sheet);
    painter.end();
    return buffer.data();
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Svg:
        return u"svg"_s;
    case ExportFormat::Png:
        return u"png"_s;
    case ExportFormat::Pdf:
        break;
    }
    return u"pdf"_s;
}

void paintSheet(QPainter &painter, const DiagramSheet &sheet)
{
    const DiagramPage page = diagramPage(sheet.diagram, sheet.title);
    const DiagramLook look{kLightPalette, {}, sheet.font};
    DiagramPainter draw(painter, look, DiagramPainter::Icons::Vector);
    for (const DiagramText &text : page.title)
        draw.text(text);
    painter.translate(page.origin);
    painter.scale(page.scale, page.scale);
    draw.diagram(sheet.diagram);
}

QPageLayout sheetLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()};
}

QByteArray exported(ExportFormat format, const DiagramSheet &sheet)
{
    switch (format) {
    case ExportFormat::Svg:
        return topologySvg(sheet.diagram, sheet.title);
    case ExportFormat::Png:
        return png(sheet);
    case ExportFormat::Pdf:
        break;
    }
    return pdf(sheet);
}

Result<> exportSheet(ExportFormat format, const DiagramSheet &sheet, const QString &path)
{
    return writeFile(path, exported(format, sheet), kPublicFile);
}

} // namespace das
