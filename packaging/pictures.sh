#!/bin/sh
# Makes the pictures of the README anew, into packaging/pictures or DIR. Needs no display, and the release build.
# Usage: sh packaging/pictures.sh [DIR]
set -eu
cd "$(dirname "$0")/.."
folder=${1:-packaging/pictures}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build/release/app/das-setup sample --out "$work/sample" >/dev/null
# As it looks for somebody who never used it.
XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work LC_ALL=C.UTF-8 LANGUAGE='' QT_QPA_PLATFORM=offscreen DAS_SETUP_PALETTE=light \
    build/release/app/das-setup-wizard "$work/sample/sample.dasplan" --screenshots "$work/pictures"

mkdir -p "$folder"
# shellcheck disable=SC2013 # one word a line
for picture in $(sed -n 's|.*](packaging/pictures/\(.*\)\.png).*|\1|p' README.md); do
    cp "$work/pictures/"*"-$picture.png" "$folder/$picture.png"
done
