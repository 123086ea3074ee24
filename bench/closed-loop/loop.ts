import type { Database } from '../../db/client.ts'
import { openInMemory } from '../../db/embedded.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth, type Truth } from '../../db/simulator/truth.ts'
import { closeSlots } from '../../tools/checkin/index.ts'
import { forecastGym } from '../../tools/forecast/index.ts'
import { loadGym } from '../../tools/gym/index.ts'
import { runTool } from '../../tools/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { type Random, seededRandom } from '../../tools/kit/random.ts'
import { addDays, addMinutes, instantOf, isoLocal, slotStart } from '../../tools/kit/time.ts'
import type { MemberId, ToolContext } from '../../tools/kit/tool.ts'
import {
  learnMembers,
  missedPlaces,
  openGymPlaces,
  recommendSlotsTool,
  reserveSlotTool,
} from '../../tools/recommend/index.ts'
import { comparedWith, writeDay } from './store.ts'
import { asPlanned, type Comer, comersOn, countedOn, loadOf, moved } from './world.ts'

/** Members who have a place and come at its hour; the others come when they would have come anyway. */
const follows = 0.7

/** Of those who ask, so many name an hour; the others a window around it. */
const named = 0.3

/** Minutes around the usual hour that a window reaches. */
const around = 180

/** Minutes after a place's begin by which whoever follows has come. */
const lateMinutes = 15

const historyWeeks = 12

/** What one day of a world left behind. */
export type DayRecord = {
  date: string
  load: Float64Array
  errors: number[]
  asked: number
  followed: number
}

export type World = { db: Database; close(): Promise<void>; gym: Gym; truth: Truth }

/** A gym with twelve weeks of history, forecast and open for advice. */
export async function openWorld(seed: string, first: string): Promise<World> {
  const truth = demoTruth({ seed, zone: 'Europe/Berlin' })
  const { db, close } = await openInMemory()
  const now = instantOf(first, 0, truth.gym.zone)
  await seedDemo(db, { truth, now, weeks: historyWeeks })
  const gym = await loadGym(db, truth.gym.id)
  if (!gym) throw new Error('the simulated gym was not made')
  await closeSlots(db, gym, now)
  await learnMembers(db, gym, now)
  return { db, close, gym, truth }
}

/**
 * Lives a day: in the evening before it is forecast and places are opened, members ask and take the first offer, the
 * forecast counts them in; then they come, the day is counted, and all is learned from.
 */
export async function liveDay(world: World, date: string, adoption: number): Promise<DayRecord> {
  const { db, gym, truth } = world
  const evening = instantOf(addDays(date, -1), 19 * 60, gym.zone)
  await forecastGym(db, gym, evening, { again: true })
  await openGymPlaces(db, gym, evening)
  const random = seededRandom(`${truth.seed} loop ${date}`)
  const comers = comersOn(truth, date, adoption)
  const starts = await placesTaken(world, comers, evening, random)
  const origin = slotStart(addMinutes(evening, 120), gym.slotMinutes, gym.zone)
  await forecastGym(db, gym, origin, { again: true })
  const visits = comers.map(({ visit }) => {
    const start = starts.get(visit.member.id)
    const late = random() * lateMinutes
    return start && random() < follows ? moved(truth, visit, start, late) : asPlanned(visit)
  })
  const midnight = instantOf(addDays(date, 1), 0, gym.zone)
  await writeDay(db, gym.id, visits, countedOn(truth, date, visits))
  await closeSlots(db, gym, midnight)
  await missedPlaces(db, gym, midnight)
  if (new Date(`${date}T12:00:00Z`).getUTCDay() === 0) await learnMembers(db, gym, midnight)
  const from = instantOf(date, 0, gym.zone)
  const compared = await comparedWith(db, gym.id, { origin, from, to: midnight })
  return {
    date,
    load: loadOf(visits, from),
    errors: compared.map(({ mean, people }) => Math.abs(mean - people)),
    asked: comers.filter(({ asks }) => asks).length,
    followed: starts.size,
  }
}

/** Asks for everybody who asks, one after another in random order; the slots they have taken. */
async function placesTaken(
  { db, gym }: World,
  comers: readonly Comer[],
  evening: Date,
  random: Random,
): Promise<Map<string, Date>> {
  const taken = new Map<string, Date>()
  const asking = comers.filter(({ asks }) => asks).map((comer) => ({ comer, order: random() }))
  asking.sort((a, b) => a.order - b.order)
  for (const [i, { comer }] of asking.entries()) {
    const { member, checkIn, workout } = comer.visit
    const context: ToolContext = {
      db,
      gym,
      member: { id: member.id as MemberId, name: null, role: 'member' },
      now: addMinutes(evening, Math.floor((90 * i) / asking.length)),
      random,
      language: 'en',
      place: { channel: 'terminal', conversation: member.id, private: true },
      web: undefined,
    }
    const start = await placeFor(context, windowAround(gym, checkIn, random), workout.main)
    if (start) taken.set(member.id, start)
  }
  return taken
}

function windowAround(gym: Gym, checkIn: Date, random: Random): { from: string; to?: string } {
  const usual = slotStart(checkIn, gym.slotMinutes, gym.zone)
  if (random() < named) return { from: isoLocal(usual, gym.zone) }
  const day = isoLocal(usual, gym.zone).slice(0, 10)
  const bound = (minutes: number) => {
    const at = isoLocal(addMinutes(usual, minutes), gym.zone)
    if (at.slice(0, 10) === day) return at
    return minutes < 0 ? `${day}T00:00` : `${day}T23:59`
  }
  return { from: bound(-around), to: bound(around + gym.slotMinutes) }
}

type Told = { offers: { code: string; start: string }[] }

/** The slot of the first offer, claimed; undefined where none was to be had. */
async function placeFor(
  context: ToolContext,
  window: { from: string; to?: string },
  split: string,
): Promise<Date | undefined> {
  const asked = await runTool(recommendSlotsTool, { ...window, split }, context)
  const [offer] = asked.ok ? (asked.result as Told).offers : []
  if (!offer) return undefined
  const claimed = await runTool(reserveSlotTool, { offer: offer.code }, context)
  return claimed.ok ? new Date(offer.start) : undefined
}
