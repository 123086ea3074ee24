import { readFile, writeFile } from 'node:fs/promises'
import { openPostgres } from '../db/postgres.ts'
import { startPostgres } from '../db/suite/postgres.ts'
import { assumed, fleets, lifeOf, limitsOf, type Measured, needOf, turnsAMonth } from './growth/derived.ts'
import { jobCosts, type LivingGym, livingGym, turnCost, warmUp } from './growth/gym.ts'
import { type Size, sizesOf } from './growth/measure.ts'
import { figuresOf, withFigures } from './growth/words.ts'

/**
 * What a gym leaves in a real Postgres and what its turns and jobs cost, measured on the simulator's gym with half a year
 * behind it; and what follows for many. Writes `results/growth.json` and the figures of `docs/growth.md`.
 *
 * npm run -s bench:growth [--hours 26] [--turns 400]
 */
const given = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const hours = given('hours', 26)
const turns = given('turns', 400)

const monthDays = 365 / 12
const historyMonths = (26 * 7) / monthDays

/** Months for which each table is kept, by the settings a new gym has. */
const kept: Readonly<Record<string, number>> = {
  visits: 1095 / monthDays,
  visit_splits: 1095 / monthDays,
  // For good: counted as ten years.
  counts: 120,
  occupancy: 120,
  scores: 400 / monthDays,
  turns: 30 / monthDays,
  writes: 7 / monthDays,
  jobs_run: 7 / monthDays,
  slots: 400 / monthDays,
}

/** Origins whose forecasts stand at any time: of two days every hour, of ten days one a day; and a week one for 400 days. */
const standingOrigins = 48 + 8
const weeklyOrigins = 400 / 7

async function rowsOfForecasts({ opened, gym }: LivingGym): Promise<number> {
  const [row] = (await opened.query(
    `select avg(rows)::float8 as rows from (select count(*) as rows from forecasts where gym = '${gym.id}' group by origin) o`,
    [],
  )) as { rows: number }[]
  return Math.round(row?.rows ?? 0)
}

function tablesOf(
  { history, day, talk }: Record<'history' | 'day' | 'talk', (table: string) => Size>,
  { anOrigin, runsADay }: { anOrigin: number; runsADay: number },
): Measured['tables'] {
  const perRow = ({ rows, bytes }: Size) => (rows > 0 ? Math.round(bytes / rows) : 0)
  const entry = (table: string, rowsAMonth: number, size: Size, keptMonths = kept[table] ?? 1) => ({
    ...{ table, rowsAMonth: Math.round(rowsAMonth), bytesARow: perRow(size), keptMonths },
  })
  const aMonth = (rows: number) => (rows * monthDays * 24) / hours
  const ofWeeks = (anOrigin * monthDays) / 7
  return [
    ...['visits', 'visit_splits', 'counts', 'occupancy'].map((table) =>
      entry(table, history(table).rows / historyMonths, history(table)),
    ),
    // Of the forecasts of a month one origin a week stays; those of the last days stand besides.
    entry(
      'forecasts',
      ofWeeks,
      history('forecasts'),
      weeklyOrigins / (monthDays / 7) + standingOrigins / (monthDays / 7),
    ),
    ...['scores', 'slots'].map((table) => entry(table, aMonth(day(table).rows), history(table))),
    entry('jobs_run', runsADay * monthDays, history('jobs_run')),
    ...['turns', 'writes'].map((table) =>
      entry(table, (talk(table).rows / (turns + warmUp)) * turnsAMonth, talk(table)),
    ),
  ]
}

async function measured(gym: LivingGym): Promise<Measured> {
  const { opened } = gym
  const none: Size = { rows: 0, bytes: 0 }
  await opened.query('vacuum analyze', [])
  const before = await sizesOf(opened)
  // Every connection is open before anything is counted.
  await Promise.all(Array.from({ length: 10 }, () => opened.query('select pg_sleep(0.2)', [])))
  const turn = await turnCost(gym, turns)
  await opened.query('vacuum analyze', [])
  const talked = await sizesOf(opened)
  const jobs = await jobCosts(gym, hours)
  await opened.query('vacuum analyze', [])
  const lived = await sizesOf(opened)
  const asLived = { ...lived }
  // A day's scores are too few to tell how long a row is: half a year's are written for that alone.
  await opened.query(
    `insert into scores select gym, split, slot, lead, slot, people, people, people, people, 'm'
     from occupancy, unnest(array['day', 'hour']) lead on conflict do nothing`,
    [],
  )
  await opened.query('vacuum analyze', [])
  lived.scores = (await sizesOf(opened)).scores ?? none
  const grown = (from: Record<string, Size>, to: Record<string, Size>) => (table: string) => ({
    rows: (to[table] ?? none).rows - (from[table] ?? none).rows,
    bytes: (to[table] ?? none).bytes - (from[table] ?? none).bytes,
  })
  const tables = tablesOf(
    { history: (table) => lived[table] ?? none, day: grown(talked, asLived), talk: grown(before, talked) },
    { anOrigin: await rowsOfForecasts(gym), runsADay: jobs.reduce((sum, job) => sum + job.runsADay, 0) },
  )
  return { tables, turn, jobs }
}

/** Two digits behind the point are more than is known. */
const rounded = (found: Measured): Measured =>
  JSON.parse(
    JSON.stringify(found, (_, value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)),
  )

const server = await startPostgres()
try {
  const opened = await openPostgres(`${server.url}/spotter_template`)
  const gym = await livingGym(opened)
  console.error('The gym is filled.')
  const found = rounded(await measured(gym))
  await gym.close()
  await opened.close()
  const results = {
    command: 'npm run -s bench:growth',
    gym: 'the simulator: 600 members, 26 weeks; jobs over so many hours, and so many turns',
    ...{ hours, turns, assumed, measured: found, life: lifeOf(found) },
    fleets: fleets.map((gyms) => needOf(found, gyms)),
    limits: limitsOf(found),
  }
  const doc = new URL('../docs/growth.md', import.meta.url)
  await writeFile(new URL('./results/growth.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(doc, withFigures(await readFile(doc, 'utf8'), figuresOf(found)))
  console.log(figuresOf(found))
} finally {
  await server.stop()
}
