#!/bin/sh
# Packs the wizard of build/release as an AppImage with linuxdeploy and its Qt plugin, which must be in PATH. Not built
# here: neither is a Debian package.
# Usage: sh packaging/appimage/build.sh
set -eu
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cmake --install build/release --prefix "$folder/usr" --component das-setup-wizard --strip
mkdir -p out
cd out
QMAKE=$(command -v qmake6) EXTRA_QT_MODULES=svg linuxdeploy --appdir "$folder" --plugin qt \
    --output appimage \
    --desktop-file "$folder/usr/share/applications/das-setup-wizard.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/das-setup-wizard.svg"
