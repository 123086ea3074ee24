import type { Chart } from '../tools/kit/chart.ts'
import type { Attachment, Choice, Given, Spot } from '../tools/kit/tool.ts'

/** What a chat says of somebody: whether they are among those who run it. */
export type Standing = { place: string; administrator: boolean }

export type Channel = 'telegram' | 'discord' | 'web' | 'terminal'

/** One message as every channel brings it. */
export type Turn = {
  /** The channel's own id of the update: the same id is the same message, however often it comes. */
  id: string
  channel: Channel
  /** Messages of one conversation are answered in order and remember each other. */
  conversation: string
  /** False in a group, where nothing personal may be said. */
  private: boolean
  /** Said in a group and answered to the one who said it alone: private, but nowhere they could be written to. */
  hidden?: true
  /** What is hidden is the answer alone: others could read what was said. */
  shown?: true
  /** The channel's id of the person. */
  sender: string
  /** What the channel says they are called. */
  senderName: string | null
  text: string
  at: Date
  /** The channel's id of the guild or group it was said in. */
  within?: string
  /** The language the person's app is set to, as "de" or "de-AT". */
  language?: string
  /** Files that came along. */
  given?: readonly Given[]
  /** A place on the map that came along. */
  spot?: Spot
  /** The channel brings it again until it is answered: while another process is at it, it is refused with `UnderWay`. */
  insists?: true
  /** What the chats say of the person, as far as it was looked at. */
  standing?: readonly Standing[]
}

/** A tool that was called in a turn, for those who test and for the conversation window. */
export type ToolCall = {
  name: string
  input: unknown
  ok: boolean
  /** The result, or `{ code, facts }` when it failed. */
  result: unknown
}

/** What goes back. Every choice can also be typed as its number, so no channel loses a button. */
export type Reply = {
  text: string
  choices: readonly Choice[]
  charts: readonly Chart[]
  files: readonly Attachment[]
  tools: readonly ToolCall[]
  /** It came too fast and was not answered: seconds until there is room again. */
  wait?: number
  /**
   * It is the member's alone, and nothing was done: the door asks again in a talk with them alone, or as a turn that is
   * hidden from the others.
   */
  alone?: true
  /** The messages that say what the member thinks of it, where that is asked. They are no choices and have no numbers. */
  rate?: Rate
}

export type Judgement = 'good' | 'bad'
export type Rate = Readonly<Record<Judgement, string>>

/**
 * How a door hands a turn in. Undefined: this update was answered before, or is being answered, or it is one of too
 * many and they know.
 */
export type Answer = (turn: Turn, heard?: Listener) => Promise<Reply | undefined>

/** Told while a reply grows: text so far finished, never taken back. */
export type Listener = (piece: string) => void

/** Something said without being asked. */
export type Unasked = Pick<Reply, 'text' | 'choices' | 'files'>

/**
 * What came of telling something: 'again' when it may work another time, milliseconds when the channel asks for a
 * rest first, 'never' when this message can't be said there, 'closed' when nothing can: they blocked us, closed their
 * private messages, or are gone.
 */
export type Told = 'sent' | 'again' | 'never' | 'closed' | number

/** The part of a door through which something is said without being asked. */
export type Teller = {
  /** Must not reject. The same key is the same message, where the channel knows such a thing. */
  tell(address: string, message: Unasked, key: string): Promise<Told>
  /** Takes in once more what a process that died has left unanswered, where the door can. */
  again?: Again
  /** How long the channel takes a repeated key for the same message, in milliseconds; not at all unless said. */
  keyLastsMs?: number
}

/** How a door takes up what was taken in through it and never answered. */
export type Again = {
  /** Whose updates they are: a bot's, which many processes may serve. */
  door(): Promise<string>
  /** Takes an update in once more, as it was noted; resolves when it is dealt with. */
  take(given: unknown): Promise<unknown>
}

/** A door to a channel that is open. */
export type Door = Teller & { name: string; close(): Promise<void> }
