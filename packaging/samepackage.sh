#!/bin/sh
# Builds the packages a second time, in another folder and time zone, and compares them with those in
# build/release/packages. Where ccache is told to, it compiles nothing anew: so the folder is looked for as well.
# Usage: sh packaging/samepackage.sh
set -eu
cd "$(dirname "$0")/.."
if grep -lF "$PWD" build/release/app/das-setup build/release/app/das-setup-wizard build/release/lib/das-setup/plugins/*.so; then
    echo "These programs name the folder in which they were built." >&2
    exit 1
fi
second=$(mktemp -d)
trap 'rm -rf "$second"' EXIT

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH CCACHE_BASEDIR="$second" TZ=Pacific/Kiritimati
git ls-files -z | xargs -0 cp --parents -t "$second"
(cd "$second" && cmake --preset release -DDAS_WERROR=ON)
sh "$second/packaging/package.sh"
for package in build/release/packages/*.deb; do
    cmp "$package" "$second/$package"
done
echo "Both builds give the same packages."
