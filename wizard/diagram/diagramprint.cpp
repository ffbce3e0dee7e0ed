#include "diagram/diagramprint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace das {

namespace {

Result<> print(QPrinter &printer, const DiagramSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(QCoreApplication::translate("das", "The printer %1 does not take the page. See "
                                                       "whether it is on, or export a PDF file.")
                        .arg(printer.printerName()));
    const qreal scale = printer.width() / kDiagramPageSize.width();
    painter.scale(scale, scale);
    paintSheet(painter, sheet);
    if (!painter.end())
        return fail(QCoreApplication::translate("das", "Printing on %1 was broken off.")
                        .arg(printer.printerName()));
    return {};
}

} // namespace

void askToPrint(QWidget *window, const DiagramSheet &sheet,
                const std::function<void(std::function<Result<>()>)> &started)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(sheetLayout());
    printer->setDocName(sheet.title.name);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as dialog or job need it.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, sheet, started] {
        started([printer, sheet] { return print(*printer, sheet); });
    });
    dialog->open();
}

} // namespace das
