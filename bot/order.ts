/** Runs work under a key: one after another within a key, side by side between keys. */
export type InOrder = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** Keeps the messages of a conversation in the order they came, within this process. */
export function inOrder(): InOrder {
  const tails = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = tails.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    const tail = mine.catch(() => {})
    tails.set(key, tail)
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key)
    })
    return mine
  }
}
