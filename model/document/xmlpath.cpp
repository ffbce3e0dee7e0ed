#include "document/xmlpath.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

class PathReader {
public:
    explicit PathReader(QStringView text) : m_text(text) {}

    Result<XmlPath> read()
    {
        XmlPath path;
        while (m_at < m_text.size()) {
            if (!take(u'/'))
                return expected(u"/"_s);
            if (!path.steps.isEmpty() && take(u'@')) {
                path.attribute = takeName();
                if (path.attribute.isEmpty())
                    return expected(attributeName());
                if (m_at < m_text.size())
                    return expected(QCoreApplication::translate("das", "the end of the path"));
                return path;
            }
            Result<XmlStep> step = readStep();
            if (!step)
                return tl::unexpected(step.error());
            path.steps.append(*std::move(step));
        }
        if (path.steps.isEmpty())
            return expected(u"/"_s);
        return path;
    }

private:
    Result<XmlStep> readStep()
    {
        XmlStep step{takeName(), {}};
        if (step.name.isEmpty())
            return expected(QCoreApplication::translate("das", "an element name"));
        while (take(u'[')) {
            Result<XmlPredicate> predicate = readPredicate();
            if (!predicate)
                return tl::unexpected(predicate.error());
            step.predicates.append(*std::move(predicate));
        }
        return step;
    }

    Result<XmlPredicate> readPredicate()
    {
        XmlPredicate predicate;
        if (take(u'.')) {
            predicate.of = XmlPredicate::Of::OwnText;
        } else {
            predicate.of = take(u'@') ? XmlPredicate::Of::Attribute : XmlPredicate::Of::Child;
            predicate.name = takeName();
            if (predicate.name.isEmpty())
                return expected(attributeName());
        }
        if (!take(u'='))
            return expected(u"="_s);
        const QChar quote = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (quote != u'\'' && quote != u'"')
            return expected(QCoreApplication::translate("das", "a quoted value"));
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return expected(QCoreApplication::translate("das", "a closing quote"));
        predicate.value = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        m_at = end + 1;
        if (!take(u']'))
            return expected(u"]"_s);
        return predicate;
    }

    bool take(QChar wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    QString takeName()
    {
        const auto startsName = [](QChar c) { return c.isLetter() || c == u'_' || c == u':'; };
        const auto inName = [&](QChar c) {
            return startsName(c) || c.isDigit() || c == u'-' || c == u'.';
        };
        const qsizetype begin = m_at;
        if (m_at < m_text.size() && startsName(m_text[m_at])) {
            while (m_at < m_text.size() && inName(m_text[m_at]))
                ++m_at;
        }
        return m_text.sliced(begin, m_at - begin).toString();
    }

    static QString attributeName() { return QCoreApplication::translate("das", "a name"); }

    tl::unexpected<Error> expected(const QString &what) const
    {
        return fail(QCoreApplication::translate("das", "the path %1 is wrong: expected %2 at "
                                                       "column %3")
                        .arg(m_text.toString(), what, QString::number(m_at + 1)));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

QString predicateText(const XmlPredicate &predicate)
{
    const QString subject = predicate.of == XmlPredicate::Of::OwnText     ? u"."_s
                            : predicate.of == XmlPredicate::Of::Attribute ? u'@' + predicate.name
                                                                          : predicate.name;
    const QChar quote = predicate.value.contains(u'\'') ? u'"' : u'\'';
    return u'[' + subject + u'=' + quote + predicate.value + quote + u']';
}

} // namespace

XmlPath XmlPath::parent(qsizetype count) const
{
    return {steps.first(std::max(qsizetype(0), steps.size() - count)), {}};
}

QString XmlPath::text() const
{
    QString text;
    for (const XmlStep &step : steps) {
        text += u'/' + step.name;
        for (const XmlPredicate &predicate : step.predicates)
            text += predicateText(predicate);
    }
    return attribute.isEmpty() ? text : text + u"/@"_s + attribute;
}

Result<XmlPath> parseXmlPath(QStringView text)
{
    return PathReader(text).read();
}

} // namespace das
