import type { Judgement, Rate, Reply } from '../../bot/turn.ts'
import type { Chart } from '../../tools/kit/chart.ts'
import type { Attachment, Choice } from '../../tools/kit/tool.ts'

/** A reply on the wire. */
export type ReplyBody = {
  reply: string
  tools: Reply['tools']
  choices: readonly Choice[]
  charts: readonly Chart[]
  files: readonly Attachment[]
  /** The messages that judge this answer, where that is asked. */
  rate?: Rate
  /** Milliseconds from the message's arrival to the reply. */
  ms: number
}

/** A refusal or a failure, in one sentence for the member. */
export type ErrorBody = { error: string }

/**
 * A turn of the conversation as a reload finds it; `reply` is null while it is under way. What the gym said unasked
 * has no text.
 */
export type PastTurn = {
  /** Later turns have higher numbers. */
  number: number
  text: string
  reply: {
    text: string
    choices: readonly Choice[]
    charts?: readonly Chart[]
    files?: readonly Attachment[]
    rate?: Rate
    /** How it was judged. */
    rated?: Judgement
  } | null
  at: string
}

type Level = 'quiet' | 'normal' | 'busy' | 'closed'

/** The gym's day, slot by slot, for the strip on top of the page. */
export type DayStrip = {
  gym: string
  zone: string
  date: string
  /** `words` says all of a slot to someone who sees no colours: "18:00: busy, about 62 people". */
  slots: readonly { at: string; level: Level; words: string }[]
  /** The instant to mark, or null when it is not on this day. */
  now: string | null
}

/** A command as the page's palette shows it, in the reader's language. */
export type CommandLine = {
  name: string
  /** Another name it is found by: the English one. */
  also?: string
  about: string
  options: readonly CommandOptionLine[]
}

/** What may follow a command: how it is called, what it is, and what may be said where that is known. */
export type CommandOptionLine = {
  name: string
  about: string
  /** The gym's splits may be said here. */
  splits?: true
  among?: readonly { value: string; label: string }[]
}

/** What the document of the chat brings along for its script. */
export type PageData = {
  /** As dates are written: "en-GB", "de", "es". */
  language: string
  clock: '24' | '12'
  /** The script's sentences in the page's language by their English form; none where that is English. */
  words: Readonly<Record<string, string>>
  commands: readonly CommandLine[]
  splits: readonly string[]
}
