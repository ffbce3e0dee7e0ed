#!/bin/sh
# Installs what is missing, builds DAS Setup, exports the bundles of the sample cluster to out/sample, and opens
# the wizard on that cluster where there is a display.
# Usage: sh packaging/run.sh
set -eu
cd "$(dirname "$0")/.."
. packaging/install.sh
install_missing packaging/packages-build

cmake --preset release
cmake --build --preset release
das_setup=build/release/app/das-setup

mkdir -p out
"$das_setup" sample --out out/sample
# Stand-ins: the sample cluster does not exist.
DAS_SETUP_MYSQL_PASSWORD=${DAS_SETUP_MYSQL_PASSWORD:-sample} DAS_SETUP_SVN_PASSWORD=${DAS_SETUP_SVN_PASSWORD:-sample} \
    "$das_setup" bundle out/sample/sample.dasplan --out out/sample/bundles
echo
echo "The bundles of the sample cluster are in $(pwd)/out/sample/bundles."
echo "Without a display: $das_setup --help"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/app/das-setup-wizard out/sample/sample.dasplan
fi
echo "The wizard, where there is a display: $(pwd)/build/release/app/das-setup-wizard"
