#!/bin/sh
# Builds the fuzz targets and runs them, two at a time; the first input that breaks one ends it all and is kept in
# build/fuzz/findings. Inputs that reach something new are kept in build/fuzz/corpus, for the next time.
# Usage: sh packaging/fuzz.sh [SECONDS [TARGET...]], by default at most 10 seconds of every target
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-10}
[ $# -eq 0 ] || shift
if [ $# -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        set -- "$@" "$(basename "$source" .cpp)"
    done
fi

[ -f build/fuzz/CMakeCache.txt ] || cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

printf '%s\n' "$@" | xargs -n 1 -P 2 sh packaging/fuzztarget.sh "$seconds"
