// Whether the Spotter of this container may be sent members: ends with 0 when it says so itself, with 1 when it is still
// starting, is leaving, lacks its database, or is silent.
const patienceMs = 4_000
const port = process.env.PORT || '3000'

const ask = (path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(patienceMs) })

try {
  const ready = await ask('/readyz')
  // A house that doesn't tell whether it is ready is so when it lives.
  const answer = ready.status === 404 ? await ask('/healthz') : ready
  if (!answer.ok) process.stderr.write(`${answer.status} ${await answer.text()}\n`)
  process.exitCode = answer.ok ? 0 : 1
} catch {
  process.stderr.write('Nobody answers.\n')
  process.exitCode = 1
}
