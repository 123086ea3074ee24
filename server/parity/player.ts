import type { Answer, Reply } from '../../bot/turn.ts'

/** What a member sees of an answer at one door. */
export type Shown = {
  /** All words of the answer, however many messages they took, without the blanks between. */
  text: string
  /** The labels to tap. */
  labels: string[]
  pictures: number
  files: string[]
}

/** A member at a door, played over the wire the door really speaks. */
export type Player = {
  name: string
  /** Who the channel says the member is. */
  sender: string
  say(text: string): Promise<void>
  /** Presses the newest button with this label. */
  press(label: string): Promise<void>
  /** What stands there of the answers since the last step. */
  shown(): Promise<Shown>
  close(): Promise<void>
}

/** The replies that were given, as the doors got them. */
export type Ear = { answer: Answer; replies: Reply[] }

/** Listens at the one place that every door asks. */
export function listening(answer: Answer): Ear {
  const replies: Reply[] = []
  return {
    replies,
    async answer(turn, heard) {
      const reply = await answer(turn, heard)
      if (reply) replies.push(reply)
      return reply
    },
  }
}

/** Words without the blanks that a door may set otherwise. */
export const dense = (text: string): string => text.replace(/\s+/g, ' ').trim()
