import type { Database } from '../../db/client.ts'
import { monthsBetween } from '../../db/months.ts'
import { t } from '../kit/language.ts'
import { dayMs } from '../kit/time.ts'
import type { Habit } from './members.ts'
import { prepareMonths, type Read, type Run, takenFor, type Verdict } from './run.ts'
import { sendersOf } from './sender.ts'
import {
  addHabits,
  addPreferredSplits,
  addVisits,
  habitsOf,
  type KnownHabit,
  type VisitToAdd,
} from './store.ts'
import { type SyntheticPlan, syntheticVisits } from './synthetic.ts'

/** A habit that is new, on the weekdays that are new. */
type NewHabit = { id: string; habit: Habit; weekdays: readonly number[] }

/** Stores a batch of members with what they like and the visits made up from their averages. */
export async function takeMembers(
  run: Run,
  file: string,
  plan: SyntheticPlan,
  batch: readonly Read<Habit>[],
): Promise<Verdict[]> {
  for (const { item } of batch) run.notes.hear(item.foreign)
  await prepareMonths(run, 'visits', monthsOf(plan))
  return run.db.transaction(async (tx) => {
    const senders = await sendersOf(
      run,
      tx,
      plan.source,
      batch.map(({ item }) => item),
    )
    const known = await habitsOf(
      tx,
      [...senders.values()].map(({ id }) => id),
      plan.zone,
    )
    const fresh: NewHabit[] = []
    const verdicts = batch.map(({ item, line }) => {
      const id = senders.get(item.member)?.id ?? ''
      const { verdict, weekdays } = settle(run, file, known, id, item)
      if (weekdays.length > 0) fresh.push({ id, habit: item, weekdays })
      for (const weekday of weekdays) {
        known.set(`${id}/${weekday}`, { ...item, splits: [...item.splits] })
        run.lines.note(`${id}/${weekday}`, { file, line })
      }
      return verdict
    })
    await addNew(run, tx, plan, fresh)
    return verdicts
  })
}

/** Months that the visits made up by a plan may lie in. */
function monthsOf({ until, weeks }: SyntheticPlan): number[] {
  const end = Date.parse(until)
  return monthsBetween(new Date(end - 7 * weeks * dayMs), new Date(end + dayMs)).map((at) => at.getTime())
}

function settle(run: Run, file: string, known: ReadonlyMap<string, KnownHabit>, id: string, habit: Habit) {
  const other = habit.weekdays.find((weekday) => {
    const before = known.get(`${id}/${weekday}`)
    return before !== undefined && !isSame(before, habit)
  })
  if (other !== undefined) {
    const where = run.lines.words(`${id}/${other}`, file) ?? t`what is already stored`
    return { verdict: { rejected: t`conflicts with ${where}` } satisfies Verdict, weekdays: [] }
  }
  const weekdays = habit.weekdays.filter((weekday) => !known.has(`${id}/${weekday}`))
  const verdict: Verdict = weekdays.length > 0 ? 'accepted' : 'duplicate'
  return { verdict, weekdays }
}

function isSame(before: KnownHabit, { from, minutes, splits }: Habit): boolean {
  const sameSplits = before.splits === null || before.splits.join() === splits.join()
  return before.from === from && before.minutes === minutes && sameSplits
}

async function addNew(run: Run, db: Database, plan: SyntheticPlan, fresh: readonly NewHabit[]) {
  const times = fresh.flatMap(({ id, habit, weekdays }) =>
    weekdays.map((weekday) => ({ member: id, weekday, from: habit.from, minutes: habit.minutes })),
  )
  const liked = new Map<string, string[]>()
  for (const { id, habit } of fresh) liked.set(id, [...new Set([...(liked.get(id) ?? []), ...habit.splits])])
  const made = fresh.flatMap(({ id, habit, weekdays }) =>
    weekdays.flatMap((day) => visitsOn(id, habit, day, plan)),
  )
  await addHabits(db, run.gym.id, times)
  await addPreferredSplits(db, run.gym.id, liked)
  if (made.length > 0) run.visits += (await addVisits(db, takenFor(run), 'synthetic', made)).size
}

function visitsOn(member: string, habit: Habit, weekday: number, plan: SyntheticPlan): VisitToAdd[] {
  return syntheticVisits(habit, weekday, plan).map(({ checkIn, checkOut, dayBegins, dayEnds }) => ({
    member,
    checkIn,
    checkOut,
    estimated: false,
    splits: habit.splits,
    day: { begins: dayBegins, ends: dayEnds },
  }))
}
