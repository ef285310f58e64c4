#!/usr/bin/env bash
# After the interview, in a real window and by keys alone: what hurts is confirmed, denied by one of them, named, made one;
# the laptop is turned round and the client puts first what matters most; from tab to tab, an action is noted and done. On a US
# keyboard in English, on a French one in French.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

keep_picture() { [ -z "${SOURDINE_KEEP:-}" ] || screenshot "$SOURDINE_KEEP/$1.png"; }

start_display
for layout in us fr; do
    use_layout "$layout"
    fresh_library "review_$layout"
    if [ "$layout" = fr ]; then unset LC_ALL; export LC_CTYPE=C.UTF-8 LC_MESSAGES=fr_FR.UTF-8; else export LC_ALL=C.UTF-8; fi
    interview=$(sourdine new --client "Lumen Logistics" --title "First meeting" --person "Claire:client:CEO" --person "Hugo:client" --person "Me:us")
    cat >"$work/script" <<'ROWS'
00:00.000 :phase open
00:05.000 :1
00:10.000 ! Claire: each release is a ___weekend of firefighting___
00:20.000 :2
00:25.000 ! Hugo: __lost orders__ every Monday
00:40.000 " Claire: _mappings_ are nobody's
01:00.000 * a private _dashboard_
01:10.000 :end
ROWS
    sourdine capture "$interview" --script "$work/script"
    start_app
    press ctrl+Next ctrl+Next            # to the review
    settle
    press F9
    settle
    press c
    wait_until "confirmed" "select count(*) = 1 from pain_view where confirmation = 'confirmed'"
    press_places 11                      # the digit row's second key is Hugo's
    wait_until "confirmed by Hugo" "select count(*) = 1 from stance where said = 'confirmed'"
    press_places 11
    wait_until "denied by Hugo" "select count(*) = 1 from stance where said = 'denied'"
    press n
    settle
    press ctrl+a
    type_text "Releases" 40
    press Return
    wait_until "named" "select count(*) = 1 from pain_view where title = 'Releases'"
    settle
    keep_picture "hurts-$layout"
    press Down
    press m
    press Down
    press Return
    wait_until "made one" "select count(*) = 1 from pain_view where merged_into <> ''"
    press ctrl+z
    wait_until "taken back" "select count(*) = 0 from pain_view where merged_into <> ''"

    press F4
    settle
    keep_picture "turned-$layout"
    press Down
    press alt+Up
    wait_until "in their order" "select count(*) > 1 from pain_view where rank > 0"
    settle
    keep_picture "ordered-$layout"
    press Escape
    settle
    keep_picture "back-$layout"
    press ctrl+Tab ctrl+Tab ctrl+Tab ctrl+Tab   # to the actions
    settle
    press n
    settle
    type_text "Hugo: send the list" 40
    press Return
    wait_until "an action" "select count(*) = 1 from note where kind = 'action' and text like 'send the list'"
    press Escape
    settle
    press Down space
    wait_until "done" "select count(*) = 1 from note where kind = 'action' and done"
    press ctrl+shift+Tab ctrl+shift+Tab ctrl+shift+Tab   # to the notes
    settle
    keep_picture "notes-$layout"
    stop_app
    check_equal "the order is theirs ($layout)" "$(ask_library "select key from pain_view where rank = 1")" "lost order"
    sourdine check >/dev/null || fail "the library is not sound"
done
