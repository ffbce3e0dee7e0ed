#!/bin/sh
# Installs what is missing, builds, and runs every test and check.
# Usage: sh packaging/test.sh
set -eu
cd "$(dirname "$0")/.."
. packaging/install.sh
install_missing packaging/packages-build packaging/packages-test

step() { printf '\n== %s (%s)\n' "$1" "$(date +%T)"; }

step "Style"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
shellcheck -x packaging/*.sh

step "Build"
cmake --preset dev -DDAS_WERROR=ON
cmake --build --preset dev

step "The command line, installed and run"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install build/dev --prefix "$folder" --component das-setup
"$folder/bin/das-setup" sample --out "$folder/sample"
DAS_SETUP_MYSQL_PASSWORD=sample DAS_SETUP_SVN_PASSWORD=sample \
    "$folder/bin/das-setup" bundle "$folder/sample/sample.dasplan" --out "$folder/bundles"

step "Build of the model and the command line with sanitizers"
cmake --preset asan
cmake --build --preset asan --target das_headless_tests

# Everything that they need was installed above.
export DAS_REQUIRE_SERVERS=1

step "Tests with sanitizers"
ctest --preset asan -j "$(nproc)" -LE "gui|slow"

# Linting everything takes longer than all of the rest: by hand, with packaging/tidy.sh alone.
step "Lint of the last changes"
sh packaging/tidy.sh HEAD~3

step "Tests"
ctest --preset dev -j "$(nproc)"
