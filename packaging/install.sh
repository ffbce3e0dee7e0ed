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
    policy=/usr/sbin/policy-rc.d
    [ ! -e "$policy" ] || policy=
    forbid_services
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing || { allow_services; exit 1; }
    allow_services
    # The next start of the machine must not bring up a server that nobody asked for either.
    case " $missing " in
    *" openssh-server "*) [ ! -d /run/systemd/system ] || $as_root systemctl disable --quiet ssh ;;
    esac
}

# The tests run the servers themselves, so no package may start one: unless the machine has a policy of its own.
forbid_services() {
    [ -n "$policy" ] || return 0
    printf '#!/bin/sh\nexit 101\n' | $as_root tee "$policy" >/dev/null
    $as_root chmod 755 "$policy"
}

allow_services() {
    [ -z "$policy" ] || $as_root rm -f "$policy"
}
