#include "document/shellwords.h"

#include "document/textlines.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

class WordReader {
public:
    WordReader(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    std::optional<ShellWord> read()
    {
        ShellWord word;
        word.span.begin = m_at;
        bool isClosed = true;
        word.span.end = m_at;
        while (isClosed && m_at < m_text.size() && !endsWord(m_text[m_at])) {
            const bool isLineEnd = m_text.sliced(m_at).startsWith("\\\n"_L1);
            isClosed = takePart(word);
            if (!isLineEnd)
                word.span.end = m_at;
        }
        if (!isClosed)
            return std::nullopt;
        return word;
    }

private:
    static bool endsWord(QChar c)
    {
        return isBlank(c) || c == u'\n' || c == u'\r' || c == u';' || c == u'&' || c == u'|' ||
               c == u'<' || c == u'>' || c == u'(' || c == u')';
    }

    bool takePart(ShellWord &word)
    {
        switch (m_text[m_at].unicode()) {
        case u'\'':
            return takeSingleQuoted(word);
        case u'"':
            return takeDoubleQuoted(word);
        case u'\\':
            takeEscape(word);
            return true;
        case u'$':
        case u'`':
            return takeExpansion(word);
        default:
            word.text += m_text[m_at++];
            return true;
        }
    }

    bool takeSingleQuoted(ShellWord &word)
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        if (end < 0)
            return false;
        word.text += m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return true;
    }

    bool takeDoubleQuoted(ShellWord &word)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            const QChar c = m_text[m_at];
            const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
            if (c == u'\\' && u"$`\"\\\n"_s.contains(next)) {
                takeEscape(word);
            } else if (c == u'$' || c == u'`') {
                if (!takeExpansion(word))
                    return false;
            } else {
                word.text += m_text[m_at++];
            }
        }
        if (m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    /// A backslash before a line end is nothing at all; before anything else it is that.
    void takeEscape(ShellWord &word)
    {
        if (m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n')
            word.text += m_text[m_at + 1];
        m_at = std::min(m_at + 2, m_text.size());
    }

    /// `...`, $(...), ${...} as written; of $name the dollar sign.
    bool takeExpansion(ShellWord &word)
    {
        const qsizetype begin = m_at;
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (m_text[m_at] == u'`')
            m_at = m_text.indexOf(u'`', m_at + 1);
        else if (next == u'(' || next == u'{')
            m_at = closingBracket(m_at + 1);
        if (m_at < 0)
            return false;
        ++m_at;
        word.isLiteral = false;
        word.text += m_text.sliced(begin, m_at - begin);
        return true;
    }

    qsizetype closingBracket(qsizetype opening) const
    {
        const QChar open = m_text[opening];
        const QChar close = open == u'(' ? u')' : u'}';
        int depth = 0;
        for (qsizetype i = opening; i < m_text.size(); ++i) {
            depth += m_text[i] == open ? 1 : m_text[i] == close ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    QStringView m_text;
    qsizetype m_at;
};

} // namespace

std::optional<ShellWord> shellWordAt(QStringView text, qsizetype at)
{
    return WordReader(text, at).read();
}

QString quotedForShell(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (u"\\\"$`"_s.contains(c))
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

} // namespace das
