#!/bin/sh
# Uses both packages as somebody at a desktop does. Runs in a network of its own, where Xvfb's display is free.
set -eu
cd "$HOME"
type=application/vnd.das-setup.plan+json
plan=$HOME/sample/sample.dasplan
export DISPLAY=:1 XDG_CURRENT_DESKTOP=GNOME

# same WHAT FOUND EXPECTED
same() { [ "$2" = "$3" ] || { echo "$1 is '$2' instead of '$3'." >&2; exit 1; }; }

same "The type of a plan" "$(xdg-mime query filetype "$plan")" "$type"
same "The program for it" "$(xdg-mime query default "$type")" das-setup-wizard.desktop
for program in das-setup das-setup-wizard; do
    same "The manual page" "$(man -w "$program")" "/usr/share/man/man1/$program.1.gz"
done
bash /packages/completion.bash

Xvfb "$DISPLAY" -screen 0 1280x900x24 >/dev/null 2>&1 &
timeout 20 sh -c 'until xprop -root >/dev/null 2>&1; do sleep 0.1; done'

# window NAME COMMAND...: runs COMMAND and waits for the wizard's window with that title; then closes it.
window() {
    title=$1
    shift
    "$@"
    id=$(timeout 60 xdotool search --sync --onlyvisible --name "^$title\$" | head -n 1)
    [ -n "$id" ] || { echo "No window '$title' after: $*" >&2; exit 1; }
    xprop -id "$id" WM_CLASS | grep '"das-setup-wizard"$' || { echo "Its menu entry does not know the window." >&2; exit 1; }
    xprop -id "$id" -notype 32c _NET_WM_ICON | grep -q ' = [1-9]' || { echo "The window has no icon." >&2; exit 1; }
    kill "$(xdotool getwindowpid "$id")"
}
window 'sample - DAS Setup' gio open "$plan"        # a double click
window 'sample - DAS Setup' xdg-open "$plan"
window '.* - DAS Setup' gio launch /usr/share/applications/das-setup-wizard.desktop
