import type { Wanted } from '../wanted.ts'

/**
 * What a stored plan was made for. Age is left out, and pregnancy stands among the limits: what belongs to the body or to
 * health is deleted with them.
 */
export type KeptWanted = Omit<Wanted, 'equipment' | 'age' | 'pregnant'> & {
  equipment: Wanted['equipment'] extends ReadonlySet<infer E> ? readonly E[] : never
  /** Grows the same plan again. */
  seed: string
}

/** A wish as it is stored. */
export function keptOf({ age: _, pregnant, equipment, limits, ...wanted }: Wanted, seed: string): KeptWanted {
  const all = pregnant ? [...new Set([...limits, 'pregnancy' as const])] : limits
  return { ...wanted, limits: [...all].sort(), equipment: [...equipment].sort(), seed }
}

/** A stored wish as plans are made and compared for. */
export function wantedOf({ seed: _, equipment, ...wanted }: KeptWanted): Wanted {
  return { ...wanted, equipment: new Set(equipment) }
}

/** Whether two wishes ask for the same plan. */
export function sameWish(a: KeptWanted, b: KeptWanted): boolean {
  const plain = ({ seed: _, gapWeeks: __, ...wish }: KeptWanted) =>
    JSON.stringify(Object.entries(wish).sort(([x], [y]) => x.localeCompare(y)))
  return plain(a) === plain(b)
}
