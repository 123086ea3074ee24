import type { Domain } from '../fields.ts'
import type { Updated } from '../updating/update.ts'
import type { ConsentRow, Kept } from './store.ts'

/** What came of a yes or a no to keeping. */
export type Answered =
  | { answer: 'given'; domains: Domain[]; rows: ConsentRow[]; changed: boolean; updated: Updated | undefined }
  /** Nothing was kept, so nothing is lost by the no. */
  | { answer: 'refused'; domains: Domain[]; rows: ConsentRow[]; changed: boolean }
  /** What is kept would be deleted for good; the code stands in the button alone. */
  | { answer: 'asked'; domains: Domain[]; kept: Kept; code: string }
  /** Asked, and nothing is deleted. */
  | { answer: 'stays'; domains: Domain[] }
  | { answer: 'deleted'; domains: Domain[]; kept: Kept }
