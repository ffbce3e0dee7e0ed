#!/usr/bin/python3
"""Stands in for the java of a JDK: prints its version, or plays the server of one home until it is ended.

The servers of one JDK are a cluster: each reads its own address from axis2.xml, and those that run write
"Member joined" into their logs when another comes (product-facts 4.3).
"""

import os
import re
import signal
import sys
import time

MEMBERS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'members')
WKA = 'org.wso2.carbon.core.clustering.hazelcast.wka.WKABasedMembershipScheme'


def log(home, logger, text):
    folder = os.path.join(home, 'repository', 'logs')
    os.makedirs(folder, exist_ok=True)
    now = time.strftime('%Y-%m-%d %H:%M:%S,000')
    with open(os.path.join(folder, 'wso2carbon.log'), 'a', encoding='utf-8') as target:
        target.write('TID: [-1234] [] [%s]  INFO {%s} -  %s {%s}\n' % (now, logger, text, logger))


def address(configuration):
    """HOST:PORT of axis2.xml; None where clustering is off."""
    with open(os.path.join(configuration, 'axis2', 'axis2.xml'), encoding='utf-8') as source:
        text = re.sub(r'<!--.*?-->', '', source.read(), flags=re.DOTALL)
    if not re.search(r'<clustering\s[^>]*enable="true"', text):
        return None
    return ':'.join(re.search(r'name="%s">([^<]*)<' % name, text).group(1)
                    for name in ('localMemberHost', 'localMemberPort'))


def tell_others(home, text):
    for pid in os.listdir(MEMBERS):
        with open(os.path.join(MEMBERS, pid), encoding='utf-8') as source:
            other = source.read()
        if other != home:
            log(other, WKA, text)


def serve(properties):
    home = properties['carbon.home']
    with open(os.path.join(home, 'java-arguments'), 'w', encoding='utf-8') as target:
        target.write('\n'.join(sys.argv[1:]))
    with open(os.path.join(MEMBERS, '..', 'starts'), 'a', encoding='utf-8') as target:
        target.write(home + '\n')
    with open(os.path.join(home, 'wso2carbon.pid'), 'w', encoding='utf-8') as target:
        target.write('%d' % os.getpid())
    log(home, 'org.wso2.carbon.core.internal.CarbonCoreActivator', 'Starting WSO2 Carbon...')
    own = address(properties['carbon.config.dir.path'])
    mark = os.path.join(MEMBERS, '%d' % os.getpid())

    def stop(_signal, _frame):
        os.remove(mark)
        tell_others(home, 'Member left [%d]: /%s' % (os.getpid(), own))
        sys.exit(0)
    signal.signal(signal.SIGTERM, stop)

    if own:
        tell_others(home, 'Member joined [%d]: /%s' % (os.getpid(), own))
        log(home, 'org.wso2.carbon.core.clustering.hazelcast.HazelcastClusteringAgent',
            'Cluster initialization completed')
    with open(mark, 'w', encoding='utf-8') as target:
        target.write(home)
    log(home, 'org.wso2.carbon.core.internal.StartupFinalizerServiceComponent', 'WSO2 Carbon started in 1 sec')
    signal.alarm(1800)  # a test that crashed stops nobody
    while True:
        signal.pause()


if '-version' in sys.argv:
    print('openjdk version "1.8.0_402"', file=sys.stderr)
else:
    serve(dict(argument[2:].split('=', 1) for argument in sys.argv if argument.startswith('-D') and '=' in argument))
