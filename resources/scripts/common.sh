# Exit codes: 0 done, 2 refused before anything was touched, 3 failed and put back.
# With --check nothing is touched: 0 nothing to do, 1 something to do, 2 refused.

suffix=.das-setup-new # no file the product looks for ends so

say() {
    printf '%s\n' "$*"
}

refuse() {
    printf '%s: %s\n' "$0" "$*" >&2
    exit 2
}

sha256() {
    case $hash_tool in
    sha256sum) sha256sum <"$1" ;;
    shasum) shasum -a 256 <"$1" ;;
    openssl) openssl dgst -sha256 -r <"$1" ;;
    esac | cut -c 1-64
}

find_hash_tool() {
    for hash_tool in sha256sum shasum openssl; do
        if command -v "$hash_tool" >/dev/null 2>&1; then
            return
        fi
    done
    refuse "none of sha256sum, shasum and openssl is here: install one of them"
}

# Sets `home` to the pack given, and refuses one of another product or version.
find_home() {
    if [ -z "$1" ]; then
        refuse "which home? Usage: sh $0 $usage"
    fi
    if [ ! -f "$1/bin/version.txt" ]; then
        refuse "$1: no bin/version.txt in it: name the folder that bin lies in"
    fi
    home=$(CDPATH='' cd -- "$1" && pwd -P) || refuse "$1: cannot be entered"
    found_version=
    IFS= read -r found_version <"$home/bin/version.txt" || [ -n "$found_version" ] ||
        refuse "$home/bin/version.txt: cannot be read"
    found_version=${found_version%"$(printf '\r')"}
    if [ "$found_version" != "$version_line" ]; then
        refuse "$home holds \"$found_version\", but this bundle is for \"$version_line\""
    fi
    backups=$home/das-setup-backup
    if [ -n "$analytics_folder" ]; then
        link_target=$home/$analytics_folder
    else
        link_target=$home
    fi
}

# Succeeds where the symbolic link $1 leads to this home.
is_our_link() {
    [ -h "$1" ] && [ "$(CDPATH='' cd -- "$1" 2>/dev/null && pwd -P)" = "$link_target" ]
}

# Puts the saved file $2 of the backup $1 back, with the bytes, the mode and the owner it had.
put_back() {
    rm -f -- "$home/$2$suffix" &&
        cp -p -- "$1/files/$2" "$home/$2$suffix" &&
        mv -f -- "$home/$2$suffix" "$home/$2"
}
