#!/usr/bin/python
# -*- coding: utf-8 -*-
"""Starts or stops the server of a node."""

from __future__ import absolute_import, division, print_function

__metaclass__ = type

DOCUMENTATION = r"""
module: das_setup_server
short_description: Starts or stops the server of a node
description:
  - Runs the launcher of the pack, unless the server is already in that state. In check mode it tells
    whether the server runs and whether its Java fits.
options:
  home:
    description: The unpacked pack.
    type: path
    required: true
  launcher:
    description: The launcher, below the home.
    type: str
    required: true
  pid_file:
    description: Where the server writes its process id, below the home.
    type: str
    required: true
  start:
    description: The start line, as it is given in the home.
    type: str
  java_home:
    description: JAVA_HOME for the server; without it, that of the account.
    type: str
  java_versions:
    description: What the version of Java has to begin with.
    type: list
    elements: str
    default: []
  state:
    type: str
    choices: [started, stopped]
    required: true
  timeout:
    description: Seconds until the server must be gone.
    type: int
    default: 300
"""

import os
import re
import time

from ansible.module_utils.basic import AnsibleModule

STARTS_WITHIN = 60


def running(module):
    """The process id of the server, or None. A process of another kind may have got an old id."""
    try:
        with open(os.path.join(module.params['home'], module.params['pid_file'])) as source:
            pid = source.read().strip()
    except IOError:
        return None
    if not pid.isdigit():
        return None
    code, out, err = module.run_command(['ps', '-o', 'args=', '-p', pid])
    is_server = re.search(r'carbon\.home|%s' % re.escape(os.path.basename(module.params['launcher'])), out)
    return int(pid) if code == 0 and is_server else None


def check_java(module, java_home):
    if not java_home:
        module.fail_json(msg='JAVA_HOME is not set for this account: set das_java_home')
    java = os.path.join(java_home, 'bin', 'java')
    if not os.path.isfile(java):
        module.fail_json(msg='%s is missing: install a JDK, or set das_java_home' % java)
    code, out, err = module.run_command([java, '-version'])
    if code != 0:
        module.fail_json(msg='%s cannot be run: install another JDK, or set das_java_home' % java)
    version = re.search(r'version "([^"]+)"', out + err)
    found = version.group(1) if version else 'unknown'
    if not any(found == wanted or found.startswith((wanted + '.', wanted + '_', wanted + '-'))
               for wanted in module.params['java_versions']):
        module.fail_json(msg='%s is version %s, but the servers run on %s: set das_java_home'
                         % (java, found, ' or '.join(module.params['java_versions'])))


def wait(condition, seconds):
    """Whether it came true in time."""
    end = time.time() + seconds
    while not condition():
        if time.time() > end:
            return False
        time.sleep(0.5)
    return True


def start(module):
    code, out, err = module.run_command(module.params['start'].split(), cwd=module.params['home'])
    if code != 0:
        module.fail_json(msg='%s: %s' % (module.params['start'], (err or out).strip()))
    if not wait(lambda: running(module), STARTS_WITHIN):
        module.fail_json(msg='%s: no server runs after %d s; run the line in a terminal, without "start", to see why'
                         % (module.params['start'], STARTS_WITHIN))


def stop(module):
    code, out, err = module.run_command(['sh', module.params['launcher'], 'stop'], cwd=module.params['home'])
    if code != 0:
        module.fail_json(msg='%s stop: %s' % (module.params['launcher'], (err or out).strip()))
    if not wait(lambda: not running(module), module.params['timeout']):
        module.fail_json(msg='the server still runs after %d s' % module.params['timeout'])


def main():
    module = AnsibleModule(
        argument_spec=dict(
            home=dict(type='path', required=True),
            launcher=dict(type='str', required=True),
            pid_file=dict(type='str', required=True),
            start=dict(type='str'),
            java_home=dict(type='str'),
            java_versions=dict(type='list', elements='str', default=[]),
            state=dict(type='str', choices=['started', 'stopped'], required=True),
            timeout=dict(type='int', default=300),
        ),
        required_if=[('state', 'started', ['start'])],
        supports_check_mode=True)
    starts = module.params['state'] == 'started'
    java_home = module.params['java_home'] or os.environ.get('JAVA_HOME')
    if starts:
        check_java(module, java_home)
        os.environ['JAVA_HOME'] = java_home
    runs = running(module) is not None
    if runs != starts and not module.check_mode:
        if starts:
            start(module)
        else:
            stop(module)
    module.exit_json(changed=runs != starts, runs=runs)


if __name__ == '__main__':
    main()
