#pragma once

#include <QList>
#include <QString>

namespace das {

struct Language {
    QString code; ///< "pt_BR"
    QString name; ///< in that language
};

/// What the programs speak, by name. To add one: a line in languages.cpp, and
/// translations/das-setup_<code>.ts.
const QList<Language> &languages();

/// The code of the one that fits best; English where none does. `wanted`: names of locales, the
/// most wanted first ("de-CH", "C").
QString languageFor(const QStringList &wanted);

enum class Values { AsTheyAre, Isolated };

/// From now on the application speaks the language: our texts, Qt's where Qt knows it, and how
/// numbers and dates are written. Where it is written from right to left, Values::Isolated keeps
/// addresses, paths and the like in their own order within a sentence, by characters that a window
/// does not show.
void useLanguage(const QString &code, Values values = Values::AsTheyAre);

/// While one lives, the texts of its thread are English: of files that are written for others,
/// which depend on the plan alone.
class EnglishTexts {
public:
    EnglishTexts();
    ~EnglishTexts();
    Q_DISABLE_COPY_MOVE(EnglishTexts)
};

} // namespace das
