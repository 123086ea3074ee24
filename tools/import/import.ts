import type { Database, OpenDatabase } from '../../db/client.ts'
import { learnShare, rebuildOccupancy } from '../checkin/index.ts'
import { reflag } from '../feed/index.ts'
import { forecastGym } from '../forecast/index.ts'
import type { Gym } from '../kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime } from '../kit/time.ts'
import { readCalendar } from './calendar.ts'
import { notebook } from './notes.ts'
import type { Request } from './options.ts'
import { type Plan, planOf } from './plans.ts'
import { BrokenOff, ImportProblem } from './problems.ts'
import type { Progress } from './progress.ts'
import { RecentLines } from './recent-lines.ts'
import { type RejectedFile, rejectedFile, rejectedInMind } from './rejected.ts'
import type { Row, Unreadable } from './rows.ts'
import type { Run, Verdict } from './run.ts'
import { beginImport, noteImport, refreshStatistics, syntheticSpan } from './store.ts'
import type { FileTally, Summary, Tally } from './summary.ts'
import { type Survey, survey, together } from './survey.ts'
import { inBatches, openTable, rowsOf } from './table.ts'
import type { OrderSeen } from './times.ts'
import { type GymWish, gymFor } from './which-gym.ts'

/** What an import needs of the world. */
export type ImportWorld = {
  open(): Promise<Pick<OpenDatabase, 'db' | 'close'>>
  /** Folder for rejected rows. */
  rejected: string
  now: Date
  progress: Progress
  /** Who imports; null for a command. */
  actor?: string | null
}

/** How far an import goes. */
export type Extent = {
  /** Rows of a file that are looked at, where it is only a look; all unless said. */
  most?: number
  /** Told of each file's import before anything else is done: a look reads there what was understood. */
  onImport?: (id: number, plan: Plan) => void
}

type Surveyed = { plan: Plan; seen: Survey }

/**
 * Brings files into a gym. All of them are looked at before anything is written.
 *
 * Rows go in batch by batch, each in a transaction and under a natural key, so an import that was killed is
 * simply done again.
 *
 * @throws {ImportProblem} when a file or the gym can't be used; nothing is written then
 */
export async function runImport(request: Request, world: ImportWorld): Promise<Summary> {
  const { wish, surveyed } = await lookedAt(request, world)
  if (surveyed.every(({ seen }) => seen.rows === 0)) return nothing(request, surveyed)
  const { db, close } = await world.open()
  try {
    return await importAll(db, request, { wish, surveyed }, world)
  } finally {
    await close()
  }
}

/** Files as a first look shows them, and the gym they go to. */
type Looked = { wish: GymWish; surveyed: readonly Surveyed[] }

/** Looks at every file without keeping anything. @throws {ImportProblem} when one can't be used */
export async function lookedAt(request: Request, world: Pick<ImportWorld, 'now'>): Promise<Looked> {
  if (request.kind === 'members') refuseFuture(request.until, world.now)
  const wish: GymWish = {
    ...request.gym,
    calendar: request.calendar ? await readCalendar(request.calendar) : undefined,
  }
  const plans: Plan[] = []
  for (const path of request.files) plans.push(planOf(await openTable(path), request))
  const surveyed: Surveyed[] = []
  for (const plan of plans) surveyed.push({ plan, seen: await survey(plan.table, plan.look) })
  return { wish, surveyed }
}

/** Half a day off, because the gym's zone is not known yet; visits after `now` are left out anyway. */
function refuseFuture(until: string | undefined, now: Date) {
  if (until !== undefined && Date.parse(until) > addMinutes(now, 14 * 60).getTime()) {
    throw new ImportProblem(`--until ${until} has not come yet.`)
  }
}

export function nothing({ kind }: Request, surveyed: readonly Surveyed[]): Summary {
  const none: Tally = { read: 0, accepted: 0, rejected: 0, duplicates: 0 }
  const files = surveyed.map(({ plan }) => ({ ...none, file: plan.table.source.name, broken: undefined }))
  return {
    ...none,
    kind,
    files,
    gym: undefined,
    members: 0,
    visits: 0,
    notes: [],
    rejectedFile: undefined,
    examples: [],
  }
}

/** Imports what was looked at; with an extent it is a look itself: nothing is worked out of the rows. */
export async function importAll(
  db: Database,
  request: Request,
  { wish, surveyed }: Looked,
  { now, progress, rejected, actor = null }: Omit<ImportWorld, 'open'>,
  extent?: Extent,
): Promise<Summary> {
  const crowd = together(surveyed.map(({ seen }) => seen.crowd))
  const { gym, notes: gymNotes } = await gymFor(db, wish, crowd, now)
  const run = begun(db, gym, now, extent !== undefined)
  const rejects = extent ? rejectedInMind() : rejectedFile(rejected, request.kind, now)
  const files: FileTally[] = []
  try {
    for (const { plan, seen } of surveyed) {
      const { name: file } = plan.table.source
      run.import = await beginImport(db, { gym: gym.id, kind: request.kind, file, at: now, actor })
      extent?.onImport?.(run.import, plan)
      const reading = { order: request.dates ?? seen.order, rejects, progress, most: extent?.most }
      const tally = await importFile(run, plan, reading)
      await noteImport(db, run.import, tally)
      files.push(tally)
    }
  } finally {
    await rejects.close()
  }
  if (!extent) {
    progress.say('Working out the occupancy ...')
    await rebuild(run, request)
  }
  return {
    ...sum(files),
    kind: request.kind,
    files,
    gym: { id: gym.id, name: gym.name },
    members: run.members,
    visits: run.visits,
    notes: [...gymNotes, ...run.notes.sentences()],
    rejectedFile: rejects.path(),
    examples: rejects.examples(),
  }
}

const begun = (db: Database, gym: Gym, now: Date, look: boolean): Run => ({
  db,
  gym,
  now,
  import: 0,
  look,
  notes: notebook(),
  lines: new RecentLines(),
  span: { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
  settled: 0,
  refreshed: 0,
  members: 0,
  visits: 0,
})

type Reading = { order: OrderSeen; rejects: RejectedFile; progress: Progress; most: number | undefined }

async function importFile(
  run: Run,
  plan: Plan,
  { order, rejects, progress, most = Number.POSITIVE_INFINITY }: Reading,
): Promise<FileTally> {
  const { source } = plan.table
  const tally: FileTally = {
    file: source.name,
    read: 0,
    accepted: 0,
    rejected: 0,
    duplicates: 0,
    broken: undefined,
  }
  const settle = plan.begin(run, order)
  let bytes = 0
  const heard = (so: number) => {
    bytes = so
  }
  progress.begin(source.name, source.size)
  try {
    for await (const batch of inBatches(rowsOf(plan.table, heard), plan.batch)) {
      await count(tally, batch, await settle(batch), rejects)
      await keepStatistics(run, batch.length)
      progress.at(bytes, tally.read)
      if (tally.read >= most) break
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error
    tally.broken = error.message
  } finally {
    progress.end()
  }
  return tally
}

/** Refreshes the planner's statistics each time the rows have doubled. */
async function keepStatistics(run: Run, rows: number) {
  run.settled += rows
  if (run.settled < 2 * run.refreshed) return
  run.refreshed = run.settled
  await refreshStatistics(run.db)
}

async function count(
  tally: FileTally,
  batch: readonly (Row | Unreadable)[],
  verdicts: readonly Verdict[],
  rejects: RejectedFile,
) {
  const refused = batch.flatMap(({ line, raw }, i) => {
    const verdict = verdicts[i]
    return typeof verdict === 'object' ? [{ file: tally.file, line, raw, reason: verdict.rejected }] : []
  })
  tally.read += batch.length
  tally.rejected += refused.length
  tally.accepted += verdicts.filter((verdict) => verdict === 'accepted').length
  tally.duplicates += verdicts.filter((verdict) => verdict === 'duplicate').length
  await rejects.add(refused)
}

function sum(files: readonly Tally[]): Tally {
  const total = (key: keyof Tally) => files.reduce((all, file) => all + file[key], 0)
  return {
    read: total('read'),
    accepted: total('accepted'),
    rejected: total('rejected'),
    duplicates: total('duplicates'),
  }
}

/** Whole days, because a day goes by readings as soon as it has one; up to the last slot that is over. */
async function rebuild({ db, gym, now, span }: Run, { kind }: Request) {
  const touched = kind === 'members' ? await syntheticSpan(db, gym.id) : span
  if (!touched || touched.first > touched.last) return
  const from = instantOf(localTime(new Date(touched.first), gym.zone).date, 0, gym.zone)
  const end = instantOf(addDays(localTime(new Date(touched.last), gym.zone).date, 1), 0, gym.zone)
  if (kind === 'counts') await reflag(db, gym, new Date(touched.first), new Date(touched.last))
  const closed = addMinutes(now, 1 - gym.slotMinutes)
  await rebuildOccupancy(db, gym, from, end < closed ? end : closed)
  await learnShare(db, gym, now, { again: true })
  await forecastGym(db, gym, now, { again: true })
}
