import type { OpeningHours } from '../../tools/kit/gym.ts'
import { pick, type Random } from '../../tools/kit/random.ts'
import { mainSplits } from './workouts.ts'

/** One slot of a weekday: which part of the day's visits begins in it, and for which main splits. */
export type ArrivalSlot = {
  /** Start, minutes after local midnight. */
  minute: number
  /** Part of the day's visits; the slots of a day sum to 1. */
  share: number
  mainSplits: Readonly<Record<string, number>>
}

/** A crowd around an hour: `centre` and `spread` in minutes, `share` of the day's visits. */
type Wave = { centre: number; spread: number; share: number }

const clock = (hours: number, minutes = 0) => hours * 60 + minutes

/** Before work, at lunch, after work. */
const workday: readonly Wave[] = [
  { centre: clock(7), spread: 45, share: 0.14 },
  { centre: clock(12, 15), spread: 45, share: 0.11 },
  { centre: clock(17, 40), spread: 55, share: 0.58 },
]
const friday: readonly Wave[] = [
  { centre: clock(7), spread: 45, share: 0.17 },
  { centre: clock(12, 15), spread: 45, share: 0.13 },
  { centre: clock(16, 40), spread: 65, share: 0.53 },
]
/** Late morning, and a smaller afternoon. */
const weekend: readonly Wave[] = [
  { centre: clock(11), spread: 80, share: 0.58 },
  { centre: clock(16), spread: 80, share: 0.26 },
]

/** Nobody comes for the last hour before closing. */
const lastHour = 60

/** The slots of a weekday in which people arrive: waves over an even trickle. */
export function arrivalSlots(
  hours: readonly OpeningHours[],
  weekday: number,
  slotMinutes: number,
): ArrivalSlot[] {
  const minutes = hours
    .filter((opening) => opening.weekday === weekday)
    .flatMap(({ opens, closes }) => {
      const slots = Math.floor((closes - lastHour - opens) / slotMinutes)
      return Array.from({ length: slots }, (_, i) => opens + i * slotMinutes)
    })
  const waves = weekday > 5 ? weekend : weekday === 5 ? friday : workday
  const trickle = (1 - waves.reduce((sum, wave) => sum + wave.share, 0)) / minutes.length
  const heights = minutes.map((minute) => {
    const middle = minute + slotMinutes / 2
    return waves.reduce((sum, wave) => sum + height(wave, middle) * slotMinutes, trickle)
  })
  const total = heights.reduce((sum, height) => sum + height, 0)
  return minutes.map((minute, i) => ({
    minute,
    share: (heights[i] ?? 0) / total,
    mainSplits: mainSplits(weekday, minute),
  }))
}

/** Part of the day's visits per minute that a wave brings at a minute. */
function height({ centre, spread, share }: Wave, minute: number): number {
  const z = (minute - centre) / spread
  return (share * Math.exp(-0.5 * z * z)) / (spread * Math.sqrt(2 * Math.PI))
}

/** A minute of the day at which someone might come, likelier where many do. */
export function drawArrival(random: Random, slots: readonly ArrivalSlot[], slotMinutes: number): number {
  return Math.floor(pick(random, slots, (slot) => slot.share).minute + random() * slotMinutes)
}
