#include "nodes/pastednodes.h"

#include "nodes/nodeedits.h"
#include "nodes/suggestions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::PastedNodes)
};

/// Splits quoted cells apart; a quote inside of a quoted cell is doubled.
class CellReader {
public:
    CellReader(const QString &source, QChar separator) : m_text(source), m_separator(separator) {}

    QList<QStringList> read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        endLine();
        return m_lines;
    }

private:
    void take(QChar c)
    {
        if (m_isQuoted) {
            const bool isDoubled =
                c == u'"' && m_text.size() > m_at + 1 && m_text[m_at + 1] == u'"';
            if (c != u'"' || isDoubled)
                m_cell += c;
            else
                m_isQuoted = false;
            m_at += isDoubled ? 1 : 0;
        } else if (c == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_isQuoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            m_cell += c;
        }
    }
    void endCell()
    {
        m_line.append(m_cell.trimmed());
        m_cell.clear();
    }
    void endLine()
    {
        endCell();
        if (std::ranges::any_of(m_line, [](const QString &cell) { return !cell.isEmpty(); }))
            m_lines.append(m_line);
        m_line.clear();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    QString m_cell;
    QStringList m_line;
    QList<QStringList> m_lines;
};

class Paste {
public:
    Paste(ClusterPlan &plan, const ProductProfile *profile, const PasteTarget &target)
        : m_plan(plan),
          m_profile(profile),
          m_target(target)
    {
    }

    PasteResult run(QList<QStringList> cells)
    {
        const bool hasHeader = takeHeader(cells.value(0));
        if (hasHeader)
            cells.removeFirst();
        else
            countColumns();
        int line = hasHeader ? 1 : 0;
        int row = m_target.row < 0 ? static_cast<int>(m_plan.nodes.size()) : m_target.row;
        const qsizetype idAt = hasHeader ? m_columns.indexOf(NodeColumn::Id) : -1;
        for (const QStringList &values : std::as_const(cells)) {
            m_line = ++line;
            if (idAt >= 0)
                row = rowOf(values.value(idAt));
            put(row++, values);
        }
        return m_result;
    }

private:
    /// Whether the line is one of titles: all its cells are, or most of several.
    bool takeHeader(const QStringList &line)
    {
        QList<std::optional<NodeColumn>> columns;
        qsizetype known = 0;
        for (const QString &cell : line) {
            columns.append(columnNamed(cell));
            known += columns.last() ? 1 : 0;
        }
        if (known == 0 || (known < line.size() && known < 2))
            return false;
        for (qsizetype i = 0; i < line.size(); ++i)
            if (!columns[i] && !line[i].isEmpty())
                m_result.problems.append(
                    {-1, std::nullopt,
                     Texts::tr("The table has no column \"%1\"; its values were left out")
                         .arg(line[i])});
        m_columns = columns;
        return true;
    }

    /// Without titles the columns count from the current one on.
    void countColumns()
    {
        const QList<NodeColumn> shown = columnsOf(m_target.view);
        const qsizetype first = std::max<qsizetype>(0, shown.indexOf(m_target.column));
        for (const NodeColumn column : shown.sliced(first))
            m_columns.append(column);
    }

    int rowOf(const QString &id) const
    {
        const auto found = std::ranges::find(m_plan.nodes, id, &NodePlan::id);
        return static_cast<int>(found - m_plan.nodes.begin());
    }

    void put(int row, const QStringList &values)
    {
        const bool isNew = row >= m_plan.nodes.size();
        NodePlan node = isNew ? NodePlan() : m_plan.nodes[row];
        const QString oldId = node.id;
        QSet<NodeColumn> given;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i >= m_columns.size()) {
                report(row, std::nullopt,
                       Texts::tr("\"%1\" is right of the last column").arg(values[i]));
                continue;
            }
            if (!m_columns[i] || (isNew && values[i].isEmpty()))
                continue;
            const std::optional<QString> problem = setCellText(node, *m_columns[i], values[i]);
            // What HTTPS shows was copied with the rest of the row.
            if (problem && *m_columns[i] != NodeColumn::Https)
                report(row, m_columns[i], *problem);
            else
                given.insert(*m_columns[i]);
        }
        if (isNew) {
            complete(node, given);
            m_plan.nodes.append(node);
        } else {
            m_plan.nodes[row] = node;
            if (!oldId.isEmpty() && m_plan.deploymentSync.autoCommitNode == oldId)
                m_plan.deploymentSync.autoCommitNode = node.id;
        }
        m_result.rows.append(row);
    }

    /// What the clipboard does not say of a new node is suggested.
    void complete(NodePlan &node, const QSet<NodeColumn> &given) const
    {
        const NodePlan *neighbour = m_plan.nodes.isEmpty() ? nullptr : &m_plan.nodes.last();
        if (node.id.isEmpty())
            node.id = suggestedNode(m_plan, neighbour).id;
        if (neighbour != nullptr)
            deriveNames(m_plan, *neighbour, node);
        NodePlan chosen = node;
        PortChooser(m_plan, m_profile).choose(chosen);
        if (!given.contains(NodeColumn::Port))
            node.port = chosen.port;
        if (!given.contains(NodeColumn::Offset))
            node.portOffset = chosen.portOffset;
    }

    void report(int row, std::optional<NodeColumn> column, const QString &message)
    {
        m_result.problems.append({row, column, Texts::tr("Line %1: %2").arg(m_line).arg(message)});
    }

    ClusterPlan &m_plan;
    const ProductProfile *m_profile;
    const PasteTarget &m_target;
    QList<std::optional<NodeColumn>> m_columns;
    int m_line = 0;
    PasteResult m_result;
};

} // namespace

QList<QStringList> pastedCells(const QString &text)
{
    return CellReader(text, text.contains(u'\t') ? u'\t' : u',').read();
}

PasteResult pasteInto(ClusterPlan &plan, const ProductProfile *profile,
                      const QList<QStringList> &cells, const PasteTarget &target)
{
    const bool isOneValue = cells.size() == 1 && cells.first().size() == 1;
    if (isOneValue && target.selectedRows.size() > 1) {
        NodePlan trial;
        const QString value = cells.first().first();
        if (const std::optional<QString> problem = setCellText(trial, target.column, value))
            return {{}, {{target.row, target.column, *problem}}};
        setCells(plan, target.selectedRows, target.column, value);
        return {target.selectedRows, {}};
    }
    return Paste(plan, profile, target).run(cells);
}

} // namespace das
