"""Reads what was written from a plan, with parsers that are not the program's.

readback.py < MANIFEST: {"harmless": TEXT, "reference": FOLDER, "cases": [{"value": TEXT, "folder": FOLDER}]}
Each folder is read into texts; those of a case have to be those of the reference with the value in
place of the harmless text. Prints, as JSON, a line for each that is not.
"""

import csv
import json
import os
import re
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import yaml

PASSWORDS = ("das_mysql_password", "das_svn_password")


class Unsafe(str):
    """What Ansible takes as it is."""


class Loader(yaml.SafeLoader):
    pass


Loader.add_constructor("!unsafe", lambda loader, node: Unsafe(loader.construct_scalar(node)))


def flat(value, path=""):
    """Every text of nested lists and maps, behind the keys that lead to it."""
    if isinstance(value, dict):
        return [text for key, inner in value.items() for text in flat(inner, path + "/" + key)]
    if isinstance(value, list):
        return [text for inner in value for text in flat(inner, path + "/-")]
    return [path, str(value)]


def read_yaml(path):
    with open(path, encoding="utf-8") as file:
        content = yaml.load(file, Loader)

    def check(value, key=None):
        if isinstance(value, dict):
            for name, inner in value.items():
                check(inner, name)
        elif isinstance(value, list):
            for inner in value:
                check(inner, key)
        elif isinstance(value, str) and re.search(r"\{[{%#]", value) and key not in PASSWORDS:
            assert isinstance(value, Unsafe), "Ansible would evaluate " + value

    check(content)
    return flat(content)


def read_xml(path):
    texts = []
    for element in ElementTree.parse(path).iter():
        texts += [element.tag, element.text or "", element.tail or ""]
        texts += [text for pair in sorted(element.attrib.items()) for text in pair]
    return texts


def read_svg(path):
    """Texts are cut there; what counts is that no value becomes an element or an attribute."""
    for element in ElementTree.parse(path).iter():
        tag = element.tag.split("}")[1]
        assert tag in ("svg", "title", "desc", "g", "rect", "text", "path", "polyline", "circle", "line"), tag
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on") and "href" not in name, name
            assert "://" not in value and "PWNED" not in value, value
    return []


def read_properties(path):
    """As java.util.Properties does."""
    with open(path, encoding="latin-1", newline="") as file:
        lines = re.split(r"\r\n|\r|\n", file.read())
    texts = []
    while lines:
        line = lines.pop(0).lstrip(" \t\f")
        if not line or line[0] in "#!":
            continue
        while re.search(r"(?<!\\)(\\\\)*\\$", line) and lines:
            line = line[:-1] + lines.pop(0).lstrip(" \t\f")
        key, rest = re.fullmatch(r"((?:[^\\ \t\f=:]|\\.)*)(.*)", line, re.S).groups()
        value = re.sub(r"^[ \t\f]*[=:]?[ \t\f]*", "", rest)
        special = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}
        unescape = lambda text: re.sub(
            r"\\(?:u([0-9a-fA-F]{4})|(.))",
            lambda m: chr(int(m[1], 16)) if m[1] else special.get(m[2], m[2]), text, flags=re.S)
        pair = [unescape(key), unescape(value)]
        texts += [text.encode("utf-16", "surrogatepass").decode("utf-16") for text in pair]
    return texts


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    for cell in (cell for row in rows for cell in row):
        assert not re.match(r"[=+\-@\t\r]", cell), "a formula: " + cell
    return [cell for row in rows for cell in row + ["\n"]]


def read_script(path):
    """What the variables and the table of files of apply.sh and rollback.sh hold."""
    with open(path, encoding="utf-8") as file:
        head = file.read().split("\n# Exit codes:")[0]
    show = '\nshow() { for word; do printf "%s\\0" "$word"; done; }\n'
    show += 'show "$node" "$version_line" "$analytics_folder" "${symbolic_link:-}"\n'
    if "each_file()" in head:
        show += "each_file show\n"
    done = subprocess.run(["sh", "-c", head + show], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    assert not done.stderr, done.stderr
    words = done.stdout.decode("utf-8").split("\0")
    return [word for word in words if not re.fullmatch("[0-9a-f]{64}", word)]


def read_code_of_markdown(path):
    """The words of the commands; what stands around them is Markdown's concern."""
    words = []
    with open(path, encoding="utf-8") as file:
        for block in re.findall(r"^```sh\n(.*?)^```$", file.read(), re.S | re.M):
            for line in block.replace("\\\n", "").splitlines():
                words += shlex.split(line, comments=True)
    return words


def read_manifest(path):
    with open(path, encoding="utf-8") as file:
        content = json.load(file)
    for entry in content["files"]:
        del entry["before"], entry["after"]
    return flat(content)


def read_lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return file.read().split("\n")


READERS = ((".xml", read_xml), (".svg", read_svg), (".conf", read_properties), (".csv", read_csv),
           ("apply.sh", read_script), ("rollback.sh", read_script), (".md", read_code_of_markdown),
           ("manifest.json", read_manifest), (".yml", read_yaml), ("", read_lines))


def read_folder(folder):
    texts = {}
    for above, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(above, name)
            reader = next(reader for end, reader in READERS if name.endswith(end))
            try:
                texts[os.path.relpath(path, folder)] = reader(path)
            except Exception as error:  # what it is, is told
                texts[os.path.relpath(path, folder)] = [f"{type(error).__name__}: {error}"]
    return texts


manifest = json.load(sys.stdin)
wanted = read_folder(manifest["reference"])
complaints = []
for case in manifest["cases"]:
    put = lambda text: text.replace(manifest["harmless"], case["value"])
    expected = {put(path): [put(text) for text in texts] for path, texts in wanted.items()}
    found = read_folder(case["folder"])
    for path in sorted(set(expected) | set(found)):
        if expected.get(path) != found.get(path):
            pairs = zip(expected.get(path) or ["no such file"], found.get(path) or ["no such file"])
            first = next((pair for pair in pairs if pair[0] != pair[1]), ("", "another number of texts"))
            complaints.append(f"{case['value']!r}: {path}: expected {first[0]!r}, found {first[1]!r}")
print(json.dumps(complaints))
