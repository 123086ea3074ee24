import type { Judgement, Rate, Reply } from '../../bot/turn.ts'
import type { Chart } from '../../tools/kit/chart.ts'
import type { Attachment, Choice } from '../../tools/kit/tool.ts'

/** What a member sends. The id is made by their browser, so that a repeated send is one turn. */
export type Message = { text: string; id?: string }

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
