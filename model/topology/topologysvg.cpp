#include "topology/topologysvg.h"

#include "topology/textmeasure.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kIconGrid = 16;

QString number(qreal value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QString colour(ColourRole role)
{
    if (role == ColourRole::None)
        return u"none"_s;
    return u'#' + QString::number(diagramColour(role, kLightPalette), 16).rightJustified(6, u'0');
}

/// Writes the elements of a drawing.
class SvgWriter {
public:
    explicit SvgWriter(QByteArray &bytes) : m_xml(&bytes)
    {
        initializeIcons();
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void page(const TopologyDiagram &diagram, const SvgTitle &title);

private:
    using Attributes = QList<std::pair<QLatin1StringView, QString>>;

    void attributes(const Attributes &pairs)
    {
        for (const auto &[name, value] : pairs)
            m_xml.writeAttribute(name, value);
    }
    void element(QLatin1StringView name, const Attributes &pairs)
    {
        m_xml.writeEmptyElement(name);
        attributes(pairs);
    }
    void rect(const QRectF &rect, const Attributes &pairs)
    {
        element("rect"_L1, Attributes{{"x"_L1, number(rect.x())},
                                      {"y"_L1, number(rect.y())},
                                      {"width"_L1, number(rect.width())},
                                      {"height"_L1, number(rect.height())}} +
                               pairs);
    }
    void drawing(const TopologyDiagram &diagram, const DiagramPage &page);
    void box(const DiagramBox &box);
    void stripe(const DiagramBox &box);
    void line(const DiagramLine &line);
    void text(const DiagramText &text);
    void icon(const DiagramIcon &icon);
    const QByteArray &iconSource(const QString &name);

    QXmlStreamWriter m_xml;
    QHash<QString, QByteArray> m_icons;
};

void SvgWriter::page(const TopologyDiagram &diagram, const SvgTitle &title)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement("svg"_L1);
    attributes({{"xmlns"_L1, u"http://www.w3.org/2000/svg"_s},
                {"version"_L1, u"1.1"_s},
                {"width"_L1, u"297mm"_s},
                {"height"_L1, u"210mm"_s},
                {"viewBox"_L1, u"0 0 %1 %2"_s.arg(number(kDiagramPageSize.width()),
                                                  number(kDiagramPageSize.height()))},
                {"font-family"_L1, u"'Noto Sans', 'DejaVu Sans', sans-serif"_s}});
    m_xml.writeTextElement("title"_L1, drawable(title.name));
    m_xml.writeTextElement("desc"_L1, drawable(title.summary) + u". "_s + diagram.description);
    rect({0, 0, kDiagramPageSize.width(), kDiagramPageSize.height()},
         {{"fill"_L1, colour(ColourRole::Canvas)}});
    const DiagramPage page = diagramPage(diagram, title);
    for (const DiagramText &each : page.title)
        text(each);
    drawing(diagram, page);
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

void SvgWriter::drawing(const TopologyDiagram &diagram, const DiagramPage &page)
{
    m_xml.writeStartElement("g"_L1);
    attributes({{"transform"_L1, u"translate(%1 %2) scale(%3)"_s.arg(
                                     number(page.origin.x()), number(page.origin.y()),
                                     QString::number(page.scale, 'f', 4))}});
    for (const DiagramBox &each : diagram.boxes)
        box(each);
    for (const DiagramLine &each : diagram.lines)
        line(each);
    for (const DiagramText &each : diagram.texts)
        text(each);
    for (const DiagramIcon &each : diagram.icons)
        icon(each);
    m_xml.writeEndElement();
}

void SvgWriter::box(const DiagramBox &box)
{
    m_xml.writeStartElement("g"_L1);
    if (!box.toolTip.isEmpty()) {
        QStringList lines;
        for (const QString &line : box.toolTip.split(u'\n'))
            lines.append(drawable(line));
        m_xml.writeTextElement("title"_L1, lines.join(u'\n'));
    }
    const Attributes shape{{"rx"_L1, number(box.radius)}};
    const Attributes edge{{"stroke"_L1, colour(box.edge)},
                          {"stroke-width"_L1, number(box.edgeWidth)}};
    const Attributes fill{{"fill"_L1, colour(box.fill)}};
    if (box.stripe.isEmpty()) {
        rect(box.rect, shape + fill + (box.edge == ColourRole::None ? Attributes{} : edge));
    } else {
        rect(box.rect, shape + fill);
        stripe(box);
        rect(box.rect, shape + Attributes{{"fill"_L1, u"none"_s}} + edge);
    }
    m_xml.writeEndElement();
}

/// Bands along the left edge, rounded as the box is.
void SvgWriter::stripe(const DiagramBox &box)
{
    const qreal band = box.rect.height() / static_cast<qreal>(box.stripe.size());
    const QString radius = number(box.radius);
    for (qsizetype i = 0; i < box.stripe.size(); ++i) {
        const qreal top = box.rect.top() + band * static_cast<qreal>(i);
        const QString right = number(box.rect.left() + kStripeWidth);
        const QString left = number(box.rect.left());
        const bool isFirst = i == 0;
        const bool isLast = i + 1 == box.stripe.size();
        QString path = u"M%1 %2V%3"_s.arg(right, number(top), number(top + band));
        path += isLast
                    ? u"H%1a%2 %2 0 0 1 -%2 -%2"_s.arg(number(box.rect.left() + box.radius), radius)
                    : 'H'_L1 + left;
        path += isFirst ? u"V%1a%2 %2 0 0 1 %2 -%2z"_s.arg(number(top + box.radius), radius)
                        : u"V%1z"_s.arg(number(top));
        element("path"_L1, {{"d"_L1, path}, {"fill"_L1, colour(box.stripe[i])}});
    }
}

void SvgWriter::line(const DiagramLine &line)
{
    QStringList points;
    for (const QPointF point : line.points)
        points.append(number(point.x()) + u',' + number(point.y()));
    Attributes shape{{"points"_L1, points.join(u' ')},
                     {"fill"_L1, u"none"_s},
                     {"stroke"_L1, colour(line.colour)},
                     {"stroke-width"_L1, number(line.width)}};
    if (line.dashed)
        shape.append({"stroke-dasharray"_L1, u"6 3"_s});
    element("polyline"_L1, shape);
    for (const QPointF dot : line.dots)
        element("circle"_L1, {{"cx"_L1, number(dot.x())},
                              {"cy"_L1, number(dot.y())},
                              {"r"_L1, number(kDotRadius)},
                              {"fill"_L1, colour(line.colour)}});
}

void SvgWriter::text(const DiagramText &text)
{
    if (text.text.isEmpty())
        return;
    if (!text.patch.isNull())
        rect(text.patch, {{"fill"_L1, colour(ColourRole::Canvas)}});
    m_xml.writeStartElement("text"_L1);
    attributes({{"x"_L1, number(text.baseline.x())},
                {"y"_L1, number(text.baseline.y())},
                {"font-size"_L1, number(text.pixelSize)},
                {"fill"_L1, colour(text.colour)}});
    if (text.bold)
        m_xml.writeAttribute("font-weight"_L1, "600"_L1);
    switch (text.anchor) {
    case TextAnchor::Left:
        break;
    case TextAnchor::Middle:
        m_xml.writeAttribute("text-anchor"_L1, "middle"_L1);
        break;
    case TextAnchor::Right:
        m_xml.writeAttribute("text-anchor"_L1, "end"_L1);
        break;
    }
    m_xml.writeCharacters(text.text);
    m_xml.writeEndElement();
}

/// The elements of the icon's file, with colours in place of what stands for them there.
void SvgWriter::icon(const DiagramIcon &icon)
{
    m_xml.writeStartElement("g"_L1);
    attributes({{"transform"_L1, u"translate(%1 %2) scale(%3)"_s.arg(
                                     number(icon.rect.x()), number(icon.rect.y()),
                                     QString::number(icon.rect.width() / kIconGrid, 'f', 4))}});
    QXmlStreamReader source(iconSource(icon.name));
    source.readNextStartElement();
    for (int depth = 0; !source.atEnd();) {
        source.readNext();
        if (source.isStartElement()) {
            ++depth;
            m_xml.writeStartElement(source.name().toString());
            for (const QXmlStreamAttribute &attribute : source.attributes()) {
                QString value = attribute.value().toString();
                if (value == "currentColor"_L1)
                    value = colour(icon.colour);
                else if (value == "#ffffff"_L1)
                    value = colour(ColourRole::Canvas);
                m_xml.writeAttribute(attribute.name().toString(), value);
            }
        } else if (source.isEndElement() && depth-- > 0) {
            m_xml.writeEndElement();
        }
    }
    m_xml.writeEndElement();
}

const QByteArray &SvgWriter::iconSource(const QString &name)
{
    auto known = m_icons.find(name);
    if (known == m_icons.end()) {
        QFile file(u":/das/icons/%1.svg"_s.arg(name));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isThere, "topologySvg", "no such icon");
        known = m_icons.insert(name, isThere ? file.readAll() : QByteArray());
    }
    return *known;
}

} // namespace

QByteArray topologySvg(const TopologyDiagram &diagram, const SvgTitle &title)
{
    QByteArray bytes;
    SvgWriter(bytes).page(diagram, title);
    return bytes;
}

} // namespace das
