import { normal, seededRandom } from '../kit/random.ts'
import type { LoggedDay } from './adapt.ts'

/** How a simulated member differs from the formula, and how noisily we see it. */
export type Member = {
  /** True expenditure less the formula's, kcal a day. */
  offset: number
  /** Standard deviation of daily weight about its trend, kg, water included. */
  swing: number
  /** Part of the swing that is water which stays for days, 0 to 1. */
  water?: number
  /** Chance of a day without a log, and of a morning without a scale. */
  unlogged?: number
  unweighed?: number
  days?: number
}

export type Simulated = { logged: LoggedDay[]; formula: number; expenditure: number }

/**
 * A member who eats about as planned, on a diet, at their weight or over it, and logs it with an error of 10 % a day.
 *
 * One weigh-in of fifty is 2 kg too much: with shoes on.
 */
export function simulated(seed: string, member: Member): Simulated {
  const { offset, swing, water = 0, unlogged = 0.06, unweighed = 0.1, days = 28 } = member
  const random = seededRandom(seed)
  const formula = 2000 + 1200 * random()
  const expenditure = formula + offset
  const plan = expenditure - 500 + 700 * random()
  const stays = 0.7
  let kg = 60 + 40 * random()
  let held = 0
  const logged = Array.from({ length: days }, (_, day) => {
    held = stays * held + normal(random, 0, water * swing * Math.sqrt(1 - stays ** 2))
    const seen = kg + held + normal(random, 0, swing * Math.sqrt(1 - water ** 2)) + (random() < 0.02 ? 2 : 0)
    const eaten = plan + normal(random, 0, 250)
    const written = eaten * (1 + normal(random, 0, 0.1))
    kg += (eaten - expenditure) / 7700
    return {
      day,
      kg: random() < unweighed ? undefined : seen,
      kcal: random() < unlogged ? undefined : written,
    }
  })
  return { logged, formula, expenditure }
}
