#!/usr/bin/env bash
# A meeting from elsewhere is added with the keyboard alone, in a real window: found in a folder, looked at, set right,
# added, and taken back with one key. On a US keyboard in English, on a French one in French.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ask_json() { python3 -c "import json,sys; d=json.load(sys.stdin); print($1)"; }
# A picture of what is there, for whoever wants to look.
keep_picture() { [ -z "${SOURDINE_KEEP:-}" ] || screenshot "$SOURDINE_KEEP/$1.png"; }

start_display
for layout in us fr; do
    use_layout "$layout"
    fresh_library "import_$layout"
    if [ "$layout" = fr ]; then unset LC_ALL; export LC_CTYPE=C.UTF-8 LC_MESSAGES=fr_FR.UTF-8; else export LC_ALL=C.UTF-8; fi
    export HOME="$work/home_$layout"
    mkdir -p "$HOME/Documents/meetings"
    cat >"$HOME/Documents/meetings/planning.vtt" <<'VTT'
WEBVTT

00:00:00.000 --> 00:00:20.000
<v Dana Reed>How do you plan a release today?</v>

00:00:20.000 --> 00:00:30.000
<v Lee Okafor>With a spreadsheet nobody trusts.</v>

00:00:31.000 --> 00:00:40.000
<v Dana Reed>Who notices first?</v>

00:00:41.000 --> 00:00:43.000
<v Big Room>Thank you.</v>
VTT
    start_app
    press ctrl+o
    settle
    keep_picture "chooser-$layout"
    press Return                        # the folder "meetings", which is the only one
    settle
    type_text "plan" 40
    settle
    press Return
    settle
    sleep 0.7                           # the plan wants to be seen before Enter means yes
    keep_picture "plan-$layout"
    check_equal "nothing is added before it is asked for ($layout)" "$(ask_library "select count(*) from interview")" 0
    press Down
    press m                             # Lee is me
    press Down
    press x                             # the room is nobody
    settle
    keep_picture "mapped-$layout"
    press Return
    wait_until "added" "select count(*) = 1 from interview"
    settle
    keep_picture "added-$layout"
    interview=$(ask_library "select id from interview")
    sourdine stats "$interview" --json >"$work/stats"
    check_equal "who spoke how long ($layout)" "$(ask_json '" ".join(p["name"].split()[0] + str(p["talk_ms"]) for p in sorted(d["persons"], key=lambda p: p["name"]))' <"$work/stats")" "Dana29000 Lee10000"
    check_equal "who is me ($layout)" "$(ask_json '[p["name"] for p in d["persons"] if p["me"]][0]' <"$work/stats")" "Lee Okafor"

    press ctrl+z
    wait_until "taken back" "select count(*) = 0 from interview"
    echo "ok: one key takes it all back ($layout)"

    # Left in the middle, nothing of it stays.
    press ctrl+o
    settle
    type_text "plan" 40
    press Return
    settle
    press Escape
    settle
    check_equal "nothing stays of what was left ($layout)" "$(ask_library "select count(*) from interview")" 0
    stop_app
    sourdine check >/dev/null || fail "the library is not sound"
done
