/**
 * Whether two values say the same: the order of an object's keys says nothing, as in a database.
 *
 * @example
 * saysTheSame({ from: 1, to: 2 }, { to: 2, from: 1 }) // true
 */
export const saysTheSame = (a: unknown, b: unknown): boolean => written(a) === written(b)

const written = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? 'undefined'
