#!/bin/sh
# In the clean Debian, as root: installs the packages, has them used, removes them. Only apt has a network.
set -eu
cd /packages

install() { apt-get install -q -y --no-install-recommends "$@" >>apt.log || { cat apt.log; exit 1; }; }
# as_person COMMAND...: as a user of the machine, without a network.
as_person() { unshare --net setpriv --reuid=person --regid=person --clear-groups \
    env HOME=/home/person USER=person "$@"; }
# Every file and its content, but those in which apt, dpkg and man note what they did.
list_files() {
    find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /home -o -path /packages -o -path /var/log \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/cache/apt -o -path /var/cache/man \) -prune \
        -o -type f -exec sha256sum {} + -o -printf '%y %p %l\n' | sort
}

apt-get update -q >apt.log
useradd --create-home person

echo "The command line, with nothing but what it depends on"
install ./das-setup_*.deb
if dpkg -s libqt6gui6 >/dev/null 2>&1; then
    echo "The command line brought a library for windows." >&2
    exit 1
fi
as_person sh /packages/commandline.sh

echo "The wizard, with nothing but what it depends on"
install ./das-setup-wizard_*.deb
as_person env QT_QPA_PLATFORM=offscreen das-setup-wizard /home/person/sample/sample.dasplan --screenshots /home/person/pages
test "$(find /home/person/pages -name '*.png' -size +4k | wc -l)" -ge 10

echo "Without them, with the parts of a desktop"
apt-get purge -q -y das-setup das-setup-wizard >>apt.log
install bash-completion desktop-file-utils libglib2.0-bin man-db shared-mime-info x11-utils xdg-utils xdotool xvfb
list_files >before

echo "With them"
install ./*.deb
as_person sh /packages/desktop.sh

echo "Removed"
apt-get purge -q -y das-setup das-setup-wizard >>apt.log
list_files >after
diff before after
if man -w das-setup das-setup-wizard 2>/dev/null || grep -rl 'das-setup' /etc /usr /var/lib/dpkg; then
    echo "There is something left." >&2
    exit 1
fi
