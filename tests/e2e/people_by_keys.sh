#!/usr/bin/env bash
# People come from an invitation and from a table with the keyboard alone, in a real window: found in a folder, read
# back, set right, added, and taken back with one key. On a US keyboard in English, on a French one in French.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

keep_picture() { [ -z "${SOURDINE_KEEP:-}" ] || screenshot "$SOURDINE_KEEP/$1.png"; }

# choose_file PART: the one file in the folder shown that is called like that.
choose_file() {
    press ctrl+o
    settle
    type_text "$1" 40
    settle
    press Return
    settle
    sleep 0.7                           # what is read wants to be seen before Enter means yes
}

start_display
for layout in us fr; do
    use_layout "$layout"
    fresh_library "people_$layout"
    if [ "$layout" = fr ]; then unset LC_ALL; export LC_CTYPE=C.UTF-8 LC_MESSAGES=fr_FR.UTF-8; else export LC_ALL=C.UTF-8; fi
    export HOME="$work/home_$layout"
    mkdir -p "$HOME/Documents/meetings"
    cat >"$HOME/Documents/meetings/invite.ics" <<'ICS'
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:kick-off
DTSTART:20280414T140000
DTEND:20280414T150000
SUMMARY:Kick-off
ORGANIZER;CN=Dana Reed:mailto:dana@quiet.example
ATTENDEE;CN=Lee Okafor:mailto:lee@lumen.example
ATTENDEE:mailto:mary.stone@lumen.example
END:VEVENT
END:VCALENDAR
ICS
    cat >"$HOME/Documents/meetings/team.csv" <<'CSV'
Name;E-mail;Position
Claire Aubry;claire.aubry@lumen.example;Director
Hugo Pons;hugo.pons@lumen.example;Operations
Lee Okafor;lee@lumen.example;Architect
CSV
    start_app
    press ctrl+o
    settle
    press Return                        # the folder "meetings", which is the only one
    settle
    type_text "invite" 40
    settle
    press Return
    settle
    sleep 0.7
    keep_picture "invitation-$layout"
    check_equal "nothing is added before it is asked for ($layout)" "$(ask_library "select count(*) from interview")" 0
    press m                             # Dana is me
    press Down
    settle
    press Return
    wait_until "the interview is there" "select count(*) = 1 from interview where title = 'Kick-off'"
    settle
    keep_picture "prepared-$layout"
    check_equal "who is at the table ($layout)" "$(ask_library "select group_concat(name, ', ') from (select name from person order by name)")" "Dana Reed, Lee Okafor, Mary Stone"

    press Escape
    choose_file "team"
    keep_picture "table-$layout"
    # The third column is the company: its key, then the use's key, by their place.
    press_places 12 15
    settle
    keep_picture "columns-$layout"
    press Return
    wait_until "the table has come" "select count(*) = 5 from person"
    settle
    check_equal "a column that was changed is no role ($layout)" "$(ask_library "select count(*) from person where role <> ''")" 0
    press ctrl+z
    wait_until "taken back" "select count(*) = 3 from person"
    echo "ok: one key takes the whole table back ($layout)"

    # Left in the middle, nothing of it stays.
    choose_file "team"
    press Escape
    settle
    check_equal "nothing stays of what was left ($layout)" "$(ask_library "select count(*) from person")" 3
    stop_app
    sourdine check >/dev/null || fail "the library is not sound"
done
