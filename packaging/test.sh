#!/bin/sh
# Installs what is missing, builds with sanitizers and runs every test and check.
# Usage: sh packaging/test.sh
set -eu
cd "$(dirname "$0")/.."
. packaging/install.sh
install_missing packaging/packages-build packaging/packages-test

step() { printf '\n== %s (%s)\n' "$1" "$(date +%T)"; }

step "Style"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
shellcheck -x packaging/*.sh

step "Release build of the command line, installed and run"
cmake --preset release -DDAS_WERROR=ON
cmake --build --preset release --target das-setup
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install build/release --prefix "$folder" --component das-setup
"$folder/bin/das-setup" sample --out "$folder/sample"
DAS_SETUP_MYSQL_PASSWORD=sample DAS_SETUP_SVN_PASSWORD=sample \
    "$folder/bin/das-setup" bundle "$folder/sample/sample.dasplan" --out "$folder/bundles"

step "Build with sanitizers"
cmake --preset asan
cmake --build --preset asan

step "Tests"
ctest --preset asan -j "$(nproc)"

# Linting everything takes longer than all of the above: by hand, with packaging/tidy.sh alone.
step "Lint of the last changes"
sh packaging/tidy.sh HEAD~3
