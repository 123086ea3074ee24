import { writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { openInMemory } from '../db/embedded.ts'
import { fuzzedHouse } from '../server/fuzzing/house.ts'
import { routesOf, wrongOf } from '../server/fuzzing/knock.ts'
import { knocks } from '../server/fuzzing/requests.ts'

/**
 * A million random and mutated requests over all routes of a whole house: an answer to each, no bug, and no more memory
 * at the end than at the beginning.
 *
 * npm run bench:fuzz -- [REQUESTS] [SEED]
 */
const wanted = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 20_261_123)

/** Requests of one run of the library, which keeps what it made until the run ends. */
const inOneRun = 5000

/** Of the heap after a tenth of the way, what it may have at the end: what the first requests load stays loaded. */
const mostGrowth = 1.25

const { db, close } = await openInMemory()
const house = await fuzzedHouse(db)
const routes = routesOf(house)
const statuses = new Map<string, number>()
const heaps: number[] = []
const wrongs: string[] = []
const began = performance.now()
let sent = 0
let longest = 0

const heapMb = () => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

const property = fc.asyncProperty(knocks(routes), async (knock) => {
  const begun = performance.now()
  const wrong = await wrongOf(knock, house, (status) => {
    const kind = `${Math.floor(status / 100)}xx`
    statuses.set(kind, (statuses.get(kind) ?? 0) + 1)
  })
  longest = Math.max(longest, performance.now() - begun)
  if (++sent % 500 === 0) await house.settle()
  if (wrong !== undefined) throw new Error(wrong)
})

while (sent < wanted && wrongs.length < 10) {
  const run = await fc.check(property, { numRuns: inOneRun, seed: seed + sent })
  if (run.failed) wrongs.push(`${String(run.errorInstance)}\n${fc.stringify(run.counterexample)}`)
  heaps.push(heapMb())
  process.stderr.write(
    `\r${sent} sent, ${Math.round((1000 * sent) / (performance.now() - began))}/s, heap ${heaps.at(-1)} MB `,
  )
}

const early = heaps[Math.floor(heaps.length / 10)] ?? 0
const found = {
  command: 'npm run bench:fuzz',
  requests: sent,
  routes: routes.length,
  seed,
  statuses: Object.fromEntries([...statuses].sort()),
  longestMs: Math.round(longest),
  heapMb: { early, end: heaps.at(-1), most: Math.max(...heaps) },
  minutes: Math.round((performance.now() - began) / 6000) / 10,
  wrong: wrongs,
}
process.stdout.write(`\n${JSON.stringify(found, null, 2)}\n`)
if (wanted >= 1_000_000)
  await writeFile(new URL('results/fuzz.json', import.meta.url), `${JSON.stringify(found, null, 2)}\n`)
await house.close()
await close()
process.exitCode = wrongs.length > 0 || (heaps.at(-1) ?? 0) > mostGrowth * early ? 1 : 0
