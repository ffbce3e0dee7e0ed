usage='[--check] [--force] [DAS_HOME]    (or set DAS_HOME)'

only_check=0
if [ "${1:-}" = --check ]; then
    only_check=1
    shift
fi
force=0
if [ "${1:-}" = --force ]; then
    force=1
    shift
fi
edited=0

# each_saved COMMAND: runs COMMAND BEFORE AFTER PATH for each file of the backup.
each_saved() {
    while IFS= read -r saved; do
        before=${saved%% *}
        saved=${saved#* }
        "$1" "$before" "${saved%% *}" "${saved#* }" </dev/null || return 1
    done <"$backup/list"
}

hash_of() {
    if [ -f "$home/$1" ]; then
        sha256 "$home/$1"
    else
        say -
    fi
}

check_saved() { # BEFORE AFTER PATH
    present=$(hash_of "$3")
    if [ "$present" != "$1" ] && [ "$present" != "$2" ]; then
        printf '%s: %s was edited since\n' "$0" "$home/$3" >&2
        edited=1
    fi
}

keep_edited() { # BEFORE AFTER PATH
    present=$(hash_of "$3")
    if [ "$present" = - ] || [ "$present" = "$1" ] || [ "$present" = "$2" ]; then
        return 0
    fi
    mkdir -p -- "$(dirname -- "$backup/edited/$3")" &&
        cp -p -- "$home/$3" "$backup/edited/$3"
}

restore_saved() { # BEFORE AFTER PATH
    if [ "$1" = - ]; then
        rm -f -- "$home/$3" || return 1
    else
        put_back "$backup" "$3" || return 1
    fi
    rm -f -- "$home/$3$suffix"
    say "  $3"
}

find_hash_tool
find_home "${1:-${DAS_HOME:-}}"
backup=
for candidate in "$backups"/*Z-*; do # in the order of their times
    case $candidate in
    *.restored) ;;
    *) if [ -f "$candidate/list" ]; then backup=$candidate; fi ;;
    esac
done
if [ -z "$backup" ]; then
    say "$node: nothing to roll back in $home"
    exit 0
fi
each_saved check_saved
if [ "$edited" = 1 ] && [ "$force" = 0 ]; then
    refuse "nothing was changed in $home; --force puts the older files back and keeps the edited ones in the backup"
fi
if [ "$only_check" = 1 ]; then
    say "$node: $home is still to be put back, from $backup"
    exit 1
fi
say "$node: $home, from $backup"
umask 077
if ! each_saved keep_edited || ! each_saved restore_saved; then
    printf '%s: failed; run it again when the cause is gone\n' "$0" >&2
    exit 3
fi
if [ -f "$backup/link" ]; then
    IFS= read -r link <"$backup/link"
    if is_our_link "$link" && rm -f -- "$link"; then
        say "  $link removed"
    fi
fi
mv -- "$backup" "$backup.restored" || exit 3
say "Done. What was put back is kept in $backup.restored"
