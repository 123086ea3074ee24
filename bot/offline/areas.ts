import type { Clause } from './clause.ts'
import { mainSplitIds } from './world.ts'

/** What a question of the crowd is about: a split, a kind of equipment, both, or the whole gym. */
export type Area = { split?: string; equipment?: string }

/**
 * The areas named in a clause. A name that is a piece of equipment and stands for a split, too ("squat racks"),
 * is one area; where nothing was named there is none.
 */
export function areasOf({ mentions, equipment }: Pick<Clause, 'mentions' | 'equipment'>): Area[] {
  const meant = equipment.map((piece) => {
    const inside = mentions.filter(({ from, to }) => from < piece.to && to > piece.from)
    return { id: piece.equipment.id, inside, split: mainSplitIds(inside)[0] }
  })
  const covered = new Set(meant.flatMap(({ split }) => (split ? [split] : [])))
  const others = mainSplitIds(mentions).filter((split) => !covered.has(split))
  return [
    ...meant.map(({ id, split }) => ({ ...(split ? { split } : {}), equipment: id })),
    ...others.map((split) => ({ split })),
  ]
}

/** The area of a split alone; of the whole gym without one. */
export const areaOf = (split: string | undefined): Area => (split ? { split } : {})
