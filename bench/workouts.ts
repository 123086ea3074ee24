import { writeFile } from 'node:fs/promises'
import { seededRandom } from '../tools/kit/random.ts'
import { quantile } from '../tools/kit/statistics.ts'
import { ourCatalogue } from '../tools/plan/workout/catalogue.ts'
import { planOf } from '../tools/plan/workout/plan.ts'
import { broken, randomWanted } from '../tools/plan/workout/testing.ts'
import { validate } from '../tools/plan/workout/validator.ts'

/**
 * Two thousand plans for random wishes, each held against every rule: none may break a hard one, and a soft one only
 * by name, with a reason.
 *
 * npm run -s bench:workouts
 */
const count = 2000
const times: number[] = []
const faults: string[] = []
const unkept = new Map<string, number>()
let impossible = 0

for (let i = 0; i < count; i++) {
  const random = seededRandom(`wish ${i}`)
  const wanted = randomWanted(random)
  const begun = process.cpuUsage()
  const made = attempt(() => planOf(wanted, seededRandom(`plan ${i}`)))
  const { user, system } = process.cpuUsage(begun)
  if (i >= 20) times.push((user + system) / 1000)
  if (!made) {
    impossible++
    continue
  }
  for (const fault of broken(wanted, made, `plan ${i}`)) faults.push(`${i}: ${fault}`)
  for (const { rule, kept } of validate(made, wanted, ourCatalogue)) {
    if (!kept) unkept.set(rule, (unkept.get(rule) ?? 0) + 1)
  }
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof Error && error.message === 'nothing_to_train') return undefined
    throw error
  }
}

const result = {
  command: 'npm run -s bench:workouts',
  plans: count,
  impossible,
  faults: faults.length,
  milliseconds: {
    median: Number(quantile(times, 0.5).toFixed(1)),
    p99: Number(quantile(times, 0.99).toFixed(1)),
    longest: Number(Math.max(...times).toFixed(1)),
  },
  namedNotKept: Object.fromEntries(
    [...unkept].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })),
  ),
}
console.log(JSON.stringify(result, null, 2))
for (const fault of faults.slice(0, 20)) console.log(fault)
await writeFile(new URL('./results/workouts.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
if (faults.length > 0) process.exitCode = 1
