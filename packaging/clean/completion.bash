# Completes a verb as a shell does on Tab.
. /usr/share/bash-completion/bash_completion
_completion_loader das-setup
COMP_WORDS=(das-setup che) COMP_CWORD=1 COMP_LINE='das-setup che' COMP_POINT=13
"$(complete -p das-setup | sed 's/.*-F \([^ ]*\).*/\1/')" das-setup che das-setup
[ "${COMPREPLY[*]}" = check ] || { echo "Tab completes che to '${COMPREPLY[*]}'." >&2; exit 1; }
