import { setTimeout } from 'node:timers/promises'
import type { Language, Speech } from '../../tools/kit/language.ts'
import type { Watch } from '../../tools/kit/watch.ts'
import type { OfferedCommand } from '../commands/offered.ts'
import type { OptionKind } from '../commands/options.ts'
import type { Log } from '../log.ts'
import type { OpenTurns } from '../open-turns/open-turns.ts'
import type { Answer, Turn } from '../turn.ts'
import type { Fleet } from './leases.ts'
import type { Draw } from './picture.ts'

/** A command as a channel's picker shows it. */
export type Command = {
  name: string
  /** In English; a picker in another language shows it in that. */
  description: string
  /** What it is called in the other languages. */
  names?: { de?: string; es?: string }
  /** Of the gym's own people, and for nobody else to see. */
  staff?: boolean
}

/** What the house knows of a sender, for what a door says by itself and for the commands it shows them. */
export type Known = { staff: boolean; language: Language | undefined }

/** What every door is given. */
export type DoorDeps = {
  answer: Answer
  /** Notes what is taken in, so that it is answered whatever becomes of this process; without it nothing is noted. */
  open?: Pick<OpenTurns, 'note' | 'wait' | 'said'>
  log: Log
  now: () => Date
  commands: readonly Command[]
  /** Looks on at what is taken in and at what is sent; nobody does unless said. */
  watch?: Watch | undefined
  /** A door without it sends words alone. */
  draw?: Draw | undefined
  /** Where a sender can be told something alone; undefined for those who never wrote in private. */
  addressOf?(sender: string): Promise<string | undefined>
  /** The guilds or groups of the channel whose administrators answer for the gym; none unless said. */
  staffPlaces?(): Promise<readonly string[]>
  /** Commands that a picker shows to those alone who run a guild or group. */
  staffCommands?: readonly Command[]
  /** What is known of a sender; undefined for somebody who never wrote. */
  known?(sender: string): Promise<Known | undefined>
  /** The language of the gym that is talked to in a group, or by a sender. */
  gymLanguage?(place: string): Promise<Language>
  /** Told that somebody can't be written to any more at their address. */
  unreachable?(address: string): Promise<void>
  /** Told that a group goes on under another number. */
  moved?(from: string, to: string): Promise<void>
  /** What a link to a private chat carries for those who come from a guild or group, so that they talk to its gym. */
  invitation?(place: string): Promise<string | undefined>
  /** The commands of a picker that knows their options; all there are unless said. */
  offered?: readonly OfferedCommand[]
  /** What an option of a command may be completed to. */
  complete?(asked: Completing): Promise<readonly Completion[]>
  /** How somebody is spoken to, for the few words that are the door's own; by their app's language unless said. */
  speechOf?(turn: Omit<Turn, 'at'>): Promise<Speech>
  /** What other processes at the same channel agree on with this one; undefined where there can be no other. */
  fleet?: Fleet | undefined
  sleep?: Sleep
}

/** What is being typed into an option of a command, and by whom. */
export type Completing = {
  kind: OptionKind
  typed: string
  sender: string
  /** The guild or group it is typed in. */
  within?: string | undefined
  /** The code of their app's language. */
  language?: string | undefined
}

/** What is shown, and what it says. */
export type Completion = { label: string; value: string }

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
