#!/bin/sh
# Runs clang-tidy over the sources that differ from REVISION, or over all of them.
# Usage: sh packaging/tidy.sh [REVISION]
set -eu
cd "$(dirname "$0")/.."
if [ $# -gt 0 ]; then
    git rev-parse -q --verify "$1^{commit}" >/dev/null || exit 0 # a shallow clone
    files=$(git diff --name-only --diff-filter=AM "$1" -- 'app/*.cpp' 'model/*.cpp' 'wizard/*.cpp')
else
    files=$(git ls-files 'app/*.cpp' 'model/*.cpp' 'wizard/*.cpp')
fi
[ -n "$files" ] || exit 0
printf '%s\n' "$files" | xargs -P "$(nproc)" -n 1 clang-tidy -p build/asan --quiet
