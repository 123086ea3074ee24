import { writeFile } from 'node:fs/promises'
import { openInMemory } from '../db/embedded.ts'
import { occupancy } from '../db/schema/index.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth, type Truth } from '../db/simulator/truth.ts'
import { createApp } from '../server/app.ts'
import { createDeps } from '../server/deps.ts'
import { openWorkshop } from '../server/workshop.ts'
import { usualRecipe } from '../tools/forecast/ensemble/members.ts'
import { fitInput } from '../tools/forecast/history.ts'
import { here, retrain } from '../tools/forecast/index.ts'
import { simulatedDays } from '../tools/forecast/learning/testing.ts'
import { loadGym } from '../tools/gym/index.ts'
import { type Gym, openSlots } from '../tools/kit/gym.ts'
import { quantile } from '../tools/kit/statistics.ts'
import { addDays, addMinutes, dayMs, instantOf } from '../tools/kit/time.ts'

/**
 * What a nightly retraining of one gym costs (19 months, all its splits), and how long members wait beside it.
 *
 * The whole job runs as in service: history read from the database, fitted in the worker thread, written back, while
 * a member asks one question after the other. The same questions with nothing beside them are the measure.
 *
 * npm run -s bench:fit
 */
const zone = 'Europe/Berlin'
const now = new Date('2026-11-24T03:15:00+01:00')
const days = 19 * 30
const idleMs = 8000
const pauseMs = 20

const opened = await openInMemory()
const { db } = opened
const truth = demoTruth({ seed: 'fit', zone })
await seedDemo(db, { truth, now, weeks: 1 })
const gym = await loadGym(db, truth.gym.id)
if (!gym) throw new Error('the gym was not made')
await fillHistory(truth, gym)

let asked = 0
const clock = () => new Date(now.getTime() + 300 * asked)
const workshop = openWorkshop()
const deps = createDeps(
  { model: { kind: 'offline' }, gym: gym.id },
  { db, log: () => {}, now: clock, workshop },
)
const app = createApp(deps, { telegram: undefined }, clock)

for (let i = 0; i < 20; i++) await turn()
const idle = await turnsWhile(new Promise((resolve) => setTimeout(resolve, idleMs)))
const before = process.memoryUsage.rss()
let peak = before
const look = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 20)
const begun = performance.now()
const beside = await turnsWhile(retrain(db, gym, now, workshop))
const nightSeconds = (performance.now() - begun) / 1000
clearInterval(look)
await workshop.close()

const known = new Date(now.getTime() - days * dayMs)
const slots = openSlots(gym, now, addMinutes(now, 14 * 1440))
const order = await fitInput(db, gym, { origin: now, known, slots, recipe: usualRecipe, widths: {} })
const cpu = process.cpuUsage()
const alone = performance.now()
await here.forecast(order)
const fitSeconds = (performance.now() - alone) / 1000
const { user, system } = process.cpuUsage(cpu)

const round = (value: number, digits = 1) => Number(value.toFixed(digits))
const told = (waits: readonly number[]) => ({
  turns: waits.length,
  median: round(quantile(waits, 0.5)),
  p99: round(quantile(waits, 0.99)),
  longest: round(Math.max(...waits)),
})
const result = {
  command: 'npm run -s bench:fit',
  history: { days, splits: gym.splits.length, slotsForecast: slots.length },
  goals: { cpuSeconds: 20, memoryMb: 400, waitMs: 50 },
  fit: { seconds: round(fitSeconds), cpuSeconds: round((user + system) / 1e6) },
  night: { seconds: round(nightSeconds), memoryMb: round((peak - before) / 2 ** 20) },
  turnMs: { idle: told(idle), besideTheFit: told(beside) },
  waitMs: {
    median: round(quantile(beside, 0.5) - quantile(idle, 0.5)),
    p99: round(quantile(beside, 0.99) - quantile(idle, 0.99)),
    longest: round(Math.max(...beside) - Math.max(...idle)),
  },
}
console.log(JSON.stringify(result, null, 2))
await writeFile(new URL('./results/fit.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
await opened.close()

/** The gym's occupancy as it would have been left behind by nineteen months of counting. */
async function fillHistory({ gym: { splits, slotMinutes } }: Truth, own: Gym): Promise<void> {
  const first = addDays(now.toISOString().slice(0, 10), -days)
  const series = ['all', ...splits.map((split) => split.id)]
  for (const { date, people } of simulatedDays(truth, first, days)) {
    const rows = series.flatMap((split) =>
      [...(people.get(split) ?? [])].map((value, slot) => ({
        gym: own.id,
        split,
        slot: instantOf(date, slot * slotMinutes, zone),
        people: value,
        source: 'counts' as const,
      })),
    )
    const hours = openSlots(own, instantOf(date, 0, zone), instantOf(addDays(date, 1), 0, zone))
    const open = new Set(hours.map((slot) => slot.getTime()))
    const inside = rows.filter(({ slot }) => open.has(slot.getTime()) && slot < now)
    for (let i = 0; i < inside.length; i += 1000) {
      await db
        .insert(occupancy)
        .values(inside.slice(i, i + 1000))
        .onConflictDoNothing()
    }
  }
}

/** Milliseconds that each of a member's questions took while something else went on. */
async function turnsWhile(work: Promise<unknown>): Promise<number[]> {
  const waits: number[] = []
  let over = false
  const done = work.finally(() => {
    over = true
  })
  while (!over) {
    const since = performance.now()
    await turn()
    waits.push(performance.now() - since)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  await done
  return waits
}

async function turn(): Promise<void> {
  asked++
  const response = await app.request('/api/chat', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: 'spotter=5f6d3a52-31a3-4b8a-9a64-0c8c7f1b2d90',
      'x-forwarded-for': `10.0.${(asked >> 8) & 255}.${asked & 255}`,
    },
    body: JSON.stringify({ text: 'is it busy now?', id: crypto.randomUUID() }),
  })
  if (!response.ok) throw new Error(`the turn answered ${response.status}: ${await response.text()}`)
  await response.text()
}
