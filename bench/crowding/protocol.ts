import { normal, type Random } from '../../tools/kit/random.ts'
import type { CrowdDay } from './days.ts'
import { optimum } from './optimum.ts'

/** Slots that a member may be moved, three hours. */
const reach = 6

/** What a policy is told of a day before anybody asks: the crowd of those who don't, with errors. */
export type Told = {
  forecast: number[]
  /** Standard deviation of the logarithm of the forecast's error. */
  noise: number
  usual: Float64Array
  capacity: number
}

/** Somebody who asks: a member, by the slot they usually come in and their number among those of that slot. */
export type Asker = { habit: number; number: number }

/** Decides online: where to send each who asks, not knowing who is still to ask. */
export type Policy = {
  name: string
  /** Begins a day; the result is asked once for every asker and returns a slot. */
  day(told: Told, random: Random): (asker: Asker, from: number, to: number) => number
}

/** How a day ended. */
export type Outcome = { crowding: number; peak: number }

/** A day's askers and what is forecast of the others: the same for every policy. */
export type Draw = { staying: number[]; asking: number[]; order: Asker[]; forecast: number[] }

/**
 * Draws who asks: of every slot's people the share, the part of a person by chance; in random order. What is
 * forecast carries log-normal noise, independent from slot to slot.
 */
export function drawDay({ people }: CrowdDay, share: number, noise: number, random: Random): Draw {
  const asking = people.map((count) => {
    const part = count * share
    return Math.floor(part) + (random() < part % 1 ? 1 : 0)
  })
  const staying = people.map((count, i) => count - (asking[i] ?? 0))
  const forecast = staying.map((count) => count * Math.exp(normal(random, 0, noise)))
  const order = asking.flatMap((count, habit) =>
    Array.from({ length: count }, (_, number) => ({ habit, number })),
  )
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const [a, b] = [order[i], order[k]]
    if (a && b) [order[i], order[k]] = [b, a]
  }
  return { staying, asking, order, forecast }
}

/** Lets a policy send everybody who asks, one after another. */
export function playDay(draw: Draw, send: ReturnType<Policy['day']>): Outcome {
  const load = [...draw.staying]
  for (const asker of draw.order) {
    const slot = send(asker, Math.max(0, asker.habit - reach), Math.min(load.length - 1, asker.habit + reach))
    load[slot] = (load[slot] ?? 0) + 1
  }
  return outcomeOf(load)
}

/** Nobody is told anything. */
export const untouched = ({ people }: CrowdDay): Outcome => outcomeOf(people)

/** Everybody is where they would be if everything were known. */
export const atBest = ({ staying, asking }: Draw): Outcome => outcomeOf(optimum(staying, asking, reach))

/** Crowding is the number of people that a visitor meets on average, themselves included: sum(n²) / sum(n). */
function outcomeOf(load: readonly number[]): Outcome {
  const people = load.reduce((sum, count) => sum + count, 0)
  return {
    crowding: load.reduce((sum, count) => sum + count ** 2, 0) / Math.max(people, 1),
    peak: Math.max(...load),
  }
}
