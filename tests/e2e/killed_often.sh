#!/usr/bin/env bash
# Killed at random moments while someone types at speed: no entered line is ever missing, the half-typed line is never
# more than a second old, the library is sound. SOURDINE_KILLS says how often (50 for the whole proof).
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

kills=${SOURDINE_KILLS:-6}
now_ms() { echo $(($(date +%s%N) / 1000000)); }

# Types line after line in small pieces. Each row of the log: when it was sent, its line, how much of it by then
# ("entered" once Enter was pressed too).
type_for_ever() {
    local round=$1 n line at
    for n in $(seq 1 1000); do
        line="round $round line $n they told us that every release costs a weekend and that nobody volunteers any more"
        for ((at = 0; at < ${#line}; at += 12)); do
            xdotool type --delay 4 -- "${line:at:12}" || return 0
            echo "$(now_ms) $n $((at + 12 < ${#line} ? at + 12 : ${#line}))" >>"$work/typed.$round"
        done
        xdotool key Return || return 0
        echo "$(now_ms) $n entered" >>"$work/typed.$round"
    done
}

start_display
use_layout us
start_interview "Claire Aubry:client" "Me:us"
: >"$work/expected"
for round in $(seq "$kills"); do
    if [ -z "$app" ]; then
        start_app
        press Return  # go on
        wait_until "the interview goes on" "select count(*) = 0 from break where interview = $interview and until_ms is null"
        wait_until "a pause for each kill" "select count(*) = $((round - 1)) from break where interview = $interview"
        settle || true
        draft=$(ask_library "select line from draft where interview = $interview")
        if [ -n "$draft" ]; then
            sed "s/ *$//" <<<"$draft" >>"$work/expected"  # a kept line ends with its last word
            press Return
            wait_until "the half-typed line kept" "select count(*) = $(wc -l <"$work/expected") from note where interview = $interview"
        fi
    fi
    : >"$work/typed.$round"
    type_for_ever "$round" &
    typist=$!
    sleep "$((RANDOM % 3 + 1)).$((RANDOM % 10))"
    killed=$(now_ms)
    kill -9 "$app"
    kill "$typist" 2>/dev/null || true
    wait "$typist" 2>/dev/null || true
    wait "$app" 2>/dev/null || true
    app=""
    notes_in_order >"$work/kept"
    ask_library "select line from draft where interview = $interview" >"$work/draft"
    python3 "$(dirname "${BASH_SOURCE[0]}")/check_kill.py" "$work" "$round" "$killed" || fail "round $round of $kills"
    sourdine check >/dev/null || fail "the library is not sound after round $round"
done
echo "ok: $kills of $kills kills, $(wc -l <"$work/expected") lines, none missing"
