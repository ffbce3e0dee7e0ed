#include "support/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

void initTranslations() // Q_INIT_RESOURCE has to stand outside of a namespace
{
    Q_INIT_RESOURCE(translations);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

thread_local int t_englishTexts = 0;

/// Our texts.
class Translator : public QTranslator {
public:
    explicit Translator(Values values, QObject *parent) : QTranslator(parent), m_values(values) {}

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int count) const override
    {
        if (t_englishTexts > 0)
            return {};
        QString text = QTranslator::translate(context, source, disambiguation, count);
        // FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE
        static const QRegularExpression place(u"(%[1-9])"_s);
        if (m_values == Values::Isolated)
            text.replace(place, u"\u2068\\1\u2069"_s);
        return text;
    }

private:
    Values m_values;
};

/// In place of the one of that name; one that found no texts is not asked for any.
void install(const QString &name, QTranslator *translator, bool isLoaded)
{
    delete QCoreApplication::instance()->findChild<QTranslator *>(name); // removes itself
    translator->setObjectName(name);
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

/// How well a locale serves someone who wants another; 0: not at all.
int fitness(const QLocale &offered, const QLocale &wanted)
{
    if (offered.language() != wanted.language() || offered.script() != wanted.script())
        return 0;
    return offered.territory() == wanted.territory() ? 2 : 1;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> known{
        {u"de"_s, u"Deutsch"_s},
        {u"en"_s, u"English"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},
        {u"si"_s, u"සිංහල"_s},
        {u"ta"_s, u"தமிழ்"_s},
        {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
    return known;
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        QString best;
        int bestFitness = 0;
        for (const Language &language : languages()) {
            const int fits = fitness(QLocale(language.code), QLocale(name));
            if (fits > bestFitness) {
                best = language.code;
                bestFitness = fits;
            }
        }
        if (bestFitness > 0)
            return best;
    }
    return u"en"_s;
}

void useLanguage(const QString &code, Values values)
{
    initTranslations();
    const QLocale locale(code);
    const QLocale desktop = QLocale::system();
    QLocale::setDefault(fitness(locale, desktop) > 0 ? desktop : locale);

    QCoreApplication *application = QCoreApplication::instance();
    auto *qtTexts = new QTranslator(application);
    install(u"qtTexts"_s, qtTexts,
            qtTexts->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    const bool turnsRight = locale.textDirection() == Qt::RightToLeft;
    auto *ourTexts = new Translator(turnsRight ? values : Values::AsTheyAre, application);
    install(u"ourTexts"_s, ourTexts, ourTexts->load(u":/das/das-setup_"_s + code + u".qm"_s));
}

EnglishTexts::EnglishTexts()
{
    ++t_englishTexts;
}

EnglishTexts::~EnglishTexts()
{
    --t_englishTexts;
}

} // namespace das
