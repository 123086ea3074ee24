import { addDays, instantOf } from '../../tools/kit/time.ts'
import { savedIn } from '../../tools/report/saved/saved.ts'
import { liveDay, openWorld } from '../closed-loop/loop.ts'
import { asPlanned, comersOn, loadOf } from '../closed-loop/world.ts'

/** What the report says was saved in a lived gym, and what was. */
export type Held = { seed: string; crowded: number; low: number; mean: number; high: number; truth: number }

/** A Monday, so that four weeks end before the clocks change. */
const first = '2026-02-23'

/**
 * Lives some weeks of a simulated gym with all that the product does, and holds the report against what the same people
 * would have done without advice.
 */
export async function savedInLoop(
  seed: string,
  { weeks, adoption, capacity }: { weeks: number; adoption: number; capacity: number },
): Promise<Held> {
  const opened = await openWorld(seed, first)
  const world = { ...opened, gym: { ...opened.gym, capacity } }
  const { db, gym, truth } = world
  const limit = capacity * gym.comfort
  const over = (load: Float64Array) => load.reduce((sum, people) => sum + 30 * Math.max(0, people - limit), 0)
  let saved = 0
  for (let day = 0; day < 7 * weeks; day++) {
    const date = addDays(first, day)
    const { load } = await liveDay(world, date, adoption)
    const plain = comersOn(truth, date, adoption).map(({ visit }) => asPlanned(visit))
    saved += over(loadOf(plain, instantOf(date, 0, gym.zone))) - over(load)
  }
  const { found } = await savedIn(db, gym, { from: first, to: addDays(first, 7 * weeks - 1) })
  await world.close()
  return { seed, crowded: found.crowded, ...found.saved, truth: saved }
}
