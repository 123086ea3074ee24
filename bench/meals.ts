import { writeFile } from 'node:fs/promises'
import { seededRandom } from '../tools/kit/random.ts'
import { quantile } from '../tools/kit/statistics.ts'
import { broken } from '../tools/plan/meals/kept.ts'
import { type MealPlan, mealPlan } from '../tools/plan/meals/plan.ts'
import { randomWants } from '../tools/plan/meals/random-wants.ts'
import type { MealWanted } from '../tools/plan/meals/wanted.ts'

/**
 * A thousand weeks of meals for adults drawn by chance, over all patterns and sets of allergies, each checked by rules
 * written down apart from the solver: nothing forbidden, energy and macros within 5 % where feasible, what isn't explained.
 */
const plans = Number(process.argv[2] ?? 1000)
const round = (value: number, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits

type Row = { wanted: MealWanted; plan: MealPlan; ms: number }

function rows(): Row[] {
  const random = seededRandom('week plans')
  return Array.from({ length: plans }, (_, i) => {
    const wanted = randomWants(random)
    const begun = performance.now()
    const plan = mealPlan(wanted, `week ${i}`)
    return { wanted, plan, ms: performance.now() - begun }
  })
}

const count = (words: readonly string[]) =>
  Object.fromEntries(
    [...new Set(words)].sort().map((word) => [word, words.filter((one) => one === word).length]),
  )

const all = rows()
const feasible = all.filter(({ plan }) => plan.feasible)
const rest = all.flatMap(({ wanted, plan }) => (plan.feasible ? [] : [{ wanted, plan }]))
const days = feasible.flatMap(({ plan }) => (plan.feasible ? plan.menu.days : []))
const forbidden = all.flatMap(({ wanted, plan }) => {
  const menu = plan.feasible ? plan.menu : plan.nearest
  const slower = plan.feasible ? wanted : { ...wanted, cookMinutes: undefined }
  return menu ? broken(menu, slower, { targets: false }) : []
})
const missed = feasible.flatMap(({ wanted, plan }) =>
  plan.feasible ? broken(plan.menu, wanted, { targets: true }) : [],
)
const possible = all.length - rest.filter(({ plan }) => plan.proven).length
const ms = all.map((row) => row.ms)
const notes = all.flatMap(({ plan }) => plan.notes.map((note) => note.what as string))

const results = {
  command: 'npm run -s bench:meals',
  plans,
  forbidden: forbidden.length,
  missedAfterAll: missed.length,
  within5PercentOfPossible: round(feasible.length / possible, 4),
  feasible: feasible.length,
  provenInfeasible: all.length - possible,
  notFound: possible - feasible.length,
  explained: rest.filter(({ plan }) => plan.binding.length > 0).length,
  binding: count(rest.map(({ plan }) => plan.binding.join(' + '))),
  milliseconds: {
    median: round(quantile(ms, 0.5)),
    p95: round(quantile(ms, 0.95)),
    most: round(Math.max(...ms)),
  },
  daysWithNote: count(notes),
  ofDays: 7 * plans,
  meanCostADay: round(days.reduce((sum, day) => sum + day.totals.cost, 0) / days.length, 2),
}

const written = `${JSON.stringify(results, null, 2)}\n`
await writeFile(new URL('./results/meals.json', import.meta.url), written)
process.stdout.write(written)
if (process.argv[3] === 'unexplained') {
  for (const { wanted, plan } of rest.filter(({ plan }) => !plan.proven)) {
    console.log(
      JSON.stringify(wanted),
      plan.misses.map((miss) => `${miss.what} ${round(miss.reaches / miss.wanted, 3)}`).join(),
    )
  }
}
