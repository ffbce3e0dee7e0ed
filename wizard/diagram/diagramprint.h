#pragma once

#include "diagram/diagramexport.h"

#include <functional>

class QWidget;

namespace das {

/// Asks for a printer and prints the sheet there. The dialog does not block; `started` gets the job
/// once the user agrees, and may run it in any thread.
void askToPrint(QWidget *window, const DiagramSheet &sheet,
                const std::function<void(std::function<Result<>()>)> &started);

} // namespace das
