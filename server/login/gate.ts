/** Tells that too many wait already. */
export class TooManyAtOnce extends Error {}

/**
 * Lets one piece of work happen after the other, and so many wait: a password costs 19 MiB and some tenths of a second,
 * and who sends a thousand at once shall not have the house.
 *
 * @throws {TooManyAtOnce} for one more than may wait
 */
export function oneAtATime(mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (work) => {
    if (waiting >= mostWaiting) throw new TooManyAtOnce()
    waiting++
    const mine = last.then(work, work)
    last = mine.catch(() => {})
    try {
      return await mine
    } finally {
      waiting--
    }
  }
}
