#!/bin/sh
# Starts an image as production does (no rights, nothing to write to but /data), waits until its health check passes,
# asks it something, and asks it to end.
#   sh deploy/try-image.sh spotter:ci
set -eu
image=${1:?which image?}
container=$(docker run -d --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 127.0.0.1::3000 "$image")
trap 'docker logs "$container"; docker rm -f -v "$container" > /dev/null' EXIT

waited=0
until [ "$(docker inspect -f '{{.State.Health.Status}}' "$container")" = healthy ]; do
  [ "$(docker inspect -f '{{.State.Running}}' "$container")" = true ] || { echo "It ended by itself." >&2; exit 1; }
  [ "$waited" -lt 240 ] || { echo "It is not healthy after four minutes." >&2; exit 1; }
  sleep 2
  waited=$((waited + 2))
done
echo "healthy after about $waited s, as user $(docker exec "$container" id -u)"
[ "$(docker exec "$container" id -u)" = 1000 ]

address=$(docker port "$container" 3000/tcp | head -n 1)
curl --fail --silent --show-error -H 'Content-Type: application/json' \
  -d '{"text":"when is legs day quiet?"}' "http://$address/api/chat" | grep -q '"reply":"Legs are quietest'

docker stop -t 80 "$container" > /dev/null
code=$(docker inspect -f '{{.State.ExitCode}}' "$container")
echo "ended with $code"
[ "$code" = 0 ]
