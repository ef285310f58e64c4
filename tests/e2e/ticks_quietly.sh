#!/usr/bin/env bash
# A running clock costs one small frame a second, drawn by software here; a second window reads and changes nothing.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start_display
use_layout us
start_interview "Claire Aubry:client" "Me:us"
press ctrl+1
sleep 2
cpu=$(cpu_ticks)
sleep 10
# 3 % of a core; sanitized code costs several times that.
check_at_most "CPU while the clock runs, hundredths of a second in 10 s" $(($(cpu_ticks) - cpu)) "$([ "${SOURDINE_SANITIZED:-OFF}" = ON ] && echo 100 || echo 30)"

first=$app first_window=$window before=$(ask_library "select count(*) from interview")
app=""
start_second() {
    "$SOURDINE" >"$work/second.out" 2>"$work/second.err" &
    app=$!
    local n
    for n in $(seq 100); do
        window=$(xdotool search --onlyvisible --class '^sourdine$' 2>/dev/null | grep -v "^$first_window$" | tail -n 1 || true)
        [ -n "$window" ] && return 0
        sleep 0.1
    done
    fail "no second window"
}
start_second
xdotool windowfocus --sync "$window"
press ctrl+n
sleep 1
type_text "nothing of this is kept"
press Return
sleep 1
kill -0 "$app" || fail "the second window ended"
check_equal "interviews after the second window tried to make one" "$(ask_library "select count(*) from interview")" "$before"
check_equal "notes after the second window's typing" "$(count_notes)" 0
stop_app
app=$first window=$first_window
xdotool windowfocus --sync "$window"
type_text "the first goes on"
press Return
wait_until "the first window's line" "select count(*) = 1 from note where interview = $interview"
echo "ok: the first window goes on"
