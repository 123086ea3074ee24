import { leastShown, type People, shownPeople } from '../kit/people.ts'

/**
 * Counts whose sum is known, small ones hidden: where just one would be, the next smallest is hidden with it, or a
 * subtraction would bring it out. Where nobody is anywhere, nothing can be told.
 *
 * @example
 * hidingOne([12, 3, 9]) // [{ about: 12 }, { under: 5 }, null]: the nine could tell the three
 */
export function hidingOne(counts: readonly number[]): (People | null)[] {
  const shown = counts.map(shownPeople)
  const hidden = shown.filter((people) => 'under' in people).length
  if (hidden !== 1) return shown
  const open = counts.filter((count) => Math.round(count) >= leastShown)
  const next = counts.indexOf(Math.min(...open))
  return shown.map((people, i) => (i === next ? null : people))
}
