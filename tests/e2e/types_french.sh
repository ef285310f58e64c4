#!/usr/bin/env bash
# French letters on a French keyboard, from keys of their own, dead keys and AltGr.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start_display
use_layout fr
start_interview "Claire Aubry:client" "Me:us"
press_places 11 space 16 space 19 space 18 space   # é è à ç
press_places 34 o space shift+34 i space           # ^o, ¨i
xdotool keydown 108; press_places e; xdotool keyup 108
press Return
wait_until "the line" "select count(*) = 1 from note where interview = $interview"
check_equal "the line" "$(notes_in_order)" "é è à ç ô ï €"
