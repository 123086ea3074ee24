import type { Database } from '../../../db/client.ts'
import { type Demand, demandAhead, usualOf } from '../../forecast/index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { addMinutes, localTime, slotStart } from '../../kit/time.ts'
import { type Outlook, steadiedOutlook } from '../choice/steady.ts'
import { closeUnforecast, type NewSlot, writeSlots } from './opening/store.ts'
import { areaCapacity, placesIn } from './quota.ts'

/** Slots of one series that follow on each other within a day, with what is forecast of them and what is usual. */
export type Stretch = Outlook & { split: string; starts: readonly Date[] }

/** What is expected of a stretch once it is steadied: people per slot, with their bounds. */
export type Steady = (stretch: Stretch) => Record<'expected' | 'low' | 'high', ArrayLike<number>>

export type Opening = {
  /** How a forecast is steadied before places are made of it. */
  steady?: Steady
  /** Chance that somebody comes to a place granted in a slot. */
  complianceOf?: (split: string, slot: Date) => number
  /** Places that the gym lets be granted at most in a slot, whatever is left; no limit unless it has a rule. */
  mostOf?: (split: string, slot: Date) => number
}

/** Before anything is learned, seven in ten come. */
const usualCompliance = 0.7

/**
 * Opens the slots of the coming two weeks, of each split and of the whole gym, with as many places as the newest
 * forecast leaves. What we advised ourselves is taken out of it first, so that a place that was granted does not count
 * twice. To be called after each forecast; a turn only reads.
 *
 * @returns how many slots were opened or renewed; 0 where nothing is forecast
 */
export async function openPlaces(
  db: Database,
  gym: Gym,
  now: Date,
  {
    steady = steadiedOutlook,
    complianceOf = () => usualCompliance,
    mostOf = () => Number.POSITIVE_INFINITY,
  }: Opening = {},
): Promise<number> {
  const from = slotStart(now, gym.slotMinutes, gym.zone)
  let opened = 0
  for (const split of ['all', ...gym.splits.map(({ id }) => id)]) {
    const ahead = await demandAhead(db, gym, split, now)
    if (!ahead) return 0
    const stretches = await stretchesOf(db, gym, { split, slots: stillOpen(gym, ahead.slots), now })
    const capacity = areaCapacity(gym, split)
    const rows = stretches.flatMap((stretch) =>
      slotsOf(stretch, steady(stretch), (slot, demand) =>
        Math.min(
          mostOf(split, slot),
          placesIn({ capacity, comfort: gym.comfort, demand, compliance: complianceOf(split, slot) }),
        ),
      ),
    )
    const opening = { gym: gym.id, split, origin: ahead.origin, from }
    await writeSlots(db, opening, rows)
    await closeUnforecast(db, opening)
    opened += rows.length
  }
  return opened
}

/** A closure announced after the forecast was made is not in it. */
function stillOpen(gym: Gym, slots: readonly Demand[]): Demand[] {
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return []
  const open = openSlots(gym, first.slot, addMinutes(last.slot, 1)).map((slot) => slot.getTime())
  const known = new Set(open)
  return slots.filter(({ slot }) => known.has(slot.getTime()))
}

type Series = { split: string; slots: readonly Demand[]; now: Date }

async function stretchesOf(db: Database, gym: Gym, { split, slots, now }: Series): Promise<Stretch[]> {
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return []
  const period = { from: first.slot, to: addMinutes(last.slot, gym.slotMinutes) }
  const usual = await usualOf({ db, gym, now }, split, period)
  return runs(gym, slots).map((run) => ({
    split,
    slotMinutes: gym.slotMinutes,
    starts: run.map(({ slot }) => slot),
    mean: run.map(({ mean }) => mean),
    low: run.map(({ low }) => low),
    high: run.map(({ high }) => high),
    usual: run.map(({ slot }) => usual(slot) ?? Number.NaN),
  }))
}

/** Slots that follow on each other without a gap, each day for itself. */
function runs({ slotMinutes, zone }: Gym, slots: readonly Demand[]): Demand[][] {
  const found: Demand[][] = []
  for (const each of slots) {
    const run = found.at(-1)
    const before = run?.at(-1)?.slot
    const follows =
      before !== undefined &&
      addMinutes(before, slotMinutes).getTime() === each.slot.getTime() &&
      localTime(before, zone).date === localTime(each.slot, zone).date
    if (run && follows) run.push(each)
    else found.push([each])
  }
  return found
}

function slotsOf(
  { starts, usual }: Stretch,
  { expected, low, high }: ReturnType<Steady>,
  places: (slot: Date, demand: number) => number,
): NewSlot[] {
  return starts.map((start, i) => {
    const people = Math.max(0, expected[i] ?? 0)
    const most = Math.max(people, high[i] ?? people)
    const known = usual[i] ?? Number.NaN
    return {
      start,
      quota: places(start, most),
      expected: people,
      low: Math.min(people, Math.max(0, low[i] ?? people)),
      high: most,
      usual: Number.isNaN(known) ? null : known,
    }
  })
}
