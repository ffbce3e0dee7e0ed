#include "pages/patternpicture.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace das {

namespace {

/// One box: where it stands and whose colours its stripe has.
struct Box {
    int column;
    int row;
    Roles roles;
};

QList<Box> boxesOf(Pattern pattern)
{
    const Roles all = Role::Receiver | Role::Indexer | Role::Analyzer | Role::Dashboard;
    switch (pattern) {
    case Pattern::FullyDistributed:
        return {{0, 0, Role::Receiver}, {0, 1, Role::Receiver}, {1, 0, Role::Analyzer},
                {1, 1, Role::Analyzer}, {2, 0, Role::Indexer},  {2, 1, Role::Indexer},
                {3, 0, Role::Dashboard}};
    case Pattern::MinimumHa:
        return {{0, 0, all}, {1, 0, all}};
    case Pattern::Custom:
        break;
    }
    return {{0, 0, {}}, {1, 0, {}}, {1, 1, {}}, {2, 0, {}}};
}

struct Sizes {
    explicit Sizes(const QWidget *widget)
    {
        const Grid grid(widget);
        box = QSize(grid.g(2.15), grid.g(1.1));
        pitch = QSize(grid.g(2.74), grid.g(1.52));
        stripe = grid.g(0.3);
        top = grid.g(0.4);
        height = grid.g(4.6) + top;
        radius = grid.g(1.0 / 6);
    }

    QRectF rectOf(const Box &of) const
    {
        const QPointF corner(of.column * pitch.width() + 0.5, top + of.row * pitch.height() + 0.5);
        return {corner, QSizeF(box)};
    }

    QSize box;
    QSize pitch;
    int stripe = 0;
    int top = 0;
    int height = 0;
    qreal radius = 0;
};

/// The stripe of a node with several roles has one band for each of them.
void paintStripe(QPainter &painter, const QRectF &box, const Sizes &sizes, Roles roles,
                 const QPalette &palette)
{
    QList<Role> bands;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            bands.append(role);
    }
    if (bands.isEmpty())
        return;
    QPainterPath outline;
    outline.addRoundedRect(box, sizes.radius, sizes.radius);
    painter.save();
    painter.setClipPath(outline);
    const qreal height = box.height() / static_cast<qreal>(bands.size());
    for (qsizetype i = 0; i < bands.size(); ++i)
        painter.fillRect(QRectF(box.left(), box.top() + static_cast<qreal>(i) * height,
                                sizes.stripe, height),
                         roleColour(bands[i], palette));
    painter.restore();
}

} // namespace

PatternPicture::PatternPicture(Pattern pattern, QWidget *parent)
    : QWidget(parent), m_pattern(pattern)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PatternPicture::sizeHint() const
{
    const Sizes sizes(this);
    return {3 * sizes.pitch.width() + sizes.box.width() + 1, sizes.height};
}

void PatternPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Sizes sizes(this);
    const QList<Box> boxes = boxesOf(m_pattern);
    const QColor line = mix(palette().color(QPalette::Active, QPalette::Base),
                            palette().color(QPalette::Active, QPalette::Text), 0.27);
    painter.setPen(line);
    const qreal bus = height() - 0.5;
    qreal first = width();
    qreal last = 0;
    for (const Box &box : boxes) {
        const qreal x = qRound(sizes.rectOf(box).center().x()) + 0.5;
        painter.drawLine(QPointF(x, sizes.rectOf(box).bottom()), QPointF(x, bus));
        first = std::min(first, x);
        last = std::max(last, x);
    }
    painter.drawLine(QPointF(first, bus), QPointF(last, bus));
    QPen edge(boxEdge(palette()));
    if (m_pattern == Pattern::Custom)
        edge.setStyle(Qt::DashLine);
    for (const Box &box : boxes) {
        const QRectF rect = sizes.rectOf(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Active, QPalette::Base));
        painter.drawRoundedRect(rect, sizes.radius, sizes.radius);
        paintStripe(painter, rect, sizes, box.roles, palette());
        painter.setPen(edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, sizes.radius, sizes.radius);
    }
}

} // namespace das
