#!/bin/sh
# Brings the texts in translations/*.ts, or in copies of them in DIR, up to date with the sources. New ones are
# unfinished until somebody translates them, with Qt Linguist for example.
# Usage: sh packaging/translations.sh [DIR]
set -eu
cd "$(dirname "$0")/.."
folder=${1:-translations}
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)

# What profiles say for people stands in attributes.
profiles=$(mktemp --suffix .cpp)
trap 'rm -f "$profiles"' EXIT
{
    echo 'static const char *const kProfileTexts[]{'
    cat resources/profiles/*.xml resources/profiles/parts/*.xml |
        sed -n 's/.* \(why\|what\)="\([^"]*\)".*/QT_TRANSLATE_NOOP("profile", "\2"),/p' | sort -u
    echo '};'
} >"$profiles"

for file in "$folder"/das-setup_*.ts; do
    plural=
    case $file in *_en.ts) plural=-pluralonly ;; esac
    "$lupdate" -silent -locations none -no-obsolete -source-language en $plural \
        app model wizard "$profiles" -ts "$file"
done
