import { averageOf, expectedSteps, usualMean, usualOf } from '../../forecast/index.ts'
import { openSlots } from '../../kit/gym.ts'
import { type Expected, type People, shownExpected, shownPeople } from '../../kit/people.ts'
import { addMinutes } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'

/** What a member is told to expect over a visit: the same figures as whoever asks how full it will be. */
export type Told = { mean: number; low: number; high: number; expected: Expected; usual: People | null }

/**
 * What is told of visits that begin in some slots, by their begin; those without a forecast are left out.
 *
 * @throws {GymError} `no_history`, `stale_history` when there is nothing to go by
 */
export async function toldOf(
  context: ToolContext,
  { split, minutes, from, to }: { split: string; minutes: number; from: Date; to: Date },
  starts: readonly Date[],
): Promise<{ told: Map<number, Told>; roughDays: number | null }> {
  const { gym } = context
  const times = (starts.length > 0 ? starts : [from, to]).map(Number)
  const span = { from: new Date(Math.min(...times)), to: addMinutes(new Date(Math.max(...times)), minutes) }
  const [{ steps, days }, usual] = await Promise.all([
    expectedSteps(context, [split], span),
    usualOf(context, split, span),
  ])
  const known = new Map((steps.get(split) ?? []).map((step) => [step.slot.getTime(), step]))
  const told = starts.flatMap((start): [number, Told][] => {
    const slots = openSlots(gym, start, addMinutes(start, minutes))
    const found = slots.flatMap((slot) => known.get(slot.getTime()) ?? [])
    if (found.length === 0) return []
    const range = averageOf(found)
    const people = usualMean(usual, slots)
    const shown = people === undefined ? null : shownPeople(people)
    return [[start.getTime(), { ...range, expected: shownExpected(range), usual: shown }]]
  })
  return { told: new Map(told), roughDays: days }
}
