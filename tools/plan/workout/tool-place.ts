import { z } from 'zod'
import { surePeople } from '../../forecast/index.ts'
import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { nameFirst } from '../../kit/name-words.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { clockTime, sentence, shortWeekday, weekdayWord } from '../../kit/words.ts'
import { type Profile, profileOf } from '../../profile/index.ts'
import { plannedDate } from './served/days.ts'
import { type Offer, offerFor } from './served/offers.ts'
import { type Coming, withPlaces } from './served/places.ts'
import { type Movable, type Moved, reordered, roomFor } from './served/reorder.ts'
import { currentPlan, type KeptPlan, offersByCode, placeSession, roomsLeft } from './store.ts'

/** A session of the next days: with an offer, with a place already, or with neither. */
type Offered = { session: Coming; date: string; offer: Offer | undefined }

type Placing = { offered: Offered[]; moved: (Moved & { name: string })[]; keepDays: boolean }

/** Days that are looked ahead. */
const days = 7

export const placeSessionsTool = defineTool({
  name: 'placeSessions',
  description:
    "Finds a quiet slot for each session of the member's training plan in the next 7 days, as offers to tap; where a day has no room two sessions change days. Use it to book or place the plan's sessions; for one visit use recommendSlots.",
  input: z.object({
    keepDays: z.boolean().optional().describe('True to leave every session on the day that was planned'),
  }),
  async run({ keepDays = false }, context): Promise<Placing> {
    if (!context.place.private) throw new GymError('only_in_private')
    const { db, gym, member } = context
    const whose = { gym: gym.id, member: member.id }
    const plan = await currentPlan(db, whose)
    if (!plan) throw new GymError('no_training_plan')
    const sessions = await comingSessions(context, plan, keepDays)
    if (sessions.length === 0) throw new GymError('no_sessions_ahead', { days })
    const moved = keepDays ? [] : await movedFor(context, plan, sessions)
    const offered = await offers(context, await profileOf(db, whose), sessions, moved)
    await note(context, plan, offered)
    return { offered, moved, keepDays }
  },
  view: (placing) => shown(placing),
  say: (placing, context) => words(placing, context),
  choices: (placing, context) => choices(placing, context),
})

/** The sessions of the next days that are still to be done; on their planned days where that was asked. */
async function comingSessions(context: ToolContext, plan: KeptPlan, keepDays: boolean): Promise<Coming[]> {
  const today = localTime(context.now, context.gym.zone).date
  const last = addDays(today, days - 1)
  const all = await withPlaces(context, plan)
  return all
    .map((each) => {
      const planned = plannedDate(plan.from, each.week, each.session)
      return keepDays && !each.place && planned >= today ? { ...each, date: planned } : each
    })
    .filter(({ date, doneAt, skippedAt }) => date >= today && date <= last && !doneAt && !skippedAt)
}

const keyOf = ({ week, nth }: Pick<Coming, 'week' | 'nth'>): string => `${week} ${nth}`

/** Which sessions change days, since theirs has no room. */
async function movedFor(
  context: ToolContext,
  plan: KeptPlan,
  sessions: readonly Coming[],
): Promise<Placing['moved']> {
  const { db, gym, now } = context
  const today = localTime(now, gym.zone).date
  const dates = Array.from({ length: days }, (_, i) => addDays(today, i))
  const midnight = (date: string) => instantOf(date, 0, gym.zone)
  const splits = [...new Set([...sessions.map(({ split }) => split), 'all'])]
  const span = { from: now, to: midnight(addDays(today, days + 1)) }
  const rooms = await roomsLeft(db, { gym: gym.id, splits, ...span })
  const around = await withPlaces(context, plan)
  const movable = around.map((each): Movable => {
    const fixed = each.place !== undefined || each.doneAt !== null || each.skippedAt !== null
    return { key: keyOf(each), date: each.date, focus: each.session.focus, fixed }
  })
  const byKey = new Map(around.map((each) => [keyOf(each), each]))
  const moved = reordered(movable, dates, ({ key }, date) => {
    const session = byKey.get(key)
    if (!session) return false
    const visit = { split: session.split, minutes: session.minutes }
    return roomFor(rooms, { ...visit, from: midnight(date), to: midnight(addDays(date, 1)) }, gym.slotMinutes)
  })
  return moved.flatMap((each) => {
    const name = byKey.get(each.key)?.session.name
    return name === undefined ? [] : [{ ...each, name }]
  })
}

async function offers(
  context: ToolContext,
  profile: Profile,
  sessions: readonly Coming[],
  moved: readonly Moved[],
): Promise<Offered[]> {
  const found: Offered[] = []
  const dated = sessions.map((session) => {
    const date = moved.find(({ key }) => key === keyOf(session))?.to ?? session.date
    return { session, date }
  })
  // One after the other: each knows by then which places the others hold.
  for (const { session, date } of dated.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const { split, minutes, place } = session
    const offer = place ? undefined : await offerFor(context, { date, split, minutes }, profile)
    found.push({ session, date, offer })
  }
  return found
}

async function note({ db, gym, member }: ToolContext, plan: KeptPlan, offered: readonly Offered[]) {
  const codes = offered.flatMap(({ offer }) => (offer ? [offer.code] : []))
  const claims = await offersByCode(db, { gym: gym.id, member: member.id }, codes)
  for (const { session, date, offer } of offered) {
    if (session.place) continue
    const claim = (offer && claims.get(offer.code)) ?? null
    await placeSession(db, plan.id, { ...session, date, slot: offer?.start ?? null, claim })
  }
}

function shown({ offered, moved }: Placing) {
  return {
    sessions: offered.map(({ session, date, offer }) => ({
      date,
      name: session.session.name,
      split: session.split,
      minutes: session.minutes,
      slot: (session.place?.slot ?? offer?.start)?.toISOString() ?? null,
      code: session.place?.code ?? offer?.code ?? null,
      state: session.place ? ('held' as const) : offer ? ('offered' as const) : ('unplaced' as const),
      expected: offer?.expected ?? null,
    })),
    moved: moved.map(({ name, from, to }) => ({ name, from, to })),
  }
}

const short = (date: string, { language }: Pick<ToolContext, 'language'>) => shortWeekday(date, language)

function words({ offered, moved }: Placing, context: ToolContext): string {
  const { gym } = context
  const lines = offered.map(({ session, date, offer }) => {
    const head = short(date, context)
    const name = nameFirst(session.session.name)
    if (session.place)
      return t`${`${head} ${clockTime(session.place.slot, gym.zone)}`}: ${name}, yours already.`
    if (!offer) return t`${head}: ${name}, no quiet time left.`
    return `${head} ${clockTime(offer.start, gym.zone)}: ${name}, ${surePeople(offer.expected)}.`
  })
  const open = offered.filter(({ offer }) => offer).length
  return [
    ...movedLines(moved, context),
    ...lines,
    ...(open > 0 ? [open === 1 ? t`Tap it and the place is yours.` : t`Tap each one you want.`] : []),
  ].join('\n')
}

/** "Legs goes from Thursday to Friday, where there is room." */
function movedLines(moved: Placing['moved'], { language }: ToolContext): string[] {
  return moved.map(({ name, from, to }) =>
    sentence(
      t`${nameFirst(name)} goes from ${weekdayWord(from, language)} to ${weekdayWord(to, language)}, where there is room.`,
    ),
  )
}

function choices({ offered, moved }: Placing, context: ToolContext): Choice[] {
  const { zone } = context.gym
  return [
    ...offered.flatMap(({ date, offer }): Choice[] => {
      if (!offer) return []
      return [
        {
          label: t`Hold ${`${short(date, context)} ${clockTime(offer.start, zone)}`}`,
          send: `/hold ${offer.code}`,
        },
      ]
    }),
    ...(moved.length > 0
      ? [{ label: t`Keep the planned days`, send: commandOf('place', { keepDays: true }) }]
      : []),
    { label: t`My plan`, send: commandOf('plan', { week: true }) },
  ]
}
