#!/bin/sh
# Installs the packages in build/release/packages in a clean Debian 12 (a folder that is removed again), uses them there,
# removes them, and fails if anything stays behind. Keeps what it downloads in ~/.cache/das-setup.
# Usage: sh packaging/trypackage.sh
set -eu
cd "$(dirname "$0")/.."
[ "$(id -u)" -eq 0 ] || exec sudo sh packaging/trypackage.sh
cache=${XDG_CACHE_HOME:-$HOME/.cache}/das-setup
base=$cache/bookworm.tar

if [ "${1-}" != mounted ]; then
    root=$(mktemp -d /var/tmp/das-setup.XXXXXX)
    chmod 755 "$root"
    trap 'rm -rf --one-file-system "$root"' EXIT
    # What is mounted and started below ends with these namespaces.
    unshare --mount --pid --fork --kill-child sh packaging/trypackage.sh mounted "$root"
    exit
fi

root=$2
mkdir -p "$cache/archives"
if [ ! -f "$base" ]; then
    # shellcheck disable=SC2016 # apt expands it
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
    debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"}
    tar -C "$root" -cf "$base.part" .
    mv "$base.part" "$base"
else
    tar -C "$root" -xf "$base"
fi

mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$cache/archives" "$root/var/cache/apt/archives"
cp /etc/resolv.conf "$root/etc/resolv.conf"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no package starts a service
chmod 755 "$root/usr/sbin/policy-rc.d"
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/fast"
mkdir "$root/packages"
cp build/release/packages/*.deb packaging/clean/* "$root/packages"
env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+"http_proxy=$http_proxy"} chroot "$root" sh /packages/whole.sh
