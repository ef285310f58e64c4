#!/usr/bin/env bash
# Killed in the middle of a line: every line that was entered is there, the half-typed one too, and one Enter goes on.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start_display
use_layout us
start_interview "Claire Aubry:client" "Me:us"
type_text "we lose 40 orders a week"
press Return
type_text "and nobody can"
sleep 1
kill -9 "$app"
wait "$app" 2>/dev/null || true
app=""
check_equal "lines after the kill" "$(notes_in_order)" "we lose 40 orders a week"
check_equal "the half-typed line" "$(ask_library "select line from draft where interview = $interview")" "and nobody can"

start_app
screenshot "$work/offer.png"
press Return
sleep 1
type_text " say which"
press Return
wait_until "the line that was cut off" "select count(*) = 2 from note where interview = $interview"
check_equal "all lines" "$(notes_in_order | tr '\n' '|')" "we lose 40 orders a week|and nobody can say which|"
check_equal "a pause covers the time between" "$(ask_library "select count(*) from break where interview = $interview and until_ms is not null")" 1
stop_app
sourdine check >/dev/null || fail "the library is not sound"
echo "ok: the library is sound"
