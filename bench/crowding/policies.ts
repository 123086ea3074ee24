import type { Random } from '../../tools/kit/random.ts'
import type { Policy, Told } from './protocol.ts'

/** Everybody goes to the slot that is forecast to be the quietest of their window. */
export const herd: Policy = {
  name: 'herd',
  day:
    ({ forecast }) =>
    (_, from, to) =>
      lowest(forecast, from, to),
}

/** Anywhere in the window. */
export const random: Policy = {
  name: 'random',
  day: (_: Told, chance: Random) => (_asker, from, to) => from + Math.floor(chance() * (to - from + 1)),
}

/** The quietest by the forecast and the places granted so far. */
export const greedy: Policy = {
  name: 'greedy',
  day({ forecast }) {
    const expected = [...forecast]
    return (_, from, to) => {
      const slot = lowest(expected, from, to)
      expected[slot] = (expected[slot] ?? 0) + 1
      return slot
    }
  },
}

function lowest(values: readonly number[], from: number, to: number): number {
  let best = from
  for (let slot = from; slot <= to; slot++) if ((values[slot] ?? 0) < (values[best] ?? 0)) best = slot
  return best
}
