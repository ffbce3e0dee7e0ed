#!/bin/sh
# Writes a picture of every page of the built wizard: light, dark, at twice the size, and in the
# smallest window, into DIR/light, dark, 2x and small. Needs no display.
# Usage: sh packaging/screenshots.sh DIR [PLAN]
set -eu
if [ $# -lt 1 ]; then
    echo "Usage: sh $0 DIR [PLAN]" >&2
    exit 2
fi
wizard=$(dirname "$0")/../build/dev/app/das-setup-wizard
if [ ! -x "$wizard" ]; then
    echo "$wizard is missing: build it with cmake --preset dev && cmake --build --preset dev" >&2
    exit 2
fi
folder=$1
shift
export QT_QPA_PLATFORM=offscreen

# shot NAME PALETTE SCALE SIZE
shot() {
    mkdir -p "$folder/$1"
    DAS_SETUP_PALETTE=$2 QT_SCALE_FACTOR=$3 DAS_SETUP_SIZE=$4 \
        "$wizard" --screenshots "$folder/$1" ${plan:+"$plan"}
}

plan=${1-}
shot light light 1 1180x800
shot dark dark 1 1180x800
shot 2x light 2 1180x800
shot small light 1 1024x700
echo "The pictures are in $folder."
