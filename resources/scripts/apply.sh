usage='[--check] [DAS_HOME]    (or set DAS_HOME)'

only_check=0
if [ "${1:-}" = --check ]; then
    only_check=1
    shift
fi
bundle=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 3
refused=0
todo=0
backup=

object() {
    printf '%s: %s\n' "$0" "$*" >&2
    refused=1
}

check_file() { # MODE BEFORE AFTER PATH
    case $3 in
    @*)
        object "$bundle/$4 waits for its passwords, which only the playbook of Ansible fills in"
        return
        ;;
    esac
    if [ ! -f "$bundle/$4" ] || [ "$(sha256 "$bundle/$4")" != "$3" ]; then
        object "$bundle/$4 is missing or damaged: unzip the bundle again"
    elif [ -h "$home/$4" ]; then
        object "$home/$4 is a symbolic link: put the file itself there"
    elif [ ! -e "$home/$4" ]; then
        todo=1
        if [ "$2" != - ]; then
            object "$home/$4 is missing: it belongs to the stock pack"
        fi
    else
        check_present "$@"
    fi
}

check_present() { # MODE BEFORE AFTER PATH
    present=$(sha256 "$home/$4")
    if [ "$present" = "$3" ]; then
        return
    fi
    todo=1
    if [ "$present" != "$2" ]; then
        object "$home/$4 is neither the stock file nor this bundle's: it was edited. Put the stock file back, or make a bundle from this home"
    fi
}

check_link() {
    if [ -z "$symbolic_link" ] || is_our_link "$symbolic_link"; then
        return
    fi
    todo=1
    if [ -e "$symbolic_link" ] || [ -h "$symbolic_link" ]; then
        object "$symbolic_link is there, but is no symbolic link to $link_target: remove it first"
    elif [ ! -d "$(dirname -- "$symbolic_link")" ]; then
        object "$symbolic_link: the folder it belongs in is missing: make it first"
    fi
}

# Succeeds where the file still waits to be put in place.
waits() { # MODE BEFORE AFTER PATH
    [ ! -e "$home/$4" ] || [ "$(sha256 "$home/$4")" != "$3" ]
}

make_backup() {
    umask 077
    mkdir -p -- "$backups" && chmod 700 "$backups" || return 1
    now=$(date -u +%Y%m%dT%H%M%SZ)
    n=1
    while [ -e "$backups/$now-$n" ] || [ -e "$backups/$now-$n.restored" ]; do
        n=$((n + 1))
    done
    backup=$backups/$now-$n
    mkdir -- "$backup" "$backup/files" && : >"$backup/files.tmp" && each_file save_file || return 1
    if [ -n "$symbolic_link" ] && ! is_our_link "$symbolic_link"; then
        printf '%s\n' "$symbolic_link" >"$backup/link" || return 1
    fi
    # From here on rollback.sh takes it for complete.
    mv -- "$backup/files.tmp" "$backup/list"
}

save_file() { # MODE BEFORE AFTER PATH
    waits "$@" || return 0
    if [ "$2" != - ]; then
        mkdir -p -- "$(dirname -- "$backup/files/$4")" &&
            cp -p -- "$home/$4" "$backup/files/$4" || return 1
    fi
    printf '%s %s %s\n' "$2" "$3" "$4" >>"$backup/files.tmp"
}

# Writes the file beside its place. A copy of what is there brings its owner and mode along, but one
# with a password is closed to others before it is filled; a new file gets the owner of
# bin/version.txt.
stage_file() { # MODE BEFORE AFTER PATH
    waits "$@" || return 0
    staged=$home/$4$suffix
    rm -f -- "$staged" || return 1
    if [ "$2" != - ]; then
        cp -p -- "$home/$4" "$staged" || return 1
        case $1 in
        *00) chmod go= "$staged" || return 1 ;;
        esac
        cat -- "$bundle/$4" >"$staged"
    else
        (umask 022 && mkdir -p -- "$(dirname -- "$staged")") &&
            cp -p -- "$home/bin/version.txt" "$staged" && chmod "$1" "$staged" &&
            cat -- "$bundle/$4" >"$staged"
    fi
}

place_file() { # MODE BEFORE AFTER PATH
    [ -e "$home/$4$suffix" ] || return 0
    mv -f -- "$home/$4$suffix" "$home/$4" && say "  $4"
}

undo_file() { # MODE BEFORE AFTER PATH
    rm -f -- "$home/$4$suffix"
    if [ -e "$backup/files/$4" ]; then
        put_back "$backup" "$4"
    elif [ "$2" = - ] && grep -q -F -x -e "$2 $3 $4" "$backup/list" 2>/dev/null; then
        rm -f -- "$home/$4"
    fi
}

undo() {
    trap '' HUP INT TERM
    if [ -n "$backup" ]; then
        if ! each_file undo_file; then
            printf '%s: failed, and not all could be put back: %s has it\n' "$0" "$backup" >&2
            exit 3
        fi
        rm -rf -- "$backup"
        rmdir -- "$backups" 2>/dev/null
    fi
    printf '%s: failed; the files of %s are as they were\n' "$0" "$home" >&2
    exit 3
}

find_hash_tool
find_home "${1:-${DAS_HOME:-}}"
each_file check_file
check_link
if [ "$refused" = 1 ]; then
    refuse "nothing was changed in $home"
fi
if [ "$todo" = 0 ]; then
    say "$node: nothing to do, $home is as this bundle wants it"
    exit 0
fi
if [ "$only_check" = 1 ]; then
    say "$node: $home is still to be changed"
    exit 1
fi
say "$node: $home"
trap undo HUP INT TERM
make_backup || undo
each_file stage_file || undo
each_file place_file || undo
if [ -n "$symbolic_link" ] && ! is_our_link "$symbolic_link"; then
    ln -s -- "$link_target" "$symbolic_link" || undo
    say "  $symbolic_link -> $link_target"
fi
trap - HUP INT TERM
say "What was there before is in $backup; rollback.sh puts it back."
