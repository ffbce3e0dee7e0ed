#!/bin/sh
# Builds the programs and puts them into Debian packages: build/release/packages/*.deb.
# Usage: sh packaging/package.sh
set -eu
cd "$(dirname "$0")/.."
. packaging/install.sh
install_missing packaging/packages-build

[ -f build/release/CMakeCache.txt ] || cmake --preset release
cmake --build --preset release --target das-setup das-setup-wizard
rm -rf build/release/packages
# The packages of one commit are the same whoever makes them, and when.
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
umask 022
(cd build/release && cpack)
