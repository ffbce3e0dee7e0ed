#pragma once

#include "cli/commands.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace das::test {

/// The source of packaging/man/NAME.1, with plain dashes.
QString manPage(const QString &name);

/// The part of a man page's source from the heading `title` to the next one of its level.
QString manSection(const QString &source, const QString &title);

/// The options that stand in a text: "--out".
QSet<QString> optionsIn(const QString &text);

/// The options of a verb.
QSet<QString> optionsOf(const Command &command);

/// What a shell offers for the last word of `line`, whose first is the program. It runs in
/// `folder`, and finds programs in `path` first. Bash wants "=" as a word of its own.
QStringList completedByBash(const QStringList &line, const QString &folder = {},
                            const QString &path = {});
QStringList completedByFish(const QStringList &line, const QString &folder = {},
                            const QString &path = {});

/// What zsh's completion of `program` knows: its specifications for the words behind `verb`, or for
/// the first word where that is empty.
QStringList zshSpecifications(const QString &program, const QString &verb = {});

} // namespace das::test
