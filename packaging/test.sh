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

step "Release build"
cmake --preset release -DDAS_WERROR=ON
cmake --build --preset release

step "Build with sanitizers"
cmake --preset asan
cmake --build --preset asan

step "Lint"
sh packaging/tidy.sh

step "Tests"
ctest --preset asan -j "$(nproc)"
