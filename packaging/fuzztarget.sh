#!/bin/sh
# Runs one fuzz target that is built; says in one line what it did, or everything if an input breaks it.
# Usage: sh packaging/fuzztarget.sh SECONDS TARGET
set -eu
cd "$(dirname "$0")/.."
seconds=$1
target=$2
corpus=build/fuzz/corpus/$target
log=build/fuzz/$target.log
mkdir -p "$corpus" build/fuzz/findings

set -- "$corpus" "tests/fuzz/corpus/$target"
case $target in
*xml* | *homes | *profile) format=xml ;;
*json | *plan) format=plan ;;
*log) format=log ;;
*properties*) format=properties ;;
*shell*) format=shell ;;
*) format= ;;
esac
[ -z "$format" ] || set -- -dict="tests/fuzz/dictionaries/$format.dict" "$@"
# A short run is the same run each time, so that no one meets what somebody else could have found.
[ "$seconds" -gt 10 ] || set -- -seed=1 -runs=2000 "$@"
if ! "build/fuzz/tests/fuzz/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
    -artifact_prefix="build/fuzz/findings/$target-" -print_final_stats=1 "$@" >"$log" 2>&1; then
    cat "$log"
    exit 255 # ends xargs
fi
runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
coverage=$(sed -n 's/.*\(cov: [0-9]*\).*/\1/p' "$log" | tail -n 1)
printf '%s: %s runs, %s, %s s\n' "$target" "$runs" "$coverage" "$seconds"
