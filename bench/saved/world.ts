import { demoDay, type TrueVisit } from '../../db/simulator/day.ts'
import { demoTruth, type Truth } from '../../db/simulator/truth.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { type Random, seededRandom } from '../../tools/kit/random.ts'
import { addDays, addMinutes, instantOf, localTime, slotStart } from '../../tools/kit/time.ts'
import { type Crowd, overs, type Saved, savedBy } from '../../tools/report/saved/estimate.ts'
import { type Come, moverOf, openOn } from '../../tools/report/saved/likely.ts'

/** How members of a simulated gym ask, and how far they are where we think they are. */
export type Ways = {
  /** Part of the visits that are asked for first. */
  asking: number
  /** Of those who ask, so many name an hour; the others a window. */
  named: number
  /** Minutes around the planned hour that a window reaches. */
  around: number
  /** A window's middle misses the plan by so many minutes at most. */
  off: number
  /** Part of those who have a place that come to it. */
  follows: number
  /** What the gym holds. */
  capacity: number
  days: number
  /** Whether the advice sends anyone elsewhere; else everybody has the hour they wanted. */
  moves: boolean
}

export const usualWays: Ways = {
  asking: 0.3,
  named: 0.3,
  around: 180,
  off: 60,
  follows: 0.7,
  capacity: 45,
  days: 28,
  moves: true,
}

const zone = 'Europe/Berlin'
const slotMs = 30 * 60_000

/** Weeks before, from which it is known what is usual. */
const pastWeeks = 8

/** One simulated gym with advice: what the books show, and what the same people would have done without it. */
export function livedWith(seed: string, first: string, ways: Ways): { estimate: Saved; truth: number } {
  const truth = demoTruth({ seed, zone })
  const gym: Gym = { ...truth.gym, capacity: ways.capacity }
  const start = instantOf(first, 0, zone).getTime()
  const length = Math.round((instantOf(addDays(first, ways.days), 0, zone).getTime() - start) / slotMs)
  const empty = (): Crowd => ({ start, slotMs, people: new Float64Array(length) })
  const [plain, advised] = [empty(), empty()]
  const past = Array.from({ length: 7 * pastWeeks }, (_, day) => demoDay(truth, addDays(first, -day - 1)))
  const usual = usualLoad(past.flat(), first)
  const habits = habitsOf(past.flat())
  const come = Array.from({ length: ways.days }, (_, day) => addDays(first, day)).flatMap((date) =>
    liveDay({ truth, gym, plain, advised, usual, habits }, date, ways),
  )
  const limit = gym.capacity * gym.comfort
  const known = { crowd: (at: Date) => usual.get(keyOf(at)), open: openOn(gym) }
  const movers = come.flatMap((each) => moverOf(gym, each, known) ?? [])
  const estimate = savedBy(advised, movers, { limit, seed, draws: 200 })
  const over = (crowd: Crowd) => overs(crowd.people, limit, slotMs).reduce((sum, each) => sum + each, 0)
  return { estimate, truth: over(plain) - over(advised) }
}

type Living = {
  truth: Truth
  gym: Gym
  plain: Crowd
  advised: Crowd
  usual: ReadonlyMap<string, number>
  habits: ReadonlyMap<string, Habit>
}
type Habit = { minute: number; minutes: number }

function liveDay(living: Living, date: string, ways: Ways): Come[] {
  const { truth, gym, plain, advised } = living
  const random = seededRandom(`${truth.seed} saved ${date}`)
  return demoDay(truth, date).flatMap((visit) => {
    const { checkIn, checkOut } = visit
    add(plain, checkIn, checkOut)
    const asked = random() < ways.asking
    const place = asked ? placeFor(living, visit, { ways, random }) : undefined
    const follows = place !== undefined && random() < ways.follows
    if (!place || !follows) {
      add(advised, checkIn, checkOut)
      return []
    }
    const stay = checkOut.getTime() - checkIn.getTime()
    // Whoever has the hour they wanted comes as they had planned.
    const own = slotStart(checkIn, gym.slotMinutes, zone).getTime() === place.slot.getTime()
    const from = own ? checkIn : addMinutes(place.slot, random() * 15)
    const to = new Date(from.getTime() + stay)
    add(advised, from, to)
    return [{ ...place, from, to }]
  })
}

/** Where the quietest of the window is, by what is usual and who has come so far. */
function placeFor(
  { gym, usual, habits, advised }: Living,
  { member, checkIn, workout }: TrueVisit,
  { ways, random }: { ways: Ways; random: Random },
): Come {
  const plan = slotStart(checkIn, gym.slotMinutes, zone)
  const named = random() < ways.named
  const middle = named ? plan : addMinutes(plan, 30 * Math.round((ways.off / 30) * (2 * random() - 1)))
  const reach = named ? 180 : ways.around
  const [from, to] = [addMinutes(middle, -reach), addMinutes(middle, reach)]
  const { date, weekday } = localTime(plan, zone)
  const cost = (at: Date) => (usual.get(keyOf(at)) ?? Number.POSITIVE_INFINITY) + there(advised, at)
  const slots = Array.from({ length: Math.floor((2 * reach) / 30) }, (_, i) => addMinutes(from, 30 * i))
  const open = slots.filter((at) => localTime(at, zone).date === date && usual.has(keyOf(at)))
  const roomy = named && cost(plan) < 0.8 * gym.capacity
  const slot = !ways.moves || roomy ? plan : (open.toSorted((a, b) => cost(a) - cost(b))[0] ?? plan)
  const habit = habits.get(`${member.id} ${weekday}`)
  return {
    slot,
    minutes: workout.usual > 60 ? 90 : 60,
    places: 1,
    from: slot,
    to: null,
    usually: habit ? slotStart(instantOf(date, habit.minute, zone), gym.slotMinutes, zone) : null,
    usualMinutes: habit?.minutes ?? null,
    wish: { from, to, wanted: named ? plan : slot },
  }
}

const there = ({ start, people }: Crowd, at: Date) => people[Math.round((at.getTime() - start) / slotMs)] ?? 0

function add({ start, people }: Crowd, checkIn: Date, checkOut: Date): void {
  const [from, to] = [checkIn, checkOut].map((at) => (at.getTime() - start) / slotMs) as [number, number]
  for (let slot = Math.max(0, Math.floor(from)); slot < Math.min(people.length, to); slot++) {
    people[slot] = (people[slot] ?? 0) + Math.min(to, slot + 1) - Math.max(from, slot)
  }
}

const keyOf = (at: Date) => {
  const { weekday, minute } = localTime(at, zone)
  return `${weekday} ${minute}`
}

/** Mean load of the weeks before, by slot of the week. */
function usualLoad(visits: readonly TrueVisit[], first: string): Map<string, number> {
  const start = instantOf(addDays(first, -7 * pastWeeks), 0, zone).getTime()
  const past: Crowd = { start, slotMs, people: new Float64Array(pastWeeks * 7 * 48 + 4) }
  for (const { checkIn, checkOut } of visits) add(past, checkIn, checkOut)
  const usual = new Map<string, number>()
  past.people.forEach((people, i) => {
    const key = keyOf(new Date(start + i * slotMs))
    if (people > 0) usual.set(key, (usual.get(key) ?? 0) + people / pastWeeks)
  })
  return usual
}

/** When members came three times on a weekday in the weeks before: the middle, and how wide. */
function habitsOf(visits: readonly TrueVisit[]): Map<string, Habit> {
  const came = new Map<string, number[]>()
  for (const { member, checkIn } of visits) {
    const { weekday, minute } = localTime(checkIn, zone)
    const key = `${member.id} ${weekday}`
    came.set(key, [...(came.get(key) ?? []), minute])
  }
  return new Map(
    [...came].flatMap(([key, minutes]): [string, Habit][] => {
      if (minutes.length < 3) return []
      const sorted = minutes.toSorted((a, b) => a - b)
      const at = (p: number) => sorted[Math.round(p * (sorted.length - 1))] ?? 0
      const wide = at(0.75) - at(0.25)
      return wide > 180 ? [] : [[key, { minute: at(0.5), minutes: Math.max(30, wide) }]]
    }),
  )
}
