# fish completion for das-setup-wizard

set -l pages start product databases event-store nodes deployment-synchronizer cluster topology changes write \
    next-steps verify

complete -c das-setup-wizard -k -a '(__fish_complete_suffix .dasplan)'
complete -c das-setup-wizard -l page -x -a "$pages" -d 'Page to open'
complete -c das-setup-wizard -l screenshots -x -a '(__fish_complete_directories)' -d 'Write a picture of every page here'
complete -c das-setup-wizard -s h -l help -d 'Print the options'
complete -c das-setup-wizard -l help-all -d 'Print the options of Qt too'
complete -c das-setup-wizard -s v -l version -d 'Print the version'
