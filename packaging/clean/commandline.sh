#!/bin/sh
# Uses das-setup as its README says.
set -eu
cd "$HOME"
das-setup --version
das-setup sample --out sample
das-setup check sample/sample.dasplan >findings
das-setup databases sample/sample.dasplan | grep -q "CREATE DATABASE" # another program does that
DAS_SETUP_MYSQL_PASSWORD=sample DAS_SETUP_SVN_PASSWORD=sample das-setup bundle sample/sample.dasplan --out bundles
test -s bundles/receiver1.zip
