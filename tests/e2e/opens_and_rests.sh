#!/usr/bin/env bash
# The window opens, shows something, and at rest costs nothing: not one wake-up in five seconds.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start_display
start_app
[ -f "$library" ] || fail "no library at $library"
xdotool mousemove 1420 880
settle
screenshot "$work/first.png"
check_at_least "colours on screen" "$(count_colours "$work/first.png")" 50

cpu=$(cpu_ticks) switches=$(context_switches)
sleep 5
check_at_most "CPU at rest, hundredths of a second in 5 s" $(($(cpu_ticks) - cpu)) 0
check_at_most "context switches at rest in 5 s" $(($(context_switches) - switches)) 0

# A key wakes it: the page of keys appears and goes.
press F1
settle
screenshot "$work/help.png"
press Escape
settle
screenshot "$work/after.png"
cmp -s "$work/first.png" "$work/help.png" && fail "F1 shows nothing"
check_equal "the picture after Escape" "$(compare -metric AE "$work/first.png" "$work/after.png" null: 2>&1 || true)" 0

# Without a display it says so and leaves.
status=0
DISPLAY= "$SOURDINE" 2>"$work/none.err" || status=$?
check_equal "exit status without a display" "$status" 1
grep -q "sourdine capture" "$work/none.err" || fail "no hint at the terminal: $(cat "$work/none.err")"
echo "ok: without a display it names the way without one"
