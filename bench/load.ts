import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openHouses } from './load/houses.ts'
import { soaked } from './load/soak.ts'
import type { Talked } from './load/talkers.ts'

/**
 * Many members at once, at a real server process with a real Postgres, against a bare Hono handler that runs the same
 * statements in a process of its own. Both are loaded in turns, so that a noisy machine disturbs both alike; who talks is in
 * a third process.
 *
 * npm run bench:load -- [--seconds 20] [--rounds 3] [--members 50,200,1000]
 * npm run bench:load -- --soak 20
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
    members: { type: 'string', default: '50,200,1000' },
    soak: { type: 'string' },
  },
})
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)
const file = new URL('results/load.json', import.meta.url)
const known = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, unknown>
const keep = (found: Record<string, unknown>) =>
  writeFile(file, `${JSON.stringify({ ...known, ...found }, null, 2)}\n`)
const print = (found: unknown) => process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)

const middle = (all: readonly Talked[], of: (one: Talked) => number): number =>
  all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

const summed = (all: readonly Talked[]) => ({
  turns: all.reduce((sum, { turns }) => sum + turns, 0),
  errors: all.reduce((sum, { errors }) => sum + errors, 0),
  firstError: all.find(({ firstError }) => firstError)?.firstError,
  perSecond: middle(all, ({ perSecond }) => perSecond),
  p50: middle(all, ({ p50 }) => p50),
  p95: middle(all, ({ p95 }) => p95),
  p99: middle(all, ({ p99 }) => p99),
})

const ratio = (a: number, b: number) => Math.round((100 * a) / b) / 100

const houses = await openHouses()
try {
  if (values.soak) {
    const found = await soaked(houses, Number(values.soak))
    print(found)
    await keep({ soak: { command: `npm run bench:load -- --soak ${values.soak}`, ...found } })
    if (found.errors > 0 || !found.flat) process.exitCode = 1
  } else {
    const crowds = []
    await houses.warmUp()
    for (const members of values.members.split(',').map(Number)) {
      const [ours, bare]: [Talked[], Talked[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        ours.push(await houses.talk({ bare: false, members, seconds, pause: 0 }))
        bare.push(await houses.talk({ bare: true, members, seconds, pause: 0 }))
      }
      const [product, handler] = [summed(ours), summed(bare)]
      crowds.push({
        members,
        product,
        bare: handler,
        turnsAgainstBare: ratio(product.perSecond, handler.perSecond),
        p95AgainstBare: ratio(product.p95, handler.p95),
      })
      print(crowds.at(-1))
    }
    const unhurried = await houses.talk({ bare: false, members: 1000, seconds: 3 * seconds, pause: 60 })
    print({ unhurried })
    await keep({ command: 'npm run bench:load', seconds, rounds, crowds, unhurried })
    if (crowds.some(({ product }) => product.errors > 0) || unhurried.errors > 0) process.exitCode = 1
  }
} finally {
  await houses.close()
}
