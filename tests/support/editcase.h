#pragma once

#include "document/planedit.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace das::test {

/// One file of tests/data/edits; its lines are explained in the README beside them.
struct EditCase {
    DocumentKind kind = DocumentKind::Xml;
    QList<EditOp> ops; ///< folded: each one sees what the one before left
    QString error;     ///< part of the expected error; empty: none
    QByteArray before;
    std::optional<QByteArray> after; ///< nothing: no op may touch the text
};

/// Fails on headers and sections that it does not know.
Result<EditCase> readEditCase(const QString &path);

/// Plans and makes the ops one after the other.
Result<SourceText> applyOps(DocumentKind kind, const SourceText &source, const QList<EditOp> &ops);

} // namespace das::test
