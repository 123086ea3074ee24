import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { t, withoutNumbers } from '../../kit/language.ts'
import { nameFirst, nameWithin } from '../../kit/name-words.ts'
import { addDays, localTime } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import { weightTrend } from '../../kit/weight-trend.ts'
import { clockTime, dateWords, listWords, weekdayWord } from '../../kit/words.ts'
import { exerciseById } from '../../plan/index.ts'
import { profileOf, sayLoad, type Units, weightsOf } from '../../profile/index.ts'
import { type KeptPause, pausesTouching } from '../pauses/store.ts'
import { type Strength, strengths } from '../progress/strength.ts'
import { type Speech, streakWords, strengthWords, weightWords } from '../progress/words.ts'
import type { PlannedSession } from '../sessions/in-force.ts'
import { mondayOf } from '../sessions/streak.ts'
import { weeksOf } from '../sessions/weeks.ts'
import { type Best, bestOf } from '../workouts/bests.ts'
import { sessionIn } from '../workouts/prescribed.ts'
import type { KeptSet } from '../workouts/set.ts'
import { currentPlan, setsSince } from '../workouts/store.ts'
import { aboutLoad, timeWords, wayWords } from '../workouts/words.ts'

/** Days of sets that records are looked for among. */
const looksBack = 730

/** Records that are named. */
const mostRecords = 3

/**
 * What is worth saying of a member's week, in three to five lines: what they did, records, one trend, and how the next
 * week begins. Nothing to tell, or a week of rest, is silence.
 *
 * @param now an instant of the Sunday
 */
export async function sundayNote(
  db: Database,
  gym: Gym,
  member: MemberId,
  now: Date,
): Promise<string | undefined> {
  const whose = { gym: gym.id, member }
  const today = localTime(now, gym.zone).date
  const monday = mondayOf(today)
  const { streak, planned } = await weeksOf(db, whose, { zone: gym.zone, now })
  const sets = await setsSince(db, whose, addDays(today, -looksBack))
  const week = { from: monday, to: addDays(monday, 6) }
  const pauses = await pausesTouching(db, whose, { from: monday, to: addDays(monday, 13) })
  const coming = planned.filter(
    ({ date, replacedAt }) => date > week.to && date <= addDays(monday, 13) && !replacedAt,
  )
  const { done, planned: wanted } = streak.thisWeek
  if (done === 0 && (coming.length === 0 || pauses.some((each) => covers(each, today)))) return undefined
  const profile = await profileOf(db, whose)
  const speech = { units: profile.units, language: gym.language }
  const records = recordsOf(sets, week.from, today)
  const trend = trendLine(strengths(sets, today), speech)
  const weight =
    profile.eatingDisorder || withoutNumbers() || trend
      ? undefined
      : weightTrend(await weightsOf(db, whose, { until: now }), { zone: gym.zone, now })
  const plan = coming.length > 0 ? await currentPlan(db, whose) : undefined
  return [
    headWords(week.from, today, gym.language),
    done === 0 && wanted > 0
      ? t`It went without a session, and the plan simply goes on.`
      : streakWords(streak),
    ...(records.length > 0 ? [t`Records: ${recordWords(records, profile.units)}.`] : []),
    ...(trend
      ? [trend]
      : weight?.trend && weight.trend.kind !== 'unclear'
        ? [weightWords(weight, speech)]
        : []),
    nextWords(coming, { pauses, plan, gym, today }),
  ].join('\n')
}

const covers = ({ from, to }: KeptPause, date: string) => from <= date && date <= to

/** "Your week, 16 to 22 November:": the days without their names, and the month once. */
function headWords(from: string, to: string, language: string): string {
  const [first = [], last = []] = [from, to].map((date) => dateWords(date, language).split(' ').slice(1))
  const begin = first.at(-1) === last.at(-1) ? (first[0] ?? '') : first.join(' ')
  return t`Your week, ${begin} to ${last.join(' ')}:`
}

type Found = { name: string; best: Best }

/** What of the week's sets is better than all before the week. */
function recordsOf(sets: readonly KeptSet[], monday: string, today: string): Found[] {
  const kept = sets.filter(({ date }) => date <= today)
  return [...Map.groupBy(kept, ({ exercise }) => exercise)].flatMap(([id, own]) => {
    const exercise = exerciseById(id)
    const now = own.filter(({ date }) => date >= monday)
    const best =
      exercise &&
      bestOf(
        now,
        own.filter(({ date }) => date < monday),
        monday,
        exercise,
      )
    return exercise && best ? [{ name: exercise.name, best }] : []
  })
}

function recordWords(records: readonly Found[], units: Units | null): string {
  const named = records.slice(0, mostRecords).map(({ name, best }) => recordOf(nameWithin(name), best, units))
  const more = records.length - named.length
  return listWords(more > 0 ? [...named, t`${more} more`] : named)
}

function recordOf(name: string, best: Best, units: Units | null): string {
  switch (best.kind) {
    case 'oneRepMax':
      return t`${name} with an estimated 1RM of ${aboutLoad(best.value, units)}`
    case 'weight':
      return t`${name} with ${sayLoad(best.value, units)}`
    case 'reps':
      return best.kg === null
        ? t`${name} with ${best.value} reps`
        : t`${name} with ${`${sayLoad(best.kg, units)} x ${best.value}`}`
    case 'hold':
      return t`${name} for ${timeWords(best.value)}`
    case 'distance':
      return t`${name} over ${wayWords(best.value, units)}`
    case 'time':
      return t`${name} ${wayWords(best.metres, units)} in ${timeWords(best.value)}`
  }
}

/** Of what is trained most. Not of what went best: of many that stand still one always seems to gain. */
function trendLine(all: readonly Strength[], speech: Speech): string | undefined {
  const told = all.find(({ trend }) => trend !== undefined)
  return told && strengthWords(told, speech)
}

type World = { pauses: readonly KeptPause[]; plan: unknown; gym: Gym; today: string }

function nextWords(coming: readonly PlannedSession[], { pauses, plan, gym, today }: World): string {
  const first = coming.find(({ date }) => !pauses.some((pause) => covers(pause, date)))
  const pause = pauses.find(({ to }) => to > today)
  if (!first && pause) return t`Nothing is asked of you until ${dateWords(pause.to, gym.language)}.`
  if (!first) return t`For the coming week I can look for quiet times whenever you ask.`
  const split = gym.splits.find(({ id }) => id === first.split)?.name
  const name = sessionIn(plan, first)?.name ?? split
  const what = name === undefined ? t`training` : nameFirst(name)
  const day = weekdayWord(first.date, gym.language)
  const time = first.slot
    ? t`${clockTime(first.slot, gym.zone)}, a quiet time`
    : t`no time yet: say "find quiet times for my plan"`
  return t`Next: ${day}, ${what}, ${first.minutes} minutes, ${time}.`
}
