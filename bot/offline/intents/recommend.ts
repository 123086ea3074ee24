import { addDays, instantOf, isoLocal, localTime } from '../../../tools/kit/time.ts'
import { areasOf } from '../areas.ts'
import { whichSlot } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { companyIn, forSomebodyElse } from '../company.ts'
import { calls, talk, type Understanding, type Wish, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { chosenOffer } from '../thread/chosen.ts'
import { asForecast, completed, isCrowd, splitsOf, widened, windowOf } from '../thread/spoken-of.ts'
import type { Days, When, Window } from '../when/types.ts'
import { windowsOf } from '../when/window.ts'
import { hereIn, mainSplitIds } from '../world.ts'
import { advices, bookings } from './booking-sayings.ts'
import { bounds, crowdWishes } from './crowd.ts'
import type { Intent } from './intent.ts'

/** Visits of a whole week, or of several days, and not one visit. */
const plans = sayings(`
  plan|schedule|organise|organize|arrange|map|lay [out] my|our|the|next [my|whole|training|gym|coming] week|weeks|visits|days|trainings|gym_days|gym_times|times|month
  two|three|four|five|six|2|3|4|5|6 visits|sessions|workouts|trainings|slots|times|days|gym_days|training_days
`)

/** Room is asked for where a time is named; without one, whether there is any now. */
const asksForRoom = sayings(`
  space|room|spots|spaces|place|places
  spot|gap for
`)

const namesASlot = sayings(
  'slot|slots|book|booking|reserve|hold|find|get|give|plan|want|need|appointment|reservation',
)

/** Leaves the hour to Spotter, also where one was spoken of before. */
const leavesItOpen = sayings(`
  when|what_time|which_time|what_day|which_day|what_days|which_days|recommend|suggest|propose|advise|you_choose|you_pick|another|other|quieter|emptier|calmer|less_busy
`)

function fill(clause: Clause, world: World): Understanding {
  if (forSomebodyElse(clause) && !companyIn(clause)) return talk('privacyOfOthers')
  const offer = chosenOffer(clause, world)
  if (offer) return calls(holding(offer.code))
  const untimed = clause.times.every(({ now }) => now) && !aboutTheCrowd(world)
  if (untimed && says(clause.text, asksForRoom) && !says(clause.text, namesASlot)) {
    return crowdWishes(areasOf(clause), clause, world)
  }
  return slotWishes(clause, world)
}

export const holding = (code: string): Wish => ({ tool: 'reserveSlot', input: { offer: code } })

const aboutTheCrowd = ({ last }: World): boolean => last !== undefined && isCrowd(last)

/** Places for what a clause names; with company, a time for all. What it leaves open, the question before it says. */
export function slotWishes(clause: Clause, world: World): Understanding {
  const before = spokenBefore(clause, world)
  const split = mainSplitIds(clause.mentions)[0] ?? before.split
  const times = clause.times.map((when) => completed(when, before.window, world))
  const window = says(clause.text, plans) ? daysOf(times, world) : (stretchOf(times, world) ?? before.window)
  if (window === 'many') {
    const [first] = companyIn(clause) ? soonest(times, world) : []
    if (!first) return whichSlot(split, times, world)
    return calls(slotWish({ ...clause, split, window: first, hour: false }, world))
  }
  const [when, another] = times
  const hour = when?.hours?.kind === 'at' && !another
  return calls(slotWish({ ...clause, split, window, hour }, world))
}

type Wanted = Pick<Clause, 'text' | 'words' | 'stay'> & {
  split: string | undefined
  window: Window | undefined
  /** The visit should begin with it. */
  hour: boolean
}

function slotWish({ split, window, hour, stay, ...clause }: Wanted, world: World): Wish {
  const company = companyIn(clause)
  const time = hour ? beginning(window, world) : bounds(window, world, 'from')
  const input = { ...(split ? { split } : {}), ...time }
  if (company) return { tool: 'coordinateGroup', input: { ...input, ...company } }
  return { tool: 'recommendSlots', input: { ...input, ...minutesOf(stay) } }
}

/** An hour that was named stands alone: its visit ends when it ends. */
export function beginning(window: Window | undefined, { gym }: Pick<World, 'gym'>): { from?: string } {
  return window ? { from: isoLocal(window.from, gym.zone) } : {}
}

/** A visit's length as the tools take it; nobody stays shorter or longer. */
export const minutesOf = (stay: number | undefined): { minutes?: number } =>
  stay !== undefined && stay >= 15 && stay <= 240 ? { minutes: Math.round(stay) } : {}

type Spoken = { split?: string | undefined; window?: Window | undefined }

/** What was asked about before: "how full is legs at 6?", "ok, book it". A day that is named begins anew. */
function spokenBefore({ text, times }: Clause, world: World): Spoken {
  const { last } = world
  const thread = last && (isCrowd(last) || last.tool === 'recommendSlots') ? asForecast(last) : undefined
  const window = thread && windowOf(thread, world)
  const other = times.some(
    ({ days, stretch, now }) => (days && !isSameDay(days, window, world)) || stretch || now,
  )
  if (!thread || (other && !(says(text, insists) && times.every(({ stretch, now }) => !stretch && !now))))
    return {}
  const another = says(text, leavesItOpen) && times.length === 0
  return { split: splitsOf(thread, world)[0], window: another ? widened(window, world) : window }
}

/** Takes up what was asked about the moment before: "friday then, book". */
const insists = sayings(`
  ^ [ok|yes|right|well|so] [then] #time|.. then [book|reserve|please] [it|that|me|please] $
  same
`)

const isSameDay = ({ first, last }: Days, window: Window | undefined, { gym }: World): boolean =>
  window !== undefined && first === last && localTime(window.from, gym.zone).date === first

/** From the first hour to the last; 'many' where that would cover hours which nobody asked for. */
function stretchOf(times: readonly When[], world: World): Window | 'many' | undefined {
  const here = hereIn(world)
  const found = times.filter(({ now }) => !now).map((when) => windowsOf(when, here))
  if (found.includes('many')) return 'many'
  const windows = found.flatMap((each) => (each === 'many' ? [] : each))
  const inOrder = windows.sort((a, b) => a.from.getTime() - b.from.getTime())
  const [first] = inOrder
  if (!first) return times.length > 0 ? soon(world) : undefined
  const apart = inOrder.some(({ from }, i) => i > 0 && from > (inOrder[i - 1]?.to ?? from))
  if (apart) return 'many'
  return { from: first.from, to: new Date(Math.max(...inOrder.map(({ to }) => to.getTime()))) }
}

/** Of the days that several could come the first; they are asked day by day. */
function soonest(times: readonly When[], world: World): Window[] {
  const found = times.map((when) => windowsOf(when, hereIn(world)))
  return found.includes('many')
    ? []
    : found
        .flatMap((each) => (each === 'many' ? [] : each))
        .sort((a, b) => a.from.getTime() - b.from.getTime())
}

/** "Can you fit me in now?" */
const soon = ({ now }: World): Window => ({ from: now, to: new Date(now.getTime() + 60 * 60_000) })

/** The days of a plan, whatever hours were said; the coming seven where none were named. */
function daysOf(times: readonly When[], world: World): Window | 'many' | undefined {
  const { gym, now } = world
  const days = times.flatMap(({ days }) => (days ? [{ days }] : []))
  if (days.length > 0) return stretchOf(days, world)
  return { from: now, to: instantOf(addDays(localTime(now, gym.zone).date, 7), 0, gym.zone) }
}

/** A place, or advice when to come: three are offered, and one is taken only when the member says so. */
export const booking: Intent = { name: 'recommend', acts: false, fill, ...bookings }

export const advice: Intent = { name: 'recommend', acts: false, fill, ...advices }
