import type { Database } from '../../db/client.ts'
import { ringOf } from '../../db/sealing/keys.ts'
import { openWords, sealWords } from '../../db/sealing/words.ts'
import type { Key, Step } from './store.ts'

/**
 * What is kept of a turn that is not answered yet holds a member's words, before it is known whose they are: it is sealed
 * like them, bound to its turn, and gone with it.
 */
const placeOf = ({ door, id }: Key, column: 'given' | 'done', n = 0) => ({
  ...{ table: 'open_turns', column, gym: '', member: '' },
  row: [door, id, n],
})

/** The update of a turn as it is kept. */
export function sealGiven(db: Database, key: Key, given: unknown): unknown {
  const ring = ringOf(db)
  return given === null || !ring
    ? given
    : { sealed: sealWords(ring, JSON.stringify(given), placeOf(key, 'given')) }
}

/** The update of a turn, as its door takes it in. */
export function openGiven(db: Database, key: Key, kept: unknown): unknown {
  const sealed = sealedIn(kept)
  return sealed === undefined ? kept : JSON.parse(openWords(ringOf(db), sealed, placeOf(key, 'given')))
}

/** A change as it is kept: its number can be seen, and nothing else. */
export function sealStep(db: Database, key: Key, step: Step): unknown {
  const ring = ringOf(db)
  return ring
    ? { n: step.n, sealed: sealWords(ring, JSON.stringify(step), placeOf(key, 'done', step.n)) }
    : step
}

/** The changes of a turn, in the order they were made. */
export function openSteps(db: Database, key: Key, kept: unknown): Step[] {
  return ((kept ?? []) as Step[]).map((step) => {
    const sealed = sealedIn(step)
    return sealed === undefined
      ? step
      : JSON.parse(openWords(ringOf(db), sealed, placeOf(key, 'done', step.n)))
  })
}

function sealedIn(kept: unknown): string | undefined {
  const sealed = typeof kept === 'object' && kept !== null && 'sealed' in kept ? kept.sealed : undefined
  return typeof sealed === 'string' ? sealed : undefined
}
