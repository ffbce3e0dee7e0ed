#include "document/xmlindex.h"

#include "document/xmlcost.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaximumDepth = 200;

bool isXmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

qsizetype skipSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isXmlSpace(text[at]))
        ++at;
    return at;
}

/// The attribute spans of a start tag that is known to be well-formed.
QList<XmlAttribute> scanAttributes(QStringView text, TextSpan tag, qsizetype nameLength)
{
    QList<XmlAttribute> attributes;
    qsizetype at = skipSpace(text, tag.begin + 1 + nameLength);
    while (at < tag.end && text[at] != u'/' && text[at] != u'>') {
        XmlAttribute attribute;
        attribute.span.begin = at;
        while (at < tag.end && text[at] != u'=' && !isXmlSpace(text[at]))
            ++at;
        attribute.name = text.sliced(attribute.span.begin, at - attribute.span.begin).toString();
        at = skipSpace(text, text.indexOf(u'=', at) + 1);
        attribute.valueSpan = {at + 1, text.indexOf(text[at], at + 1)};
        attribute.span.end = attribute.valueSpan.end + 1;
        at = skipSpace(text, attribute.span.end);
        attributes.append(std::move(attribute));
    }
    return attributes;
}

} // namespace

/// Fills one XmlIndex.
class XmlMeasurer {
public:
    explicit XmlMeasurer(const SourceText &source) : m_source(source), m_text(source.text())
    {
        m_reader.setNamespaceProcessing(false);
        m_reader.addData(m_text.toString());
    }

    Result<XmlIndex> measure()
    {
        if (m_text.startsWith("<?xml"_L1) && m_text.size() > 5 && isXmlSpace(m_text[5]))
            m_lastEnd = m_text.indexOf("?>"_L1) + 2;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (const Result<> taken = take(); !taken)
                return tl::unexpected(taken.error());
        }
        if (m_reader.hasError())
            return failed(isReferenceBroken()
                              ? brokenReference()
                              : QCoreApplication::translate("das", "is not well-formed XML: %1")
                                    .arg(m_reader.errorString()));
        return std::move(m_index);
    }

private:
    /// Whether the text in front of the error is a `&` that begins no reference. The reader's own
    /// words would repeat what follows it, and that may be the rest of a password.
    bool isReferenceBroken() const
    {
        static const QRegularExpression reference(uR"(&(?!(?:amp|lt|gt|quot|apos);)[^<>;]*;?\z)"_s);
        return reference.match(m_text.first(std::min(offset(), m_text.size()))).hasMatch();
    }

    static QString brokenReference()
    {
        return QCoreApplication::translate("das", "is not well-formed XML: & begins no entity that "
                                                  "is known; in a text it is written &amp;");
    }

    Result<> take()
    {
        switch (m_reader.tokenType()) {
        case QXmlStreamReader::StartElement:
            return start();
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            if (!m_open.isEmpty())
                m_index.m_elements[m_open.last()].text += m_reader.text();
            if (m_reader.isCDATA())
                m_lastEnd = offset();
            break;
        case QXmlStreamReader::Comment: {
            // "--" may not stand in a comment, so the last opening is its own.
            mark(m_text.lastIndexOf("<!--"_L1, offset() - 7), true);
            break;
        }
        case QXmlStreamReader::ProcessingInstruction:
            // Only text can stand before it, and a `<` in text is escaped.
            mark(m_text.indexOf("<?"_L1, m_lastEnd), false);
            break;
        case QXmlStreamReader::DTD:
            m_lastEnd = offset();
            break;
        case QXmlStreamReader::EntityReference:
            return failed(brokenReference());
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
            break;
        }
        return {};
    }

    Result<> start()
    {
        if (m_open.size() >= kMaximumDepth)
            return failed(QCoreApplication::translate("das", "has more than %1 levels of elements")
                              .arg(kMaximumDepth));
        XmlElement element;
        element.name = m_reader.qualifiedName().toString();
        element.parent = m_open.isEmpty() ? -1 : m_open.last();
        element.startTag.end = offset();
        element.startTag.begin = m_text.lastIndexOf(u'<', element.startTag.end - 1);
        element.attributes = scanAttributes(m_text, element.startTag, element.name.size());
        const QXmlStreamAttributes read = m_reader.attributes();
        if (read.size() != element.attributes.size())
            return failed(QCoreApplication::translate("das", "has attributes that are not written "
                                                             "in the tag"));
        for (qsizetype i = 0; i < read.size(); ++i)
            element.attributes[i].value = read[i].value().toString();
        const int id = static_cast<int>(m_index.m_elements.size());
        if (element.parent >= 0)
            m_index.m_elements[element.parent].children.append(id);
        m_lastEnd = element.startTag.end;
        m_index.m_elements.append(std::move(element));
        m_open.append(id);
        return {};
    }

    void end()
    {
        XmlElement &element = m_index.m_elements[m_open.takeLast()];
        const qsizetype end = offset();
        m_lastEnd = end;
        element.endTag.end = end;
        element.endTag.begin =
            end == element.startTag.end ? end : m_text.lastIndexOf(u'<', end - 1);
    }

    void mark(qsizetype begin, bool isComment)
    {
        m_lastEnd = offset();
        m_index.m_marks.append(
            {isComment, m_open.isEmpty() ? -1 : m_open.last(), {begin, m_lastEnd}});
    }

    qsizetype offset() const { return static_cast<qsizetype>(m_reader.characterOffset()); }

    tl::unexpected<Error> failed(const QString &message) const
    {
        return fail(message, m_source.file(), static_cast<int>(m_reader.lineNumber()));
    }

    const SourceText &m_source;
    QStringView m_text;
    QXmlStreamReader m_reader;
    XmlIndex m_index;
    QList<int> m_open;
    qsizetype m_lastEnd = 0; ///< of the last token that is not plain text
};

const XmlAttribute *XmlElement::attribute(const QString &attributeName) const
{
    const auto found =
        std::find_if(attributes.cbegin(), attributes.cend(),
                     [&](const XmlAttribute &each) { return each.name == attributeName; });
    return found == attributes.cend() ? nullptr : &*found;
}

Result<XmlIndex> XmlIndex::build(const SourceText &source)
{
    if (source.m_xmlIndex)
        return *source.m_xmlIndex;
    if (const Result<> affordable = checkXmlCost(source); !affordable)
        return tl::unexpected(affordable.error());
    Result<XmlIndex> index = XmlMeasurer(source).measure();
    if (index)
        source.m_xmlIndex = std::make_shared<const XmlIndex>(*index);
    return index;
}

bool XmlIndex::satisfies(int id, const XmlStep &step) const
{
    const XmlElement &candidate = m_elements[id];
    const auto holds = [&](const XmlPredicate &predicate) {
        switch (predicate.of) {
        case XmlPredicate::Of::Attribute: {
            const XmlAttribute *found = candidate.attribute(predicate.name);
            return found && found->value.trimmed() == predicate.value.trimmed();
        }
        case XmlPredicate::Of::Child:
            return std::any_of(candidate.children.cbegin(), candidate.children.cend(), [&](int c) {
                return m_elements[c].name == predicate.name &&
                       m_elements[c].text.trimmed() == predicate.value.trimmed();
            });
        case XmlPredicate::Of::OwnText:
            return candidate.text.trimmed() == predicate.value.trimmed();
        }
        return false;
    };
    return candidate.name == step.name &&
           std::all_of(step.predicates.cbegin(), step.predicates.cend(), holds);
}

QList<int> XmlIndex::find(const XmlPath &path) const
{
    QList<int> found;
    if (m_elements.isEmpty() || path.steps.isEmpty() || !satisfies(0, path.steps.first()))
        return found;
    found.append(0);
    for (qsizetype i = 1; i < path.steps.size(); ++i) {
        QList<int> next;
        for (const int id : std::as_const(found)) {
            for (const int child : m_elements[id].children) {
                if (satisfies(child, path.steps[i]))
                    next.append(child);
            }
        }
        found = next;
    }
    return found;
}

} // namespace das
