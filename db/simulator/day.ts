import { pick, poisson, type Random, seededRandom } from '../../tools/kit/random.ts'
import { addMinutes, instantOf, weekdayOf } from '../../tools/kit/time.ts'
import { expectedVisits, weather } from './calendar.ts'
import { drawer, drawUntil } from './draws.ts'
import { type SimulatedMember, splitPull, timePull, weekdayPull } from './members.ts'
import { drawStay } from './stays.ts'
import type { Truth } from './truth.ts'
import type { Workout } from './workouts.ts'

/** A visit as it truly was, whatever the gym's records say. */
export type TrueVisit = {
  member: SimulatedMember
  checkIn: Date
  checkOut: Date
  workout: Workout
  /** Whether they leave without checking out. */
  forgets: boolean
}

/**
 * All visits that begin on a local date, in order of check-in. The same truth and date give the same visits,
 * whichever days were asked for before.
 *
 * How many come in a slot, and for what, follows the truth; who they are follows habits. Nobody comes twice a day.
 */
export function demoDay(truth: Truth, date: string): TrueVisit[] {
  const random = seededRandom(`${truth.seed} day ${date}`)
  const weekday = weekdayOf(date)
  const visits = expectedVisits(truth, date) * weather(truth.seed, date)
  const draw = drawer(truth.members, (member) => weekdayPull(member, weekday))
  const came = new Set<SimulatedMember>()
  const day = (truth.arrivals.get(weekday) ?? []).flatMap((slot) => {
    const count = Math.min(poisson(random, visits * slot.share), truth.members.length - came.size)
    return Array.from({ length: count }, () => {
      const workout = pick(random, truth.workouts, (w) => (slot.mainSplits[w.main] ?? 0) * w.chance)
      const suits = (member: SimulatedMember) =>
        came.has(member) ? 0 : timePull(member, weekday, slot.minute) * splitPull(member, workout.main)
      const member = drawUntil(random, draw, suits)
      came.add(member)
      return drawVisit(random, truth, date, slot.minute, member, workout)
    })
  })
  return day.sort((a, b) => a.checkIn.getTime() - b.checkIn.getTime() || a.member.index - b.member.index)
}

/** Chance decides the second of the check-in and the stay; closing time ends every visit. */
function drawVisit(
  random: Random,
  { gym }: Truth,
  date: string,
  slotMinute: number,
  member: SimulatedMember,
  workout: Workout,
): TrueVisit {
  const weekday = weekdayOf(date)
  const opening = gym.hours.find(
    (h) => h.weekday === weekday && slotMinute >= h.opens && slotMinute < h.closes,
  )
  const closing = instantOf(date, opening?.closes ?? slotMinute, gym.zone)
  const seconds = Math.floor(random() * gym.slotMinutes * 60)
  const checkIn = addMinutes(instantOf(date, slotMinute, gym.zone), seconds / 60)
  const stay = Math.round(drawStay(random, workout.usual) * 60) / 60
  const leaves = addMinutes(checkIn, stay)
  return {
    member,
    workout,
    checkIn,
    checkOut: leaves < closing ? leaves : closing,
    forgets: random() < member.forgets,
  }
}
