import type { Field } from '../fields.ts'

/** Why something that was said is not kept, but asked back. */
export type Problem =
  /** Nobody has that. */
  | { kind: 'impossible'; field: Field; value: number; least: number; most: number }
  /** A slip of the pen is likelier; what may have been meant, likeliest first. */
  | { kind: 'doubtful'; field: Field; value: number; meanings: readonly number[] }
  /** Words that mean nothing here. */
  | { kind: 'unknown'; field: Field; asked: readonly string[] }

/** What a member should hear about what was kept. */
export type Note =
  /** More was understood than was said, to be on the careful side. */
  | { kind: 'careful'; field: Field; also: readonly string[] }
  /** It stood in the opposite list, and no longer does. */
  | { kind: 'moved'; from: Field; words: readonly string[] }
  /** It was to be taken out, and was not there. */
  | { kind: 'absent'; field: Field; words: readonly string[] }
