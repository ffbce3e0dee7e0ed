#pragma once

#include "change/linediff.h"

#include <QPlainTextEdit>

namespace das {

/// The difference of one file: coloured lines with marked words, and a gutter with old and new
/// line numbers and signs. A bar marks the current change.
class DiffView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const FileDiff &diff);
    /// Instead of a difference: what to know about a file that is not text.
    void showNote(const QString &text);

    int changeCount() const { return int(m_changes.size()); }
    /// From 0; -1 if there is none.
    int currentChange() const { return m_current; }
    void setCurrentChange(int change);
    /// Goes to the change that holds that line of the new file, or the next one behind it.
    void goToLine(int lineAfter);

signals:
    void currentChangeChanged(int change);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class DiffGutter;

    /// A line on the screen.
    struct Row {
        DiffLine line;
        bool isHeading = false;
    };
    /// First and last row of the changed lines of a hunk.
    struct Span {
        int first = 0;
        int last = 0;
    };

    void setRows(const FileDiff &diff);
    void markLines();
    void markWords(int first, int end);
    void mark(int row, qsizetype start, qsizetype length, const QColor &colour);
    void applyFont();
    void placeGutter();
    int numberWidth() const;
    int gutterWidth() const;
    void paintGutter(QPainter &painter, const QRect &dirty) const;
    void paintGutterRow(QPainter &painter, const QRect &row, int number) const;

    QList<Row> m_rows;
    QList<Span> m_changes;
    QList<QTextEdit::ExtraSelection> m_selections;
    QWidget *m_gutter;
    int m_current = -1;
};

} // namespace das
