import { dayAndMonth } from './dates-meant.ts'
import { gymHere } from './gym-here.ts'
import { dateAfter, dateIn } from './gym-time.ts'
import { slotsMeant } from './slots-meant.ts'

type Days = { from: string; to: string }

/** The slot that a label leads to: the latest that is over, else the first to come. */
export function slotMeant(label: string, days: Days): string | undefined {
  // A weekday's latest slot lies in the last fortnight, however long the window is.
  const dated = /\d{4}-\d\d-\d\d/.test(label) || dayAndMonth.test(label)
  const lately = dateAfter(days.to, -13)
  const near = dated || days.from > lately ? days : { from: lately, to: days.to }
  const slots = slotsMeant(label, near, gymHere.zone, gymHere.slotMinutes)
  const now = new Date().toISOString()
  return slots.find((slot) => slot <= now) ?? slots.at(-1)
}

/** The gym's today. */
export function todayHere(): string {
  return dateIn(gymHere.zone, Date.now())
}
