import type { JobCost } from './gym.ts'
import type { Cost } from './measure.ts'

/** What was measured of one gym, and what it is held against. */
export type Measured = {
  /** Rows a gym writes in a month and keeps, and the bytes of each with its indexes, by table. */
  tables: readonly { table: string; rowsAMonth: number; bytesARow: number; keptMonths: number }[]
  turn: Cost
  jobs: readonly JobCost[]
}

/** What is assumed and not measured; prices are those of lists, in dollars. */
export const assumed = {
  /** Members of a gym, and how often each writes in a month. */
  members: 600,
  turnsAMember: 8,
  /** Part of a day's turns in its busiest hour. */
  busiestHour: 0.12,
  /** How full processors are planned to be at the busiest time. */
  fullness: 0.5,
  /** Dollars a month: a processor of a process, one of a managed Postgres with its memory, a GB of its disk, a GB of backups. */
  processor: 30,
  postgresProcessor: 75,
  diskGb: 0.12,
  backupGb: 0.03,
  /** Copies of the data that the backups hold, packed: 23 of a quarter of the size. */
  backups: 23 / 4,
  /** Connections of a process, and those a Postgres is given before a pooler stands in front. */
  connections: 10,
  mostConnections: 100,
} as const

const daysAMonth = 365 / 12
const hourMs = 3_600_000

/** What so many gyms need and cost. */
export type Need = {
  gyms: number
  rows: number
  storageGb: number
  nodeProcessors: number
  postgresProcessors: number
  processes: number
  connections: number
  /** How long the jobs of one minute take, one gym after another, in seconds. */
  minuteJobsSeconds: number
  dollarsAMonth: number
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

/** Turns of a gym in a month. */
export const turnsAMonth = assumed.members * assumed.turnsAMember

/** What a month of a gym leaves in the database, and what it holds once everything that grows old goes: rows and bytes. */
export function lifeOf({ tables }: Measured) {
  const sum = (of: (table: Measured['tables'][number]) => number) =>
    Math.round(tables.reduce((all, table) => all + of(table), 0))
  return {
    rowsAMonth: sum(({ rowsAMonth }) => rowsAMonth),
    bytesAMonth: sum(({ rowsAMonth, bytesARow }) => rowsAMonth * bytesARow),
    rowsKept: sum(({ rowsAMonth, keptMonths }) => rowsAMonth * keptMonths),
    bytesKept: sum(({ rowsAMonth, bytesARow, keptMonths }) => rowsAMonth * bytesARow * keptMonths),
  }
}

/** Processor time of a gym in the busiest hour, in milliseconds: its turns, and every job as often as it runs. */
function busiestHour({ turn, jobs }: Measured, of: (cost: Cost) => number): number {
  const turns = (turnsAMonth / daysAMonth) * assumed.busiestHour
  // What runs once a night is spread over the night's hours, as gyms are over the zones of the earth.
  return turns * of(turn) + jobs.reduce((sum, job) => sum + (of(job) * job.runsADay) / 24, 0)
}

/** What so many gyms like the one that was measured need. */
export function needOf(measured: Measured, gyms: number): Need {
  const { rowsKept, bytesKept } = lifeOf(measured)
  const processors = (of: (cost: Cost) => number) =>
    (gyms * busiestHour(measured, of)) / hourMs / assumed.fullness
  const node = processors(({ nodeMs }) => nodeMs)
  const postgres = processors(({ postgresMs }) => postgresMs)
  const storageGb = (gyms * bytesKept) / 1e9
  const everyMinute = measured.jobs.filter(({ runsADay }) => runsADay === 1440)
  const minuteJobsSeconds = (gyms * everyMinute.reduce((sum, { wallMs }) => sum + wallMs, 0)) / 1000
  const processes = Math.max(1, Math.ceil(node), Math.ceil(minuteJobsSeconds / 60))
  const { processor, postgresProcessor, diskGb, backupGb, backups } = assumed
  return {
    gyms,
    rows: gyms * rowsKept,
    storageGb: round(storageGb, 2),
    nodeProcessors: round(node, 2),
    postgresProcessors: round(postgres, 2),
    processes,
    connections: processes * assumed.connections,
    minuteJobsSeconds: round(minuteJobsSeconds, 1),
    dollarsAMonth: Math.round(
      Math.max(1, Math.ceil(node)) * processor +
        Math.max(1, Math.ceil(postgres)) * postgresProcessor +
        storageGb * (diskGb + backups * backupGb),
    ),
  }
}

/** The numbers of gyms that are looked at. */
export const fleets = [1, 100, 10_000] as const

/** The fewest gyms at which a limit is met, by limit. */
export function limitsOf(measured: Measured): { limit: string; gyms: number }[] {
  const one = needOf(measured, 100_000)
  const at = (per: number, most: number) => Math.floor((most * 100_000) / per)
  return [
    { limit: 'jobs of a minute take a minute in one process', gyms: at(one.minuteJobsSeconds, 60) },
    { limit: 'one processor of a process is half full', gyms: at(one.nodeProcessors, 1) },
    { limit: 'connections without a pooler', gyms: at(one.connections, assumed.mostConnections) },
    { limit: 'a Postgres of 16 processors is half full', gyms: at(one.postgresProcessors, 16) },
    { limit: 'a disk of 2 TB', gyms: at(one.storageGb, 2000) },
  ].sort((a, b) => a.gyms - b.gyms)
}
