#!/usr/bin/python
# -*- coding: utf-8 -*-
"""Puts the bundle of a node into its home, or takes it out again."""

from __future__ import absolute_import, division, print_function

__metaclass__ = type

DOCUMENTATION = r"""
module: das_setup_bundle
short_description: Puts the bundle of a node into its home, or takes it out again
description:
  - Unpacks a bundle whose passwords are still placeholders into a private folder, fills them in, and runs the
    bundle's own apply.sh or rollback.sh. What is unpacked and filled is, byte for byte, the bundle with passwords.
  - Nothing of it stays on the host but what the script puts into the home.
options:
  src:
    description: The bundle, on the host.
    type: path
    required: true
  home:
    description: The unpacked pack.
    type: path
    required: true
  state:
    description: C(present) runs apply.sh, C(absent) rollback.sh.
    type: str
    choices: [present, absent]
    default: present
  force:
    description: With C(absent), also puts back files that were edited since; they are kept in the backup.
    type: bool
    default: false
  mysql_password:
    type: str
  svn_password:
    type: str
  owner:
    description: Owns the files of the bundle afterwards; those with passwords are then closed to others.
    type: str
  free_megabytes:
    description: What must be free where the home is.
    type: int
    default: 0
  diff_text:
    description: What the bundle changes, passwords masked; shown with C(--diff).
    type: str
"""

import json
import os
import re
import subprocess
import zipfile

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.common.text.converters import to_bytes, to_text

PLACEHOLDER = b'@das-setup:'
SCRIPTS = {'present': 'apply.sh', 'absent': 'rollback.sh'}


def unpacked(source, folder):
    """The files of the zip, below the folder; returns their paths."""
    names = []
    with zipfile.ZipFile(source) as bundle:
        for entry in bundle.infolist():
            bundle.extract(entry, folder)
            os.chmod(os.path.join(folder, entry.filename), (entry.external_attr >> 16) & 0o777 | 0o600)
            names.append(entry.filename)
    return names


def encoding_of(data):
    """Of an XML document: the products' files are UTF-8 or ISO-8859-1."""
    declared = re.match(br'(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["\']([A-Za-z0-9._-]+)', data)
    return to_text(declared.group(1)) if declared else 'utf-8'


def encoded(text, encoding):
    """References stand for the characters that the encoding lacks."""
    parts = []
    for character in text:
        try:
            parts.append(character.encode(encoding))
        except UnicodeEncodeError:
            parts.append(to_bytes(u'&#x%X;' % ord(character)))
    return b''.join(parts)


def filled(data, passwords):
    """The placeholder shows how its place writes a quote: as it is, or as a reference."""
    encoding = encoding_of(data)
    for name, value in passwords.items():
        if value is None:
            continue
        text = value.replace(u'&', u'&amp;').replace(u'<', u'&lt;').replace(u']]>', u']]&gt;')
        start = PLACEHOLDER + to_bytes(name)
        data = data.replace(start + b':"@', encoded(text, encoding))
        data = data.replace(start + b':&quot;@', encoded(text.replace(u'"', u'&quot;'), encoding))
    return data


def objection(name, value):
    """Why the product could not read this password, or None."""
    if re.search(u'[\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufffe\\uffff]', value):
        return '%s holds a character that a configuration file cannot carry; choose another password' % name
    if u'${' in value:
        return '%s contains ${, which the product would replace; choose a password without it' % name
    return None


def fill(folder, names, passwords, module):
    """Fills the passwords in; returns the files that hold one."""
    private = []
    hashes = {}
    for name in names:
        path = os.path.join(folder, name)
        with open(path, 'rb') as source:
            data = source.read()
        if name.startswith('das-setup/') or PLACEHOLDER not in data:
            continue
        data = filled(data, passwords)
        left = re.search(PLACEHOLDER + br'([a-z.]+)', data)
        if left:
            module.fail_json(msg='%s needs %s, which is not given' % (name, to_text(left.group(1))))
        with open(path, 'wb') as target:
            target.write(data)
        private.append(name)
        hashes[b'@das-setup:sha256:%s@' % to_bytes(name)] = to_bytes(module.sha256(path))
    for name in ('das-setup/apply.sh', 'das-setup/manifest.json'):
        path = os.path.join(folder, name)
        with open(path, 'rb') as source:
            data = source.read()
        for placeholder, value in hashes.items():
            data = data.replace(placeholder, value)
        with open(path, 'wb') as target:
            target.write(data)
    return private


def run(module, folder, options):
    """Runs the bundle's own script; returns its exit code and what it said."""
    script = os.path.join(folder, 'das-setup', SCRIPTS[module.params['state']])
    process = subprocess.Popen(['sh', script] + options + [module.params['home']], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = to_text(process.communicate()[0])
    return process.returncode, said.replace(script, SCRIPTS[module.params['state']]).strip()


def checked(module, folder):
    """Whether the script has something to do."""
    options = ['--check'] + (['--force'] if module.params['force'] else [])
    code, said = run(module, folder, options)
    if code not in (0, 1):
        module.fail_json(msg=said)
    return code == 1


def owned(module, names, private, changed):
    """Gives the files of the bundle to the owner, and closes those with passwords to others."""
    owner = module.params['owner']
    for name in names:
        path = os.path.join(module.params['home'], name)
        if not owner or name.startswith('das-setup/') or not os.path.isfile(path):
            continue
        changed = module.set_owner_if_different(path, owner, changed)
        if name in private:
            changed = module.set_mode_if_different(path, 'go-rwx', changed)
    return changed


def check_space(module):
    home = module.params['home']
    if not os.path.isdir(home):
        module.fail_json(msg='%s is no folder: unpack the stock pack there, or set das_home' % home)
    status = os.statvfs(home)
    free = status.f_bavail * status.f_frsize // (1024 * 1024)
    if free < module.params['free_megabytes']:
        module.fail_json(msg='%s: %d MB are free, %d are needed (das_free_megabytes)'
                         % (home, free, module.params['free_megabytes']))


def main():
    module = AnsibleModule(
        argument_spec=dict(
            src=dict(type='path', required=True),
            home=dict(type='path', required=True),
            state=dict(type='str', choices=['present', 'absent'], default='present'),
            force=dict(type='bool', default=False),
            mysql_password=dict(type='str', no_log=True),
            svn_password=dict(type='str', no_log=True),
            owner=dict(type='str'),
            free_megabytes=dict(type='int', default=0),
            diff_text=dict(type='str'),
        ),
        supports_check_mode=True)
    os.umask(0o077)
    check_space(module)
    passwords = {}
    for name in ('mysql_password', 'svn_password'):
        if module.params[name] is not None:
            value = to_text(module.params[name])
            if objection(name, value):
                module.fail_json(msg=objection(name, value))
            passwords[name.replace('_', '.')] = value

    folder = os.path.join(module.tmpdir, 'bundle')
    names = unpacked(module.params['src'], folder)
    applies = module.params['state'] == 'present'
    private = fill(folder, names, passwords, module) if applies else []
    waits = checked(module, folder)
    result = dict(changed=waits, waits=waits)
    if waits and module._diff and module.params['diff_text']:
        result['diff'] = dict(prepared=module.params['diff_text'])
    if waits and not module.check_mode:
        code, result['msg'] = run(module, folder, ['--force'] if module.params['force'] else [])
        if code != 0:
            module.fail_json(**result)
    if applies:
        result['changed'] = owned(module, names, private, waits)
    module.exit_json(**result)


if __name__ == '__main__':
    main()
