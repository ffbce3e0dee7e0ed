#include "document/xmlcost.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostAttributes = 1000;

/// Goes from markup to markup; outside of it a `<` is always escaped.
class CostCheck {
public:
    explicit CostCheck(const SourceText &source) : m_source(source), m_text(source.text()) {}

    Result<> run()
    {
        for (m_at = m_text.indexOf(u'<'); m_at >= 0; m_at = m_text.indexOf(u'<', m_at)) {
            const QStringView rest = m_text.sliced(m_at);
            Result<> passed;
            if (rest.startsWith("<!--"_L1))
                skipTo("-->"_L1, 4);
            else if (rest.startsWith("<![CDATA["_L1))
                skipTo("]]>"_L1, 9);
            else if (rest.startsWith("<?"_L1))
                skipTo("?>"_L1, 2);
            else
                passed = rest.startsWith("<!"_L1) ? passDocumentType() : passTag();
            if (!passed)
                return passed;
        }
        return {};
    }

private:
    void skipTo(QLatin1StringView end, qsizetype beginLength)
    {
        const qsizetype found = m_text.indexOf(end, m_at + beginLength);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    /// Goes on to the next mark, or `>`, that is not in quotes; counts what is in quotes.
    QChar nextUnquoted(QChar mark)
    {
        for (m_quoted = 0; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == mark || c == u'>')
                return c;
            if (c != u'"' && c != u'\'')
                continue;
            const qsizetype end = m_text.indexOf(c, m_at + 1);
            m_at = end < 0 ? m_text.size() : end;
            ++m_quoted;
        }
        return {};
    }

    Result<> passDocumentType()
    {
        if (nextUnquoted(u'[') != u'[')
            return {};
        return failed(QCoreApplication::translate(
            "das", "has a document type with an internal subset, which cannot be edited safely; "
                   "take it out"));
    }

    Result<> passTag()
    {
        const qsizetype begin = m_at;
        nextUnquoted(u'>');
        if (m_quoted <= kMostAttributes)
            return {};
        m_at = begin;
        return failed(QCoreApplication::translate("das", "has a tag with more than %1 attributes")
                          .arg(kMostAttributes));
    }

    tl::unexpected<Error> failed(const QString &message) const
    {
        return fail(message, m_source.file(), m_source.lineAt(m_at));
    }

    const SourceText &m_source;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_quoted = 0;
};

} // namespace

Result<> checkXmlCost(const SourceText &source)
{
    return CostCheck(source).run();
}

} // namespace das
