#!/usr/bin/python
# -*- coding: utf-8 -*-
"""Waits for a line in the log of a server."""

from __future__ import absolute_import, division, print_function

__metaclass__ = type

DOCUMENTATION = r"""
module: das_setup_log
short_description: Waits for a line in the log of a server
description:
  - Looks at the server's present run only, which begins with "Starting WSO2 Carbon...". The log is renamed at
    midnight, so a run may have begun in an older file.
options:
  path:
    description: The log.
    type: path
    required: true
  line:
    description: A regular expression.
    type: str
    required: true
  undone_by:
    description: A regular expression for a later line that takes it back.
    type: str
  timeout:
    description: Seconds.
    type: int
    default: 600
"""

import glob
import os
import re
import time

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.common.text.converters import to_bytes

BEGIN = b'Starting WSO2 Carbon...'


def present_run(path):
    """The lines of the server's last run, oldest first."""
    text = b''
    for name in [path] + sorted(glob.glob(path + '.*'), reverse=True):
        if not os.path.isfile(name):
            continue
        with open(name, 'rb') as source:
            text = source.read() + text
        begin = text.rfind(BEGIN)
        if begin >= 0:
            return text[begin:].splitlines()
    return text.splitlines()


def shows(path, line, undone_by):
    found = False
    for text in present_run(path):
        if line.search(text):
            found = True
        elif undone_by and undone_by.search(text):
            found = False
    return found


def main():
    module = AnsibleModule(
        argument_spec=dict(
            path=dict(type='path', required=True),
            line=dict(type='str', required=True),
            undone_by=dict(type='str'),
            timeout=dict(type='int', default=600),
        ),
        supports_check_mode=True)
    path = module.params['path']
    line = re.compile(to_bytes(module.params['line']))
    undone_by = re.compile(to_bytes(module.params['undone_by'])) if module.params['undone_by'] else None
    end = time.time() + module.params['timeout']
    while not shows(path, line, undone_by):
        if module.check_mode or time.time() > end:
            module.fail_json(msg='%s: no line "%s" within %d s; the last lines of the log say why'
                             % (path, module.params['line'], module.params['timeout']))
        time.sleep(0.5)
    module.exit_json(changed=False)


if __name__ == '__main__':
    main()
