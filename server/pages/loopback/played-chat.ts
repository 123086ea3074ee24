import type { Listener, Reply, Turn } from '../../../bot/turn.ts'
import type { Language } from '../../../tools/kit/language.ts'
import { defaultSplits } from '../../../tools/kit/splits.ts'
import { type ChatDeps, chatRoutes } from '../../routes/chat.ts'
import type { PastTurn } from '../wire.ts'

/** A gym behind the chat that answers as a test says, and remembers what it was asked. */
export type PlayedChat = {
  app: ReturnType<typeof chatRoutes>
  asked: Turn[]
  /** The conversation of everybody, oldest first. */
  past: PastTurn[]
  answers(script: (turn: Turn, heard: Listener) => Promise<Reply | undefined>): void
  /** How whoever reads is known. */
  reader: { language: Language | undefined; clock: '24' | '12'; staff: boolean } | undefined
}

export const plainReply = (text: string, more: Partial<Reply> = {}): Reply => ({
  ...{ text, choices: [], charts: [], files: [], tools: [] },
  ...more,
})

const shown = 20

/** Plays the gym behind the page of the chat. */
export function playChat(now: () => Date): PlayedChat {
  let script: ChatDeps['answer'] = async ({ text }) => plainReply(`Heard: ${text}`)
  const played: PlayedChat = {
    app: chatRoutes({
      gym: async () => ({ id: 'harbour', name: 'Harbour Gym', language: 'en', splits: defaultSplits }),
      strip: async () => undefined,
      history: async (_, before = Number.POSITIVE_INFINITY) =>
        played.past.filter(({ number }) => number < before).slice(-shown),
      hasEarlier: async (_, before) => played.past.some(({ number }) => number < before),
      news: async () => [],
      reader: async () => played.reader,
      now,
      perMinute: 0,
      newId: () => crypto.randomUUID(),
      crash: () => '7f3a',
      answer: (turn, heard) => {
        played.asked.push(turn)
        return script(turn, heard)
      },
    }),
    asked: [],
    past: [],
    answers: (next) => {
      script = (turn, heard = () => {}) => next(turn, heard)
    },
    reader: undefined,
  }
  return played
}
