import { t } from '../../kit/language.ts'
import { nameFirst } from '../../kit/name-words.ts'
import { addDays, localTime } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { dateWords, dayWords, sentence } from '../../kit/words.ts'
import { exerciseById } from '../../plan/index.ts'
import { whoseOf } from '../agreement.ts'
import type { KeptSet } from '../workouts/set.ts'
import { lastWorkout, setsSince } from '../workouts/store.ts'
import { doneWords } from '../workouts/words.ts'
import type { Speech } from './words.ts'

/** A day's training as it was logged; without a date the newest there is. */
export type LastDay = { date: string | undefined; asked: string | undefined; sets: readonly KeptSet[] }

/**
 * What was trained on the newest logged day, or on a day that is named.
 *
 * @param on YYYY-MM-DD by the gym's calendar
 */
export async function lastDay(on: string | undefined, context: ToolContext): Promise<LastDay> {
  const { db, gym, now } = context
  const whose = whoseOf(context)
  const today = localTime(now, gym.zone).date
  const sets =
    on === undefined
      ? await lastWorkout(db, whose, addDays(today, 1))
      : (await setsSince(db, whose, on)).filter(({ date }) => date === on)
  return { date: sets[0]?.date, asked: on, sets }
}

/** "Tue 24 Nov:" and a line for each exercise. */
export function lastDayWords(
  { date, asked, sets }: LastDay,
  { gym, now, language }: ToolContext,
  { units }: Speech,
) {
  if (date === undefined) {
    return asked === undefined
      ? t`No sets logged yet. Tell me what you lift, e.g. "bench 3x8 at 60", and I keep it.`
      : t`Nothing logged on ${dateWords(asked, language)}.`
  }
  const noon = new Date(`${date}T12:00:00Z`)
  const lines = [...Map.groupBy(sets, ({ exercise }) => exercise)].map(
    ([id, done]) => `${nameFirst(exerciseById(id)?.name ?? id)}: ${doneWords(done, units)}.`,
  )
  return [`${sentence(dayWords(noon, { zone: gym.zone, now, language }))}:`, ...lines].join('\n')
}
