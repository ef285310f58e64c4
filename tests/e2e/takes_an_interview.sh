#!/usr/bin/env bash
# A whole interview with the keyboard alone, in a real window: prepared, taken, underlined, ended, reviewed, reported.
# On a US keyboard in English, on a French one in French.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

ask_json() { python3 -c "import json,sys; d=json.load(sys.stdin); print($1)"; }
type_line() { type_text "$1" 25; press Return; sleep 0.2; }

start_display
for layout in us fr; do
    use_layout "$layout"
    fresh_library "whole_$layout"
    # The program's language; the character set stays what this machine has.
    if [ "$layout" = fr ]; then unset LC_ALL; export LC_CTYPE=C.UTF-8 LC_MESSAGES=fr_FR.UTF-8; else export LC_ALL=C.UTF-8; fi
    export HOME="$work/home_$layout"
    mkdir -p "$HOME"
    start_app
    press ctrl+n
    sleep 0.5
    for line in "Lumen Logistics" "First meeting" "Claire Aubry, CEO" "Hugo Pons" "" "How do you work today?"; do type_line "$line"; done
    wait_until "prepared" "select count(*) = 1 from planned_question"
    interview=$(ask_library "select max(id) from interview")
    check_equal "people at the table ($layout)" "$(ask_library "select group_concat(name, '|') from (select name from person where interview = $interview and me = 0 order by seat)")" "Claire Aubry|Hugo Pons"

    press F5
    wait_until "live" "select stage = 'live' from interview where id = $interview"
    press_places ctrl+10                # 1, by its place
    sleep 1
    type_line "! each release is a __weekend of firefighting__"
    press F8                            # Listen
    press ctrl+space                    # me
    type_line "? How do you work today?"
    sleep 1
    press ctrl+space                    # back to Claire
    type_line "\" nobody volunteers any more"
    for _ in 1 2 3; do press ctrl+u; done  # on the empty line: the last word of the last note is chosen, then two strokes
    type_line "- hp: send the list of lost orders"
    press_places ctrl+11                # Hugo
    sleep 1
    press ctrl+i                        # I cut him off
    type_line "a slip of the pen"
    press ctrl+z                        # which is taken back
    press shift+F5
    wait_until "over" "select stage = 'ended' from interview where id = $interview"

    sourdine show "$interview" --json >"$work/shown"
    check_equal "kinds ($layout)" "$(ask_json '" ".join(n["kind"] for n in d["notes"])' <"$work/shown")" "problem question quote action"
    check_equal "who ($layout)" "$(ask_json '" ".join(next((p["name"].split()[0] for p in d["persons"] if p["id"] == n["person"]), "-") for n in d["notes"] if n["kind"] != "question")' <"$work/shown")" "Claire Claire Hugo"
    check_equal "the pain ($layout)" "$(ask_json '[n["text"][u["from"]:u["to"]] + str(u["strokes"]) for n in d["notes"][:1] for u in n["underlines"]][0]' <"$work/shown")" "weekend of firefighting2"
    check_equal "underlined afterwards ($layout)" "$(ask_json '[n["text"][u["from"]:u["to"]] + str(u["strokes"]) for n in d["notes"][2:3] for u in n["underlines"]][0]' <"$work/shown")" "more2"
    check_equal "the planned question is ticked off ($layout)" "$(ask_json 'd["questions"][0]["asked_ms"] is not None' <"$work/shown")" True
    check_equal "cut-ins ($layout)" "$(ask_json 'len(d["cut_ins"])' <"$work/shown")" 1
    check_equal "phases ($layout)" "$(ask_json '" ".join(p["phase"] for p in d["phases"])' <"$work/shown")" "open listen"

    press ctrl+e
    sleep 0.7
    screenshot "$work/report-$layout.png"
    [ -z "${SOURDINE_KEEP:-}" ] || cp "$work/report-$layout.png" "$SOURDINE_KEEP/"
    press Return                        # write it where it is offered
    for _ in $(seq 30); do [ -n "$(ls "$HOME"/*.html 2>/dev/null)" ] && break; sleep 0.1; done
    report=$(ls "$HOME"/*.html 2>/dev/null || true)
    [ -f "$report" ] || fail "no report was written"
    grep -q "weekend of firefighting" "$report" || fail "the report lacks the pain"
    check_equal "mode of the report ($layout)" "$(stat -c %a "$report")" 600
    stop_app
    sourdine check >/dev/null || fail "the library is not sound"
    echo "ok: a whole interview ($layout)"
done
