import type { Hour } from './clock.ts'
import type { DayPart } from './day-parts.ts'

/** Local dates, first and last included. */
export type Days = {
  first: string
  last: string
  /** A weekday's name: a week later when this one has passed. */
  weekly?: true
}

export type Hours =
  | { kind: 'at'; hour: Hour }
  | { kind: 'from'; hour: Hour }
  | { kind: 'to'; hour: Hour }
  | { kind: 'between'; from: Hour; to: Hour }

/** A stretch between two instants. */
export type Window = { from: Date; to: Date }

/** One time as a member said it, with only what they said. */
export type When = {
  days?: Days
  part?: DayPart
  hours?: Hours
  /** Reckoned from now: "in two hours". */
  stretch?: Window
  /** "20 minutes ago" */
  moment?: Date
  /** Minutes from the time spoken of before: "an hour earlier". */
  shift?: number
  /** Minutes the member means to stay: "at 6 for two hours". */
  stay?: number
  /** Said of every such part of a day: "mornings". */
  habit?: true
  /** "same time tomorrow" */
  sameTime?: true
  /** "the monday after": the next of its name after the day spoken of. */
  following?: true
  /** Its hours were said before its days, and so of the next day, too: "before 9, thursday or friday". */
  leads?: true
  /** Only what else the member has to do: "I work till 5". An hour they ask for goes before it. */
  bound?: true
  now?: true
}

/** Where and when a message is read. */
export type Here = {
  now: Date
  zone: string
  /** In the United States 5/11 is in May. */
  monthFirst: boolean
}

/** How one kind of time is found: what it looks like, and what it says. Undefined: it is none after all. */
export type Rule = { pattern: RegExp; read(match: RegExpExecArray, here: Here): When | undefined }
