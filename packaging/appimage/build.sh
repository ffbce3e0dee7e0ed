#!/bin/sh
# Packs the wizard of build/release as an AppImage with linuxdeploy and its Qt plugin, which must be in PATH. Not built
# here: neither is a Debian package.
# Usage: sh packaging/appimage/build.sh
set -eu
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for component in das-setup das-setup-wizard; do
    cmake --install build/release --prefix "$folder/usr" --component "$component" --strip
done
mkdir -p out
cd out
QMAKE=$(command -v qmake6) EXTRA_QT_MODULES=svg linuxdeploy --appdir "$folder" --plugin qt \
    --deploy-deps-only "$folder/usr/lib/das-setup/plugins" \
    --output appimage \
    --desktop-file "$folder/usr/share/applications/das-setup-wizard.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/das-setup-wizard.svg"
