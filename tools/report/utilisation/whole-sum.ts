/**
 * Whole numbers as close to some others as they can be while they sum up to a whole one: each is its floor or one more.
 * Where the others sum up to something else, they are rounded one by one.
 *
 * @see Balinski M, Young HP. Fair representation: meeting the ideal of one man, one vote. 1982 (Hamilton's method).
 * @example
 * wholeSum([1.4, 2.4, 3.2], 7) // [2, 2, 3]
 */
export function wholeSum(values: readonly number[], total: number): number[] {
  const floors = values.map(Math.floor)
  const missing = total - floors.reduce((sum, value) => sum + value, 0)
  if (missing < 0 || missing > values.length) return values.map(Math.round)
  const byRest = values
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  const raised = new Set(byRest.slice(0, missing).map(({ i }) => i))
  return floors.map((floor, i) => floor + (raised.has(i) ? 1 : 0))
}
