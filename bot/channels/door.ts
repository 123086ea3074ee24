import { setTimeout } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Answer } from '../turn.ts'
import type { Draw } from './picture.ts'

/** A command as a channel's picker shows it. */
export type Command = { name: string; description: string }

/** What every door is given. */
export type DoorDeps = {
  answer: Answer
  log: Log
  now: () => Date
  commands: readonly Command[]
  /** `textOnly` answers a picture or a voice note. */
  phrases: { textOnly: string }
  /** A door without it sends words alone. */
  draw?: Draw | undefined
  /** Where a sender can be told something alone; undefined for those who never wrote in private. */
  addressOf?(sender: string): Promise<string | undefined>
  /** The guilds or groups of the channel whose administrators answer for the gym; none unless said. */
  staffPlaces?(): Promise<readonly string[]>
  /** Commands that a picker shows to those alone who run a guild or group. */
  staffCommands?: readonly Command[]
  sleep?: Sleep
}

/** Waits, or ends early when the signal is given. Never throws. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>

export const sleep: Sleep = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, signal ? { signal } : {}).catch(() => {})

/**
 * Tries until it works or the signal is given, with pauses that grow from one second to a minute.
 *
 * `attempt` says whether it worked; what it throws ends the trying.
 */
export async function persist(
  attempt: () => Promise<boolean>,
  { sleep, signal }: { sleep: Sleep; signal: AbortSignal },
): Promise<void> {
  for (let pause = 1000; !signal.aborted; pause = Math.min(2 * pause, 60_000)) {
    await sleep(pause, signal)
    if (signal.aborted || (await attempt())) return
  }
}
