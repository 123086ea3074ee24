import type { Database, OpenDatabase } from '../../db/client.ts'
import { learnShare, rebuildOccupancy } from '../checkin/index.ts'
import { reflag } from '../feed/index.ts'
import { forecastGym } from '../forecast/index.ts'
import { addDays, addMinutes, instantOf, localTime } from '../kit/time.ts'
import { readCalendar } from './calendar.ts'
import { notebook } from './notes.ts'
import type { Request } from './options.ts'
import { type Plan, planOf } from './plans.ts'
import { BrokenOff, ImportProblem } from './problems.ts'
import type { Progress } from './progress.ts'
import { RecentLines } from './recent-lines.ts'
import { type RejectedFile, rejectedFile } from './rejected.ts'
import type { Row, Unreadable } from './rows.ts'
import type { Run, Verdict } from './run.ts'
import { recordImport, refreshStatistics, syntheticSpan } from './store.ts'
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
  if (request.kind === 'members') refuseFuture(request.until, world.now)
  const wish: GymWish = {
    ...request.gym,
    calendar: request.calendar ? await readCalendar(request.calendar) : undefined,
  }
  const plans: Plan[] = []
  for (const path of request.files) plans.push(planOf(await openTable(path), request))
  const surveyed: Surveyed[] = []
  for (const plan of plans) surveyed.push({ plan, seen: await survey(plan.table, plan.look) })
  if (surveyed.every(({ seen }) => seen.rows === 0)) return nothing(request, surveyed)
  const { db, close } = await world.open()
  try {
    return await importAll(db, request, wish, surveyed, world)
  } finally {
    await close()
  }
}

/** Half a day off, because the gym's zone is not known yet; visits after `now` are left out anyway. */
function refuseFuture(until: string | undefined, now: Date) {
  if (until !== undefined && Date.parse(until) > addMinutes(now, 14 * 60).getTime()) {
    throw new ImportProblem(`--until ${until} has not come yet.`)
  }
}

function nothing({ kind }: Request, surveyed: readonly Surveyed[]): Summary {
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

async function importAll(
  db: Database,
  request: Request,
  wish: GymWish,
  surveyed: readonly Surveyed[],
  { now, progress, rejected }: ImportWorld,
): Promise<Summary> {
  const crowd = together(surveyed.map(({ seen }) => seen.crowd))
  const { gym, notes: gymNotes } = await gymFor(db, wish, crowd, now)
  const notes = notebook()
  const span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY }
  const run: Run = {
    db,
    gym,
    now,
    notes,
    lines: new RecentLines(),
    span,
    settled: 0,
    refreshed: 0,
    members: 0,
    visits: 0,
  }
  const rejects = rejectedFile(rejected, request.kind, now)
  const files: FileTally[] = []
  try {
    for (const { plan, seen } of surveyed) {
      const tally = await importFile(run, plan, request.dates ?? seen.order, rejects, progress)
      const { broken: _, ...row } = tally
      await recordImport(db, { ...row, gym: gym.id, kind: request.kind, at: now })
      files.push(tally)
    }
  } finally {
    await rejects.close()
  }
  progress.say('Working out the occupancy ...')
  await rebuild(run, request)
  return {
    ...sum(files),
    kind: request.kind,
    files,
    gym: { id: gym.id, name: gym.name },
    members: run.members,
    visits: run.visits,
    notes: [...gymNotes, ...notes.sentences()],
    rejectedFile: rejects.path(),
    examples: rejects.examples(),
  }
}

async function importFile(
  run: Run,
  plan: Plan,
  order: OrderSeen,
  rejects: RejectedFile,
  progress: Progress,
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
