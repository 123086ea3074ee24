import { AsyncLocalStorage } from 'node:async_hooks'

/** What work is done for: a request or a turn, by ids of their own that lead to nobody. */
export type About = {
  request?: string
  turn?: string
  /** A bug was met on the way. */
  crashed?: boolean
}

const storage = new AsyncLocalStorage<About>()

/** What the running work is for; undefined where it is for nothing that has an id. */
export const about = (): About | undefined => storage.getStore()

/** Runs work for something; what was known before stays known. */
export const workFor = <T>(more: About, work: () => T): T =>
  storage.run({ ...storage.getStore(), ...more }, work)
