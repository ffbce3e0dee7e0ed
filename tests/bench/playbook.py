"""An Ansible playbook of the edits between stock homes and the trees of bundles, for bench.py."""

import difflib
import json
import os
import re
import shutil

OURS = "das-setup"


def changed_files(tree):
    for folder, _, names in os.walk(tree):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), tree)
            if not path.startswith(OURS + os.sep):
                yield path


def lines_of(path):
    with open(path, newline="") as file:
        return file.read().splitlines(keepends=True)


def hunks(before, after):
    """The differing lines with as much above and below as makes them unique; the last ones first,
    so that what stands above is as it was."""
    text = "".join(before)
    for tag, begin, end, new_begin, new_end in reversed(difflib.SequenceMatcher(None, before, after, False).get_opcodes()):
        if tag == "equal":
            continue
        above = below = 0
        while text.count("".join(before[begin - above:end + below])) != 1 or begin - above == end + below:
            above, below = min(above + 1, begin), min(below + 1, len(before) - end)
        yield ("".join(before[begin - above:end + below]),
               "".join(before[begin - above:begin] + after[new_begin:new_end] + before[end:end + below]))


def edit_tasks(home, tree):
    for path in sorted(changed_files(tree)):
        target, source = os.path.join(home, path), os.path.join(tree, path)
        if not os.path.exists(target):
            yield {"name": path, "copy": {"src": source, "dest": target, "mode": "preserve"}}
            continue
        for old, new in hunks(lines_of(target), lines_of(source)):
            assert not re.search(r"\{[{%#]", old + new), f"{path}: Ansible would expand this"
            yield {"name": path, "replace": {"path": target, "regexp": re.escape(old),
                                             "replace": new.replace("\\", "\\\\")}}


def write(folder, homes, trees):
    """Returns the call that does to the homes what the trees say."""
    os.mkdir(folder)

    def dump(name, value):
        with open(os.path.join(folder, name), "w") as file:
            json.dump(value, file, indent=1)

    for node, home in homes.items():
        dump(node + ".yml", list(edit_tasks(home, trees[node])))
    python = shutil.which("python3", path="/usr/bin:/bin")
    dump("hosts.json", {"all": {"hosts": {node: {} for node in homes}, "vars": {
        "ansible_connection": "local", "ansible_python_interpreter": python}}})
    dump("site.yml", [{"hosts": "all", "gather_facts": False, "strategy": "free", "tasks": [
        {"include_tasks": "{{ inventory_hostname }}.yml"}]}])
    return ("ansible-playbook", "--forks", str(len(homes)), "-i", os.path.join(folder, "hosts.json"),
            os.path.join(folder, "site.yml"))


def check(homes, trees):
    """Both ways have to end in the same bytes."""
    for node, home in homes.items():
        for path in changed_files(trees[node]):
            assert lines_of(os.path.join(home, path)) == lines_of(os.path.join(trees[node], path)), (node, path)
