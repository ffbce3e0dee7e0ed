#!/bin/sh
# Lints the packages in build/release/packages and what they install for the desktop.
# Usage: sh packaging/checkpackage.sh
set -eu
cd "$(dirname "$0")/.."

# The packages are not for Debian's own archive, where a first upload answers a request.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs build/release/packages/*.deb

version=$(dpkg-deb -f build/release/packages/das-setup_*.deb Version)
for file in packaging/debian/changelog packaging/desktop/*.metainfo.xml; do
    grep -Eq "^das-setup \\($version\\)|<release version=\"$version\"" "$file" || { echo "$file lacks version $version." >&2; exit 1; }
done

desktop-file-validate packaging/desktop/*.desktop
appstreamcli validate --no-net --strict --pedantic packaging/desktop/*.metainfo.xml
xmllint --noout packaging/desktop/*.xml packaging/desktop/*.svg resources/appicon/*.svg

for page in packaging/man/*.1; do
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || { printf '%s\n' "$warnings" >&2; exit 1; }
done
