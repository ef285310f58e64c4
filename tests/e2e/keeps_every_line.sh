#!/usr/bin/env bash
# Twenty lines at a key every 5 ms, Enter between them, none lost or mixed: on a US and on a French keyboard.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start_display
for n in $(seq 97 116); do printf 'abc def ghi %b\n' "\\x$(printf %x "$n")"; done >"$work/lines"
for layout in us fr; do
    use_layout "$layout"
    fresh_library "typing_$layout"
    start_interview "Claire Aubry:client" "Me:us"
    tr "\n" "\r" <"$work/lines" >"$work/typed"  # xdotool takes a carriage return for the Enter key
    xdotool type --delay 5 --file "$work/typed"
    wait_until "twenty lines ($layout)" "select count(*) >= 20 from note where interview = $interview"
    settle || true
    notes_in_order >"$work/kept"
    cmp "$work/lines" "$work/kept" || { diff "$work/lines" "$work/kept" >&2 || true; fail "lines lost or mixed ($layout)"; }
    echo "ok: 20 of 20 lines whole and in order at 5 ms a key ($layout)"
    stop_app
    sourdine check >/dev/null || fail "the library is not sound"
done
