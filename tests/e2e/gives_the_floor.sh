#!/usr/bin/env bash
# Ctrl+1…4 twenty times in a row, by the place of the keys: every one counts, on a US and on a French keyboard, where
# these keys print & é " '. What AltGr makes of the same keys is text and gives the floor to nobody.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start_display
for layout in us fr; do
    use_layout "$layout"
    fresh_library "floor_$layout"
    start_interview "Claire Aubry:client" "Hugo Pons:client" "Inès Karam:client" "Me:us"
    for n in 1 2 3 4 5; do press_places ctrl+10 ctrl+11 ctrl+12 ctrl+13; done
    settle || true
    seats=$(ask_library "select group_concat(seat, '') from (select p.seat from turn t join person p on p.interview = t.interview and p.id = t.person where t.interview = $interview order by t.from_ms, t.id)")
    check_equal "seats that had the floor ($layout)" "$seats" 12341234123412341234
done

turns=$(ask_library "select count(*) from turn where interview = $interview")
xdotool keydown 108; press_places 19 12; xdotool keyup 108
press Return
wait_until "the AltGr line" "select count(*) = 1 from note where interview = $interview"
check_equal "AltGr with two digit keys types" "$(notes_in_order)" "@#"
check_equal "turns after AltGr" "$(ask_library "select count(*) from turn where interview = $interview")" "$turns"
