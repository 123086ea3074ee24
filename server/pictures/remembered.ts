/**
 * Keeps the newest answers, so that what was asked a moment ago, or is being worked on, isn't worked on
 * again. Undefined is not kept: the next one tries again.
 *
 * @param work never throws
 */
export function remembered<Q, A>(
  work: (question: Q) => Promise<A | undefined>,
  most: number,
): (question: Q) => Promise<A | undefined> {
  const kept = new Map<string, Promise<A | undefined>>()
  return (question) => {
    const key = JSON.stringify(question)
    const answer = kept.get(key) ?? work(question)
    // Taken out and put back: the first in the map is the one not asked for the longest.
    kept.delete(key)
    kept.set(key, answer)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    void answer.then((found) => {
      if (found === undefined && kept.get(key) === answer) kept.delete(key)
    })
    return answer
  }
}
