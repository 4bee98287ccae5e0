#!/usr/bin/env bash
# Lets schemathesis ask a running server, on the seed's articles, whatever the schema allows, for a minute. Ends with 0
# where it found nothing, and with a line where it can't be installed.
set -uo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
server=
stop() {
  [ -n "$server" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
  rm -rf "$work"
}
trap stop EXIT

# graphql-core 3.3 freezes what schemathesis 4.32 changes.
if ! { python3 -m venv "$work/venv" && timeout 180 "$work/venv/bin/pip" install -q "schemathesis==4.32.0" "graphql-core<3.3"; } >"$work/pip.log" 2>&1; then
  echo "schemathesis can't be installed here (python3-venv, a package index): skipped"
  exit 0
fi

PORT=0 MODELSCAPE_DATA="$work/data" MODELSCAPE_TAGGER=off LOG_LEVEL=error node server/setup.mjs serve >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 600); do
  url=$(sed -n 's/^Modelscape is at \(http.*\/\)$/\1/p' "$work/server.log")
  [ -n "$url" ] && break
  kill -0 "$server" 2>/dev/null || break
  sleep 1
done
[ -n "$url" ] || { tail -5 "$work/server.log"; echo "schemathesis: the server did not start"; exit 1; }

# It leaves notes in the folder that it runs in.
checks="$PWD/test/fuzz"
(cd "$work" && PYTHONPATH="$checks" PYTHONDONTWRITEBYTECODE=1 SCHEMATHESIS_HOOKS=api_checks venv/bin/schemathesis run "${url}graphql" \
  --phases fuzzing --checks no_bug --max-examples 10 --max-time 60 --seed 1 --no-shrink --no-color) >"$work/told.log" 2>&1
status=$?
[ "$status" = 0 ] || cat "$work/told.log"
grep -h "generated," "$work/told.log" | sed 's/^ */schemathesis: /'
exit "$status"
