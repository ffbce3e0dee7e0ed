# fish completion for das-setup

# Ids of the nodes in the plan that stands on the line.
function __das_setup_nodes
    for word in (commandline -opc)
        string match -q '*.dasplan' -- $word; and test -r $word
        and grep -oE '"id": *"[A-Za-z0-9_.-]+"' -- $word | cut -d '"' -f 4
    end
end

# Names of probes behind those that stand before the last comma.
function __das_setup_probes
    set -l before (string match -r '.*,' -- (commandline -ct))
    printf "$before%s\n" mysql zookeeper hbase hdfs svn hosts
end

function __das_setup_logs
    set -l log (string split -m 1 = -- (commandline -ct))
    if set -q log[2]
        printf "$log[1]=%s\n" (__fish_complete_path $log[2])
    else
        printf '%s=\n' (__das_setup_nodes)
    end
end

complete -c das-setup -f
complete -c das-setup -s h -l help -d 'Print the options'
complete -c das-setup -n __fish_is_first_token -l version -d 'Print the version'

complete -c das-setup -n __fish_is_first_token -a sample -d 'Print a complete plan to start from'
complete -c das-setup -n __fish_is_first_token -a products -d 'List the products that are supported'
complete -c das-setup -n __fish_is_first_token -a check -d 'Run the rules over the whole cluster'
complete -c das-setup -n __fish_is_first_token -a probe -d 'Connect to the services of the plan'
complete -c das-setup -n __fish_is_first_token -a diff -d 'Show what would change'
complete -c das-setup -n __fish_is_first_token -a apply -d 'Write into the homes of the plan'
complete -c das-setup -n __fish_is_first_token -a restore -d 'Put the last applied change of each home back'
complete -c das-setup -n __fish_is_first_token -a bundle -d 'Write a zip for each node'
complete -c das-setup -n __fish_is_first_token -a ansible -d 'Write playbooks that roll the bundles out'
complete -c das-setup -n __fish_is_first_token -a diagram -d 'Draw the cluster as an SVG file'
complete -c das-setup -n __fish_is_first_token -a databases -d 'Print the SQL that creates the databases, or create them'
complete -c das-setup -n __fish_is_first_token -a verify -d 'Read the logs of the nodes'
complete -c das-setup -n __fish_is_first_token -a import -d 'Read configured homes back into a plan'

set -l of __fish_seen_subcommand_from
set -l plan check probe diff apply bundle ansible diagram databases verify
complete -c das-setup -n "$of $plan" -k -a '(__fish_complete_suffix .dasplan)'
complete -c das-setup -n "$of restore import" -a '(__fish_complete_directories)'
complete -c das-setup -n "$of products check probe diff restore verify import" -l json -d 'Print a JSON array'
complete -c das-setup -n "$of probe diff apply bundle databases" -l secrets -rF -d 'JSON file with the passwords'
complete -c das-setup -n "$of diff apply" -l node -x -a '(__das_setup_nodes)' -d 'Only this node'
complete -c das-setup -n "$of sample bundle ansible" -l out -x -a '(__fish_complete_directories)' -d 'Folder to write to'

complete -c das-setup -n "$of sample" -l pattern -x -a 'fully-distributed minimum-ha custom' -d 'Deployment pattern'
complete -c das-setup -n "$of sample" -l product -x -a '(das-setup products 2>/dev/null)' -d 'Product'
complete -c das-setup -n "$of products" -l check -d 'Prove every profile'
complete -c das-setup -n "$of probe" -l only -x -a '(__das_setup_probes)' -d 'Only these'
complete -c das-setup -n "$of probe" -l timeout -x -d 'Seconds for each target'
complete -c das-setup -n "$of diff" -l sides -d 'What apply wrote, and what was edited since'
complete -c das-setup -n "$of apply" -l yes -d 'Write although a server runs in a home'
complete -c das-setup -n "$of restore" -l list -d 'Only list the backups'
complete -c das-setup -n "$of restore" -l force -d 'Replace files that were edited since'
complete -c das-setup -n "$of bundle" -l full -d 'Put the whole pack into each zip'
complete -c das-setup -n "$of diagram" -l out -rF -d 'SVG file to write'
complete -c das-setup -n "$of databases" -l create -d 'Create what is missing on the server'
complete -c das-setup -n "$of verify" -l logs -x -a '(__das_setup_logs)' -d 'Logs of nodes'
complete -c das-setup -n "$of import" -l out -rF -d 'File to write the plan to'
