import { Gauge, type Registry } from 'prom-client'
import type { Skill } from './store.ts'

/** Gyms whose forecasts are told one by one, the worst first: a register must not grow with the house. */
export const mostGyms = 20

/** The gauges of the state that is read from the database. */
export type Gauges = ReturnType<typeof gaugesIn>

/** Makes the gauges in a register. */
export function gaugesIn(registry: Registry) {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `spotter_${name}`, help, labelNames, registers: [registry] })
  const house = {
    gyms: gauge('gyms', 'Gyms that are talked to.'),
    outboxDue: gauge('outbox_due', 'Messages that are due to be said unasked.'),
    outboxAge: gauge('outbox_oldest_due_seconds', 'For how long the oldest of them has been due.'),
    unanswered: gauge(
      'turns_unanswered',
      'Turns of the last hour, two minutes old or older, without an answer.',
    ),
    jobAge: gauge('job_last_success_age_seconds', 'Since a job last went well, of the gym worst off.', [
      'job_name',
    ]),
    ratings: gauge('ratings', 'Judgements of answers, of seven days.', ['value']),
    members: gauge('members_talking', 'Members who wrote within a day.'),
    places: gauge('places', 'Places in slots of the next day.', ['state']),
    databaseBytes: gauge('database_bytes', 'The database on its disk.'),
    ...forecastGauges(gauge),
  }
  return {
    ...house,
    connections: gauge('database_connections_most', 'Connections this process may have.'),
    ready: gauge('ready', 'Whether the house may be asked.'),
    databaseUp: gauge('database_up', 'Whether the database answers within a second.'),
    jobInterval: gauge('job_interval_seconds', 'How often a job runs.', ['job_name']),
    modelResting: gauge('model_resting', 'Whether a language model rests after failures.', ['model']),
    forecast: (skills: readonly Skill[], now: Date) => tellForecasts(house, skills, now),
    drifts(found: readonly { detector: string; open: number; recent: number }[]) {
      for (const each of [house.driftsOpen, house.driftsFound]) each.reset()
      for (const { detector, open, recent } of found) {
        house.driftsOpen.set({ detector }, open)
        house.driftsFound.set({ detector }, recent)
      }
    },
    /** What was read and may be wrong by now is not told any more. */
    forgetHouse: () => forget(Object.values(house)),
  }
}

/** A gauge without labels would say 0 where nothing is known. */
function forget(gauges: readonly Gauge[]): void {
  for (const each of gauges) each.reset()
  for (const each of gauges)
    if (!('labelNames' in each && (each.labelNames as string[]).length > 0)) each.remove()
}

type Making = (name: string, help: string, labelNames?: string[]) => Gauge

const forecastGauges = (gauge: Making) => ({
  mase: gauge('forecast_mase', 'Scaled error of a day ahead over seven days, of the gyms worst off.', [
    'gym',
  ]),
  coverage: gauge('forecast_coverage', 'Part of the slots inside their interval, of the gyms worst off.', [
    'gym',
  ]),
  maseOf: gauge('forecast_mase_quantile', 'Scaled error over all gyms.', ['quantile']),
  coverageOf: gauge('forecast_coverage_quantile', 'Part of the slots inside, over all gyms.', ['quantile']),
  forecastAge: gauge('forecast_age_seconds', 'Since the newest forecast knew, of the gym worst off.'),
  measured: gauge('forecast_gyms', 'Gyms whose forecasts can be measured.'),
  driftsOpen: gauge('drifts_open', 'Changes of the crowd that no new fit has answered.', ['detector']),
  driftsFound: gauge('drifts_found', 'Changes of the crowd found within seven days.', ['detector']),
})

const quantiles = [0.1, 0.5, 0.9] as const

function tellForecasts(gauges: ReturnType<typeof forecastGauges>, skills: readonly Skill[], now: Date): void {
  const { mase, coverage, maseOf, coverageOf, forecastAge, measured } = gauges
  for (const each of [mase, coverage, maseOf, coverageOf]) each.reset()
  const errors = skills.flatMap((skill) => (skill.mase === null ? [] : [skill.mase]))
  const held = skills.flatMap((skill) => (skill.coverage === null ? [] : [skill.coverage]))
  measured.set(errors.length)
  for (const at of quantiles) {
    if (errors.length > 0) maseOf.set({ quantile: String(at) }, quantile(errors, at))
    if (held.length > 0) coverageOf.set({ quantile: String(at) }, quantile(held, at))
  }
  const worst = [...skills].sort((a, b) => (b.mase ?? -1) - (a.mase ?? -1)).slice(0, mostGyms)
  for (const { gym, ...skill } of worst) {
    if (skill.mase !== null) mase.set({ gym }, skill.mase)
    if (skill.coverage !== null) coverage.set({ gym }, skill.coverage)
  }
  const origins = skills.flatMap(({ origin }) => (origin === null ? [] : [origin]))
  if (origins.length > 0) forecastAge.set(Math.max(0, now.getTime() / 1000 - Math.min(...origins)))
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0
}
