#include "widgets/findingstrip.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "steps/stepstatus.h"
#include "widgets/screenreader.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace das {

namespace {

constexpr qsizetype kRows = 3;

/// One finding: icon, title, detail, fix. Errors and warnings stand on their tint.
class FindingRow : public QWidget {
public:
    FindingRow(const Finding &finding, bool isFirst)
        : m_severity(finding.severity),
          m_isFirst(isFirst)
    {
        const Grid grid(this);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(
            readingMargins(grid.g(2.0 / 3), grid.g(1.0 / 2), grid.g(1.0 / 2), grid.g(1.0 / 2)));
        layout->setSpacing(grid.g(1.0 / 2));
        layout->addWidget(new StateIcon(iconNameOf(finding.severity)), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(grid.g(1.0 / 20));
        auto *title = new QLabel(finding.message);
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        title->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
        texts->addWidget(title);
        const QString detail = withAdvice(finding.detail, finding.fix);
        if (!detail.isEmpty())
            texts->addWidget(new SecondaryLabel(detail));
        layout->addLayout(texts, 1);
        if (finding.fix.apply) {
            fixButton = new QPushButton(finding.fix.label);
            fixButton->setAutoDefault(false);
            layout->addWidget(fixButton, 0, Qt::AlignVCenter);
        }
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(finding.message);
        setAccessibleDescription(detail);
        setCursor(Qt::PointingHandCursor);
    }

    QPushButton *fixButton = nullptr;
    std::function<void()> activate;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            activate();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
            event->key() == Qt::Key_Space)
            activate();
        else
            QWidget::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const QColor base = palette().color(QPalette::Active, QPalette::Base);
        painter.fillRect(rect(), m_severity == Severity::Hint
                                     ? base
                                     : semanticTint(semanticOf(m_severity), palette()));
        if (!m_isFirst)
            painter.fillRect(0, 0, width(), 1, hairline(palette()));
        if (hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    Severity m_severity;
    bool m_isFirst;
};

} // namespace

FindingStrip::FindingStrip(PlanSession &session, QStringList prefixes, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_prefixes(std::move(prefixes)),
      m_scroll(new QScrollArea(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(&session, &PlanSession::planChanged, this, &FindingStrip::rebuild);
    connect(&session, &PlanSession::findingsChanged, this, &FindingStrip::rebuild);
    rebuild();
}

void FindingStrip::setPrefixes(const QStringList &prefixes)
{
    m_prefixes = prefixes;
    rebuild();
}

void FindingStrip::setFurtherFindings(const QList<Finding> &findings)
{
    m_further = findings;
    rebuild();
}

QSize FindingStrip::sizeHint() const
{
    const int width = Grid(this).x(60);
    return {width, heightForWidth(width)};
}

QSize FindingStrip::minimumSizeHint() const
{
    return {0, Grid(this).g(2)};
}

/// The strip has no layout: an item with one asks that for the height, which knows no rows.
int FindingStrip::heightForWidth(int width) const
{
    if (m_content == nullptr)
        return 0;
    const QLayout *rows = m_content->layout();
    int height = 2;
    const int count = std::min(rows->count(), static_cast<int>(kRows) + (m_showsAll ? 0 : 1));
    for (int i = 0; i < count; ++i) {
        const QLayoutItem *row = rows->itemAt(i);
        height += row->hasHeightForWidth() ? row->heightForWidth(std::max(1, width - 2))
                                           : row->sizeHint().height();
    }
    if (m_showsAll)
        height += Grid(this).g(2); // the height that the line "4 more" had
    return height;
}

void FindingStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_scroll->setGeometry(rect().adjusted(1, 1, -1, -1));
}

void FindingStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Active, QPalette::Base));
    const qreal radius = Grid(this).g(1.0 / 5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void FindingStrip::rebuild()
{
    QList<Finding> findings = m_further + m_session.findingsUnder(m_prefixes);
    std::ranges::stable_sort(findings, std::ranges::greater(), &Finding::severity);
    if (findings.size() <= kRows)
        m_showsAll = false;
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const qsizetype shown = m_showsAll ? findings.size() : std::min(findings.size(), kRows);
    for (const Finding &finding : findings.first(shown))
        addRow(finding);
    if (shown < findings.size()) {
        auto *more =
            new QPushButton(tr("%n more", nullptr, static_cast<int>(findings.size() - shown)));
        more->setObjectName(QStringLiteral("moreFindingsButton"));
        more->setFlat(true);
        more->setAutoDefault(false);
        more->setFixedHeight(Grid(this).g(2));
        connect(
            more, &QPushButton::clicked, this,
            [this] {
                m_showsAll = true;
                rebuild();
            },
            Qt::QueuedConnection);
        rows->addWidget(more);
    }
    m_scroll->setVerticalScrollBarPolicy(m_showsAll ? Qt::ScrollBarAsNeeded
                                                    : Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content); // deletes the rows that were there
    setVisible(!findings.isEmpty());
    updateGeometry();
    announceNew(findings);
}

void FindingStrip::announceNew(const QList<Finding> &findings)
{
    QStringList messages;
    for (const Finding &finding : findings) {
        messages.append(finding.message);
        if (!m_messages.contains(finding.message))
            announce(*this, finding.message);
    }
    m_messages = messages;
}

void FindingStrip::addRow(const Finding &finding)
{
    QLayout *rows = m_content->layout();
    auto *row = new FindingRow(finding, rows->count() == 0);
    row->activate = [this, where = finding.where] { emit activated(where); };
    if (row->fixButton != nullptr) {
        // Queued: the fix changes the plan, which deletes this row with its button.
        connect(
            row->fixButton, &QPushButton::clicked, this,
            [this, finding] {
                m_session.applyFix(finding);
                emit fixed(finding.where);
            },
            Qt::QueuedConnection);
    }
    rows->addWidget(row);
}

} // namespace das
