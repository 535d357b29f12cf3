#!/bin/sh
# Brings PostgreSQL's programs to a Debian or Ubuntu machine that has none. Starts nothing: test/own-postgres.ts does that itself.
set -eu
if command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then exit 0; fi
if [ "$(id -u)" != 0 ]; then
  echo 'PostgreSQL is missing and only root may install it: apt-get install postgresql, or set DATABASE_URL' >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get install -y --no-install-recommends postgresql || { apt-get update && apt-get install -y --no-install-recommends postgresql; }
