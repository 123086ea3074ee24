#!/bin/sh
# Puts an image into an environment, and takes it back if its pods don't come up.
#   sh deploy/deploy.sh staging ghcr.io/example/spotter@sha256:...
set -eu
environment=${1:?which environment?}
image=${2:?which image?}
case "$image" in *@sha256:*) ;; *) echo "An image is deployed by its digest: $image is none." >&2; exit 2 ;; esac
home=$(cd "$(dirname "$0")/kubernetes" && pwd)
[ -f "$home/overlays/$environment/kustomization.yaml" ] || { echo "There is no environment $environment." >&2; exit 2; }

# A copy is changed, never the repository.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$home" "$work/kubernetes"
file="$work/kubernetes/overlays/$environment/kustomization.yaml"
sed -i.before "s|^  - name: ghcr.io/example/spotter\$|&\n    newName: ${image%@*}|; s|^    newTag: .*|    digest: ${image#*@}|" "$file"
kubectl kustomize "$work/kubernetes/overlays/$environment" > "$work/all.yaml"
grep -q "image: $image" "$work/all.yaml" || { echo "The image is not in what was built." >&2; exit 2; }
namespace=$(sed -n 's/^namespace: //p' "$file")

if [ "${DRY_RUN:-}" = yes ]; then cat "$work/all.yaml"; exit 0; fi

# What would change, for the record; 1 means that something would.
kubectl diff -f "$work/all.yaml" || [ $? = 1 ]
kubectl apply -f "$work/all.yaml"
for part in spotter-jobs spotter-web; do
  if ! kubectl -n "$namespace" rollout status "deployment/$part" --timeout=10m; then
    kubectl -n "$namespace" get pods -o wide
    kubectl -n "$namespace" logs "deployment/$part" --tail=50 --all-containers || true
    kubectl -n "$namespace" rollout undo deployment/spotter-web
    kubectl -n "$namespace" rollout undo deployment/spotter-jobs
    echo "$part did not come up; both are back at what was there before." >&2
    exit 1
  fi
done
