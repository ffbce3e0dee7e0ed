#pragma once

#include "document/sourcetext.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace das {

/// One word of a shell command.
struct ShellWord {
    TextSpan span;
    QString text;          ///< without quotes; expansions stand as written
    bool isLiteral = true; ///< no expansion in it
};

/// The word that begins at `at`; nullopt if a quote is not closed. A blank, a line end or an
/// operator ends it; a backslash at a line's end continues it.
std::optional<ShellWord> shellWordAt(QStringView text, qsizetype at);

/// `text` as one word: in double quotes.
QString quotedForShell(const QString &text);

} // namespace das
