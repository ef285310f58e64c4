#!/bin/sh
# Installs the Debian packages named as arguments that are missing here: as root, or with sudo. Quick and silent when
# nothing is missing.   usage: install-packages.sh PACKAGE…
set -eu
missing=
for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
command -v apt-get >/dev/null || { echo "Missing:$missing. This needs Debian 12 (apt-get)." >&2; exit 1; }
root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Missing:$missing. Install them as root, or install sudo, then start again." >&2; exit 1; }
    root=sudo
fi
echo "Installing:$missing" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
run() { $root env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1; }
# A mirror can fail once for a moment: the lists and the packages are each asked for twice before giving up.
run apt-get update -q || run apt-get update -q || { cat "$log" >&2; echo "The package lists could not be read. Is this computer online?" >&2; exit 1; }
# shellcheck disable=SC2086
run apt-get install -q -y --no-install-recommends $missing || run apt-get install -q -y --no-install-recommends $missing ||
    { cat "$log" >&2; echo "Some packages could not be installed (see above)." >&2; exit 1; }
