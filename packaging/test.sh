#!/bin/sh
# Installs what is missing, builds, and runs every test and check.
# Usage: sh packaging/test.sh
set -eu
cd "$(dirname "$0")/.."
. packaging/install.sh
install_missing packaging/packages-build packaging/packages-test
# Everything that they need is there now.
export DAS_REQUIRE_SERVERS=1
# What is compiled here serves packaging/samepackage.sh in its folder too.
export CCACHE_BASEDIR="$PWD" CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

step() { printf '\n== %s (%s)\n' "$1" "$(date +%T)"; }

step "Style"
git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror
shellcheck -x packaging/*.sh packaging/appimage/*.sh packaging/clean/*
shellcheck -s bash packaging/completion/das-setup packaging/completion/das-setup-wizard

step "The programs as they are shipped"
cmake --preset release -DDAS_WERROR=ON -DDAS_BUILD_TESTS=ON
cmake --build --preset release --target das-setup das-setup-wizard das_optimized_tests
# Control flow integrity needs start files that have it, which Debian lacks.
hardening-check --nocfprotection build/release/app/das-setup build/release/app/das-setup-wizard \
    build/release/lib/das-setup/plugins/*.so

step "The command line, installed and run"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install build/release --prefix "$folder" --component das-setup
"$folder/bin/das-setup" sample --out "$folder/sample"
"$folder/bin/das-setup" databases "$folder/sample/sample.dasplan"
DAS_SETUP_MYSQL_PASSWORD=sample DAS_SETUP_SVN_PASSWORD=sample \
    "$folder/bin/das-setup" bundle "$folder/sample/sample.dasplan" --out "$folder/bundles"

step "Start-up"
cmake --build --preset release --target startup

step "Pictures of the README"
sh packaging/pictures.sh "$folder/pictures"
for picture in packaging/pictures/*.png; do
    test -s "$folder/pictures/${picture##*/}"
done

step "Tests that need it as it is shipped"
ctest --preset release -L optimized

step "Packages"
sh packaging/package.sh
sh packaging/checkpackage.sh

step "The packages in a clean Debian"
sh packaging/trypackage.sh

step "Two builds give the same packages"
sh packaging/samepackage.sh

step "Build with address and undefined-behaviour sanitizers"
cmake --preset asan
cmake --build --preset asan

step "Tests with them"
ctest --preset asan -j "$(nproc)"

step "Fuzz targets, shortly"
sh packaging/fuzz.sh

step "Build with the thread sanitizer"
cmake --preset tsan
cmake --build --preset tsan --target das_thread_tests

step "Tests with it"
ctest --preset tsan -j "$(nproc)" -L threads

# Linting everything takes longer than all of the rest: by hand, with packaging/tidy.sh alone.
step "Lint of the last changes"
sh packaging/tidy.sh HEAD~3
