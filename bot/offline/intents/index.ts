import { calendar, mine } from './bookings.ts'
import { cancel } from './cancel.ts'
import { checkIn } from './check-in.ts'
import { checkOut } from './check-out.ts'
import { crowd } from './crowd.ts'
import { denial } from './denial.ts'
import { explain } from './explain.ts'
import { fairness } from './fairness.ts'
import { feedback } from './feedback.ts'
import type { Intent } from './intent.ts'
import { notify, silence, speak } from './notices.ts'
import { advice, booking } from './recommend.ts'
import { reserve } from './reserve.ts'
import { swap } from './swap.ts'
import { together } from './together.ts'
import { undo } from './undo.ts'
import { visit } from './visit.ts'

export type { Intent } from './intent.ts'

/**
 * What a member may want, in the order it is looked for: denying and taking back
 * say more than leaving, leaving more than arriving, acts more than questions, a place more than why, why more than
 * how busy. A new tool is a new row and its file.
 */
export const intents: readonly Intent[] = [
  ...[silence, speak, swap, cancel, denial, undo, checkOut, checkIn],
  ...[calendar, mine, fairness, feedback, notify, reserve, together, booking, advice, explain, crowd],
]

/** A wish that only shows through: looked at where nothing surer is said. */
export const hint: Intent = visit
