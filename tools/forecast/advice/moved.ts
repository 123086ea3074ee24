/** People whom advice moves: `more` come for a split, or for none in particular ('all'), than without it. */
export type Moved = {
  split: string
  slot: Date
  /** Null: in this slot. Otherwise somewhere from there until then, `more` being a sum over slots. */
  until: Date | null
  more: number
}

/** Somebody's share of a crowd. */
type Crowd = { split: string; slot: Date; mean: number }

export const keyOf = ({ split, slot }: { split: string; slot: Date }): string => `${split} ${slot.getTime()}`

/**
 * Where the people are who were moved, by split and slot (`keyOf`). Those of whom only the day is known are shared out
 * over its slots by the crowd that is there.
 */
export function placed(moved: readonly Moved[], crowd: readonly Crowd[]): Map<string, number> {
  const people = new Map<string, number>()
  const add = (key: string, more: number) => people.set(key, (people.get(key) ?? 0) + more)
  const bySplit = Map.groupBy(crowd, ({ split }) => split)
  for (const each of moved) {
    const { split, slot, until, more } = each
    if (until === null) {
      add(keyOf(each), more)
      continue
    }
    const there = (bySplit.get(split) ?? []).filter((row) => row.slot >= slot && row.slot < until)
    const size = there.reduce((sum, { mean }) => sum + mean, 0)
    for (const row of there) if (size > 0) add(keyOf(row), (more * row.mean) / size)
  }
  return people
}
