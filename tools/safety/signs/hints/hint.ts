import type { SignKind } from '../sign.ts'

/**
 * One thing a conversation may show. Alone it says little or nothing; weights of one kind are summed, and
 * {@link enough} of them is a sign. A weight below nothing speaks for an innocent reading.
 */
export type Hint = {
  kind: SignKind
  cue: string
  weight: number
  /** Any of these phrases, in the notation of `pattern`. */
  says: readonly string[]
  /** Counts though it is long past: what somebody has been through. */
  past: boolean
}

/** The weight at which hints of one kind become a sign. */
export const enough = 3

/** A weight and the phrases that carry it. */
type Row = readonly [weight: number, ...says: string[]]

/** Shorter writing for a table of hints of one kind. */
export const hints = (kind: SignKind, table: Readonly<Record<string, Row>>, past = false): Hint[] =>
  Object.entries(table).map(([cue, [weight, ...says]]) => ({ kind, cue, weight, says, past }))
