#include "review/diffview.h"

#include "look/colours.h"
#include "look/grid.h"
#include "review/worddiff.h"

#include <QFontDatabase>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarWidth = 3;

/// Dots in the place of the asterisks that stand for a password.
QString withDots(QString text)
{
    static const QRegularExpression mask(u"(?<!\\*)\\*{8}(?!\\*)"_s);
    return text.replace(mask, QString(kMaskedPassword.size(), u'\u2022'));
}

QString headingOf(const DiffHunk &hunk)
{
    int first = 0;
    int last = 0;
    for (const DiffLine &line : hunk.lines) {
        const int number = line.after > 0 ? line.after : line.before;
        first = first == 0 ? number : first;
        last = std::max(last, number);
    }
    return DiffView::tr("Lines %1 to %2").arg(first).arg(last);
}

} // namespace

/// The viewport margin at the left of a DiffView.
class DiffGutter : public QWidget {
public:
    explicit DiffGutter(DiffView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintGutter(painter, event->rect());
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    DiffView *m_view;
};

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent), m_gutter(new DiffGutter(this))
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // code, in every language
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    applyFont();
}

void DiffView::show(const FileDiff &diff)
{
    setRows(diff);
    QStringList texts;
    for (const Row &row : std::as_const(m_rows))
        texts.append(row.line.text);
    setPlainText(texts.join(u'\n'));
    placeGutter();
    markLines();
    m_current = -1;
    setCurrentChange(m_changes.isEmpty() ? -1 : 0);
}

void DiffView::showNote(const QString &text)
{
    show({});
    setPlainText(text);
}

void DiffView::setCurrentChange(int change)
{
    m_current = change >= 0 && change < changeCount() ? change : -1;
    if (m_current >= 0) {
        const Span &span = m_changes[m_current];
        // the heading and the lines before the change stay in sight
        verticalScrollBar()->setValue(std::max(0, span.first - 4));
        setTextCursor(QTextCursor(document()->findBlockByNumber(span.first)));
    }
    m_gutter->update();
    emit currentChangeChanged(m_current);
}

void DiffView::goToLine(int lineAfter)
{
    for (int i = 0; i < changeCount(); ++i) {
        for (int row = m_changes[i].first; row <= m_changes[i].last; ++row) {
            if (m_rows[row].line.after >= lineAfter)
                return setCurrentChange(i);
        }
    }
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markLines();
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void DiffView::setRows(const FileDiff &diff)
{
    m_rows.clear();
    m_changes.clear();
    m_current = -1;
    for (const DiffHunk &hunk : diff.hunks) {
        m_rows.append({{DiffLineKind::Context, 0, 0, headingOf(hunk)}, true});
        Span span{-1, -1};
        for (DiffLine line : hunk.lines) {
            if (line.kind != DiffLineKind::Context) {
                span.last = int(m_rows.size());
                span.first = span.first < 0 ? span.last : span.first;
            }
            if (line.text.endsWith(u'\r'))
                line.text.chop(1);
            line.text = withDots(line.text);
            m_rows.append({line, false});
        }
        m_changes.append(span);
    }
}

void DiffView::markLines()
{
    m_selections.clear();
    for (int i = 0; i < m_rows.size();) {
        const Row &row = m_rows[i];
        if (row.isHeading) {
            mark(i, 0, -1, palette().color(QPalette::AlternateBase));
            mark(i, 0, row.line.text.size(), palette().color(QPalette::AlternateBase));
            m_selections.last().format.setForeground(secondaryText(palette(), QPalette::Base));
        }
        if (row.line.kind == DiffLineKind::Context) {
            ++i;
            continue;
        }
        int end = i;
        while (end < m_rows.size() && m_rows[end].line.kind != DiffLineKind::Context) {
            const bool isAdded = m_rows[end].line.kind == DiffLineKind::Added;
            mark(end++, 0, -1,
                 diffColour(isAdded ? DiffColour::AddedLine : DiffColour::RemovedLine, palette()));
        }
        markWords(i, end);
        i = end;
    }
    setExtraSelections(m_selections);
}

/// Removed lines stand before added ones; the first of each belong together, and so on.
void DiffView::markWords(int first, int end)
{
    int middle = first;
    while (middle < end && m_rows[middle].line.kind == DiffLineKind::Removed)
        ++middle;
    for (int i = 0; first + i < middle && middle + i < end; ++i) {
        const WordMarks marks =
            wordMarks(m_rows[first + i].line.text, m_rows[middle + i].line.text);
        mark(first + i, marks.before.start, marks.before.length,
             diffColour(DiffColour::RemovedWords, palette()));
        mark(middle + i, marks.after.start, marks.after.length,
             diffColour(DiffColour::AddedWords, palette()));
    }
}

/// A length of -1 marks the whole width of the line.
void DiffView::mark(int row, qsizetype start, qsizetype length, const QColor &colour)
{
    if (length == 0)
        return;
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(colour);
    selection.format.setProperty(QTextFormat::FullWidthSelection, length < 0);
    selection.cursor = QTextCursor(document()->findBlockByNumber(row));
    if (length > 0) {
        const int from = selection.cursor.position() + int(start);
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(from + int(length), QTextCursor::KeepAnchor);
    }
    m_selections.append(selection);
}

void DiffView::applyFont()
{
    setFont(scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.95));
    placeGutter();
}

int DiffView::numberWidth() const
{
    int highest = 99;
    for (const Row &row : m_rows)
        highest = std::max({highest, row.line.before, row.line.after});
    return fontMetrics().horizontalAdvance(QString::number(highest)) + 2 * Grid(this).x(0.8);
}

int DiffView::gutterWidth() const
{
    return kBarWidth + 2 * numberWidth() + Grid(this).x(2);
}

void DiffView::placeGutter()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void DiffView::paintGutter(QPainter &painter, const QRect &dirty) const
{
    painter.fillRect(dirty, palette().color(QPalette::Base));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && place.top() <= dirty.bottom()) {
        const int top = qRound(place.top());
        const QRect row(0, top, m_gutter->width(), qRound(place.bottom()) - top);
        if (block.blockNumber() < m_rows.size())
            paintGutterRow(painter, row, block.blockNumber());
        block = block.next();
        place =
            QRectF(place.left(), place.bottom(), place.width(), blockBoundingRect(block).height());
    }
    painter.setPen(hairline(palette(), QPalette::Base));
    const int edge = kBarWidth + 2 * numberWidth();
    painter.drawLine(edge, dirty.top(), edge, dirty.bottom());
}

void DiffView::paintGutterRow(QPainter &painter, const QRect &row, int number) const
{
    const DiffLine &line = m_rows[number].line;
    const bool isAdded = line.kind == DiffLineKind::Added;
    if (m_rows[number].isHeading)
        painter.fillRect(row, palette().color(QPalette::AlternateBase));
    else if (line.kind != DiffLineKind::Context)
        painter.fillRect(
            row, diffColour(isAdded ? DiffColour::AddedLine : DiffColour::RemovedLine, palette()));
    if (m_current >= 0 && number >= m_changes[m_current].first &&
        number <= m_changes[m_current].last)
        painter.fillRect(0, row.top(), kBarWidth, row.height(),
                         palette().color(QPalette::Highlight));
    const int width = numberWidth();
    QRect cell(kBarWidth, row.top(), width - Grid(this).x(0.8), row.height());
    painter.setPen(secondaryText(palette(), QPalette::Base));
    if (line.before > 0)
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.before));
    cell.translate(width, 0);
    if (line.after > 0)
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.after));
    if (line.kind == DiffLineKind::Context)
        return;
    painter.setPen(semanticColour(isAdded ? Semantic::Passed : Semantic::Error, palette()));
    const QRect sign(kBarWidth + 2 * width, row.top(), Grid(this).x(2), row.height());
    painter.drawText(sign, Qt::AlignCenter, isAdded ? u"+"_s : u"\u2212"_s);
}

} // namespace das
