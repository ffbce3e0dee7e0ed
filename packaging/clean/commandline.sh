#!/bin/sh
# Uses das-setup as its README says.
set -eu
cd "$HOME"
das-setup --version
das-setup sample --out sample
das-setup check sample/sample.dasplan >findings
das-setup databases sample/sample.dasplan | grep -q "CREATE DATABASE"
DAS_SETUP_MYSQL_PASSWORD=sample DAS_SETUP_SVN_PASSWORD=sample das-setup bundle sample/sample.dasplan --out bundles
test -s bundles/receiver1.zip

# The plugin with the services' libraries is found. Nobody answers here.
sed 's/"host": "[^"]*"/"host": "127.0.0.1"/' sample/sample.dasplan >local.dasplan
DAS_SETUP_MYSQL_PASSWORD=sample das-setup probe local.dasplan --only mysql >report && exit 1
grep -q '^failed  mysql  127.0.0.1:3306' report
