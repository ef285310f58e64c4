"""After a kill: are all entered lines there, in order, and is the half-typed one at most a second old?

usage: check_kill.py FOLDER ROUND KILLED_MS. Reads kept, draft, typed.ROUND; adds this round's lines to expected."""
import sys

folder, round_, killed = sys.argv[1], sys.argv[2], int(sys.argv[3])
GRACE = 600  # ms a key may be on its way through the window system


def rows(name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return file.read().splitlines()


def text(line):
    return f"round {round_} line {line} they told us that every release costs a weekend and that nobody volunteers any more"


kept, expected = rows("kept"), rows("expected")
draft = "\n".join(rows("draft"))
typed = [row.split() for row in rows(f"typed.{round_}")]
entered = [int(line) for at, line, what in typed if what == "entered" and int(at) <= killed - GRACE]
new = kept[len(expected):]

if kept[: len(expected)] != expected:
    sys.exit("lines of earlier rounds changed")
if new != [text(n) for n in range(1, len(new) + 1)]:
    sys.exit(f"lines lost or mixed: {new}")
if len(new) < max(entered, default=0):
    sys.exit(f"{max(entered)} lines were entered, {len(new)} are there")

current = len(new) + 1
if not text(current).startswith(draft):
    sys.exit(f"the half-typed line is not what was typed: {draft!r}")
old_enough = [int(what) for at, line, what in typed
              if what != "entered" and int(line) == current and int(at) <= killed - 1000]
if len(draft) < max(old_enough, default=0):
    sys.exit(f"{max(old_enough)} letters were typed a second before, {len(draft)} are there")

with open(f"{folder}/expected", "a", encoding="utf-8") as file:
    file.writelines(line + "\n" for line in new)
print(f"ok: round {round_}, {len(new)} lines, {len(draft)} letters of the next")
