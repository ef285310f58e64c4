#!/usr/bin/env bash
# Feeds made-up bytes to every reader and fails on any finding: a crash, a broken promise, five seconds or a gigabyte
# for one small file. One line a reader; what broke it stays under build/fuzz/found.
#   usage: tests/fuzz/run.sh [-s SECONDS | -n TRIES] [READER…]     (5 seconds each; all readers)
# Tries instead of seconds begin from the same seed: in a clean clone the same code is tried with the same bytes.
# A finding again: SOURDINE_READER=vtt build/fuzz/tests/fuzz/fuzz_readers FILE
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
limits="-max_total_time=5"
case ${1:-} in
-s) limits="-max_total_time=$2"; shift 2 ;;
-n) limits="-runs=$2 -seed=1 -max_total_time=60"; shift 2 ;;
esac
if [ $# -gt 0 ]; then readers=("$@"); else mapfile -t readers < <(ls "$top/tests/fuzz/corpus"); fi

build=$top/build/fuzz
[ -f "$build/build.ninja" ] || cmake -S "$top" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_CXX_FLAGS_RELEASE="-O1 -g1" -DSOURDINE_FUZZ=ON -DIMGUI_FETCH_DIR="$top/build/_deps" >/dev/null
cmake --build "$build" --target fuzz_readers >/dev/null

export build top limits
export ASAN_OPTIONS=quarantine_size_mb=16 UBSAN_OPTIONS=print_stacktrace=1
try_reader() {
    local reader=$1 log=$build/logs/$1.log found=$build/found/$1/
    mkdir -p "$build/logs" "$found" "$build/corpus/$reader"
    # shellcheck disable=SC2086
    if SOURDINE_READER=$reader "$build/tests/fuzz/fuzz_readers" "$build/corpus/$reader" "$top/tests/fuzz/corpus/$reader" \
        $limits -timeout=5 -rss_limit_mb=1024 -malloc_limit_mb=256 -max_len=16384 -entropic=0 \
        -print_final_stats=1 -artifact_prefix="$found" >"$log" 2>&1; then
        echo "$reader: $(sed -n 's/stat::number_of_executed_units: *//p' "$log") tries, nothing found"
    else
        echo "$reader: FOUND $(grep -m1 -oE 'broken promise: .*|SUMMARY: .*|names no reader' "$log" || echo '(see the log)'), see $log"
        return 1
    fi
}
export -f try_reader
printf '%s\n' "${readers[@]}" | xargs -P "$(nproc)" -I{} bash -c 'try_reader "$1"' - {}
