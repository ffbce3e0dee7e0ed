#!/bin/sh
# Sourced by run.sh and test.sh: installs Debian packages that are missing.

# install_missing FILE...: each file lists package names, one a line.
install_missing() {
    missing=
    # shellcheck disable=SC2013 # one word a line
    for package in $(cat "$@"); do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Missing packages:$missing. Install them, or run this as root." >&2; exit 1; }
        as_root=sudo
    fi
    echo "Installing:$missing"
    $as_root apt-get update -q
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}
