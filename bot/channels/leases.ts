/**
 * What processes that share a database agree on: who of them holds a name. A name that nobody has renewed for its
 * seconds is anybody's. Time is the database's.
 */
export type Leases = {
  /** This process, as the others see it. */
  me: string
  /** Takes names, or renews those that are ours. @returns the names that are ours now, each with what was noted under it */
  take(names: readonly string[], seconds: number): Promise<ReadonlyMap<string, unknown>>
  /** Takes a name that is nobody's and lets it run out: so often, and not more often, may something happen. */
  once(name: string, seconds: number): Promise<boolean>
  /** Notes something under a name of ours, for whoever holds it next. */
  note(name: string, note: unknown): Promise<void>
  /** Names that are held now and begin with these letters. */
  held(prefix: string): Promise<readonly string[]>
  /** What all processes that are there hold to be true; the value of whoever was first. */
  agree<T>(name: string, value: T, seconds: number): Promise<T>
  /** Gives a name back; the next one may have it after a while. */
  giveBack(name: string, afterMs?: number): Promise<void>
}

/** While work goes on under a name. */
export type Held = {
  /** Given when it is over: the name is lost, or the process leaves. */
  signal: AbortSignal
  /** Gives the name back before the work has ended, when what is left is no longer in anybody's way. */
  handOver(): Promise<void>
}

/** Does something that one process alone may do, for as long as it is this one, until the signal is given. */
export type Alone = (name: string, work: (held: Held) => Promise<void>, over: AbortSignal) => Promise<void>

/** Both, for a door that shares its channel with other processes. */
export type Fleet = {
  leases: Leases
  alone: Alone
  /** How long a name is held without a word of its holder, and how often it says one; seconds where nothing is said. */
  beat?: { holdMs: number; everyMs: number }
}
