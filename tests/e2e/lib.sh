# What the real-window tests are written with: a display of their own, the program on a library of its own, real keys,
# and what came of them. Sourced by tests/e2e/*.sh; SOURDINE names the program. Ends only what it started.
set -euo pipefail

skip() { echo "skipped: $*"; exit 77; }
fail() { echo "FAILED: $*" >&2; exit 1; }
for tool in Xvfb xdotool setxkbmap xkbcomp import identify sqlite3; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done
[ -x "${SOURDINE:-}" ] || fail "SOURDINE must name the program"

work=$(mktemp -d)
export XDG_DATA_HOME="$work/data" LC_ALL=C.UTF-8 LIBGL_ALWAYS_SOFTWARE=1
library="$XDG_DATA_HOME/sourdine/library.sqlite"
server="" app="" window=""

stop_app() {
    [ -n "$app" ] || return 0
    kill "$app" 2>/dev/null || true
    wait "$app" 2>/dev/null || true
    app=""
}
clean_up() {
    stop_app
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    rm -rf "$work"
}
trap clean_up EXIT

# A display nobody else has. -noreset: without it the keyboard layout is forgotten whenever a client leaves.
start_display() {
    local size=${1:-1440x900}
    Xvfb -displayfd 3 -screen 0 "${size}x24" -noreset -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
    server=$!
    local n
    for n in $(seq 100); do
        [ -s "$work/display" ] && break
        kill -0 "$server" 2>/dev/null || skip "Xvfb does not start here"
        sleep 0.1
    done
    [ -s "$work/display" ] || fail "Xvfb gave no display"
    DISPLAY=":$(tr -d '[:space:]' <"$work/display")"
    export DISPLAY
}

# use_layout fr: on every keyboard there is, the one xdotool types on included.
use_layout() {
    local device
    setxkbmap -layout "$1" 2>/dev/null || true
    for device in 3 5 7; do
        setxkbmap -layout "$1" -print | xkbcomp -w0 -i "$device" - "$DISPLAY" 2>/dev/null || true
    done
    sleep 0.3
}

# start_app [arguments]: waits until its window can be typed into.
start_app() {
    "$SOURDINE" "$@" >"$work/app.out" 2>"$work/app.err" &
    app=$!
    local n
    window=""
    for n in $(seq 300); do
        kill -0 "$app" 2>/dev/null || { cat "$work/app.err" >&2; fail "the program ended at once"; }
        window=$(xdotool search --onlyvisible --class '^sourdine$' 2>/dev/null | tail -n 1 || true)
        [ -n "$window" ] && break
        sleep 0.1
    done
    [ -n "$window" ] || fail "no window within 30 s"
    xdotool windowfocus --sync "$window"
    settle
}

# Until the program has nothing more to do (at most 10 s): its CPU time stands still.
settle() {
    local before now n
    before=$(cpu_ticks)
    for n in $(seq 40); do
        sleep 0.25
        now=$(cpu_ticks)
        [ "$now" = "$before" ] && return 0
        before=$now
    done
}

press() { xdotool key --clearmodifiers "$@"; }
# type_text TEXT [ms a key]. Characters the layout lacks need 60 ms and more.
type_text() { xdotool type --delay "${2:-12}" -- "$1"; }

screenshot() { import -window root "$1"; }
count_colours() { identify -format '%k' "$1"; }

# Hundredths of a second of CPU, and waits, of all threads.
cpu_ticks() { awk '{ sub(/^.*\) /, ""); print $12 + $13 }' "/proc/$app/stat"; }
context_switches() { cat /proc/"$app"/task/*/status | awk '/ctxt_switches/ { n += $2 } END { print n }'; }

ask_library() { sqlite3 -readonly "$library" "$1"; }
sourdine() { "$SOURDINE" --library "$library" "$@"; }

# check_equal WHAT FOUND WANTED
check_equal() {
    [ "$2" = "$3" ] || fail "$1: found '$2', wanted '$3'"
    echo "ok: $1"
}
check_at_most() {
    [ "$2" -le "$3" ] || fail "$1: $2, at most $3"
    echo "ok: $1 ($2)"
}
check_at_least() {
    [ "$2" -ge "$3" ] || fail "$1: $2, at least $3"
    echo "ok: $1 ($2)"
}

# A library of its own for one part of a test.
fresh_library() {
    stop_app
    export XDG_DATA_HOME="$work/$1"
    library="$XDG_DATA_HOME/sourdine/library.sqlite"
}
# start_interview PERSON…: a new interview, opened in the window and started; its id in $interview. The reaction time
# is none: keys of a test follow one another so closely that they would all fall on one moment.
start_interview() {
    local person persons=()
    for person in "$@"; do persons+=(--person "$person"); done
    interview=$(sourdine new --client "Lumen Logistics" --title "First meeting" "${persons[@]}")
    sqlite3 "$library" "insert or replace into setting values ('reaction_lag_ms', '0')"
    start_app
    press F5
    wait_until "the interview is live" "select stage = 'live' from interview where id = $interview"
}
# wait_until WHAT QUERY: until the library answers 1 (at most 20 s).
wait_until() {
    local n
    for n in $(seq 200); do
        [ "$(ask_library "$2" 2>/dev/null || true)" = 1 ] && return 0
        sleep 0.1
    done
    fail "$1: not within 20 s"
}
notes_in_order() { ask_library "select text from note where interview = $interview order by at_ms, id"; }
count_notes() { ask_library "select count(*) from note where interview = $interview"; }

# Keys by their place, for layouts where xdotool would look for the character elsewhere: 10 is the digit row's first.
press_places() { xdotool key --delay 30 "$@"; }
