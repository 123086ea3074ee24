/**
 * A table to look words up in that somebody wrote. It holds its own rows and nothing else: of a plain object "constructor",
 * "toString" and "__proto__" are rows as well.
 */
export const wordTable = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, rows)
