#pragma once

#include <QTranslator>

namespace das::test {

inline constexpr QChar kPseudoBegin(0x27E6); // ⟦
inline constexpr QChar kPseudoEnd(0x27E7);   // ⟧

/// A language that no one speaks: each of our texts stands between ⟦ and ⟧ and is longer by a
/// third, as German is. What is shown without them was never translated.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char * /*disambiguation*/,
                      int /*count*/) const override
    {
        const QByteArrayView from(context);
        const QString text = QString::fromUtf8(source);
        if ((!from.startsWith("das") && from != "profile") || text.trimmed().isEmpty())
            return {};
        const qsizetype dots = text.endsWith(QStringLiteral("...")) ? 3 : 0;
        const QString longer(text.trimmed().size() / 3, u'~');
        return kPseudoBegin + text.chopped(dots) + longer + kPseudoEnd + text.last(dots);
    }
};

} // namespace das::test
