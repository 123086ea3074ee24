import { defaultSplits, findSplits } from '../../tools/kit/splits.ts'
import { instantOf, isoLocal, parseInstant } from '../../tools/kit/time.ts'

type Input = Record<string, unknown>

/** An id is also understood as its words: "fullBody" is the full body. */
const splitIds = (name: unknown): string[] =>
  typeof name === 'string'
    ? findSplits(defaultSplits, name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).map(({ id }) => id)
    : []

function splitsOf(input: Input): string[] {
  const also = Array.isArray(input.also) ? input.also.flatMap(splitIds) : []
  return [...new Set([...splitIds(input.split), ...also])].sort()
}

/** Whether a call is about the splits that were wanted, in whatever words and order. */
export const sameSplits = (input: Input, wanted: Input): boolean =>
  splitsOf(input).join() === splitsOf(wanted).join() || firstSplitAlone(input, wanted)

/** For a crowd question "push day" may be asked by its main split. */
function firstSplitAlone(input: Input, wanted: Input): boolean {
  return (
    input.also === undefined &&
    wanted.also === undefined &&
    splitIds(input.split)[0] === splitIds(wanted.split)[0]
  )
}

/** Whether a field holds the wanted wall time, or one within `nameBetween`. */
export function sameTime(
  zone: string,
  heard: unknown,
  expected: Input,
  name: string,
  from?: unknown,
): boolean {
  const wanted = expected[name]
  const between = expected[`${name}Between`]
  if (wanted === undefined && between === undefined) return heard === undefined
  // An end left out is an hour after the beginning, as the tool reads it.
  const said = typeof heard === 'string' ? parseInstant(heard, zone) : undefined
  const begun = typeof from === 'string' ? parseInstant(from, zone) : undefined
  const at = said ?? (name === 'to' && begun ? new Date(begun.getTime() + 3_600_000) : undefined)
  if (!at) return false
  const wall = isoLocal(at, zone).slice(0, 16)
  if (Array.isArray(between)) return wall >= String(between[0]) && wall <= String(between[1])
  const target = parseInstant(String(wanted), zone) ?? instantOf(String(wanted), 0, zone)
  return Math.abs(at.getTime() - target.getTime()) < 60_000
}
