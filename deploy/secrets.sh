#!/bin/sh
# Makes the secrets of deploy/compose.yaml where there are none yet; what is there stays as it is.
set -eu
umask 077
folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
# Compose mounts files as they are, and whoever reads them in a container isn't who made them here: each file may be
# read by all, and the folder by its owner alone, so on this machine nobody else gets as far as the files.
chmod 700 "$folder"

key() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
word() { head -c 24 /dev/urandom | base64 | tr -d '\n' | tr '+/' '-_'; }
keep() {
  [ -s "$folder/$1" ] && return
  printf '%s' "$2" > "$folder/$1.part"
  chmod 444 "$folder/$1.part"
  mv "$folder/$1.part" "$folder/$1"
  echo "made $folder/$1"
}

keep postgres_password "$(word)"
keep database_url "postgres://spotter:$(cat "$folder/postgres_password")@postgres:5432/spotter"
keep spotter_secret "$(key)"
keep health_key "$(key)"
keep backup_key "$(key)"
keep grafana_password "$(word)"
echo "Keep $folder/health_key and $folder/backup_key somewhere else as well: without them, what they lock is lost."
