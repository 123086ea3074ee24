import type { Answer } from '../bot/turn.ts'

/** Answers, and knows when the last one that was begun is ended, heard by somebody or not. */
export function underWay(answer: Answer): { answer: Answer; landed(): Promise<void> } {
  const open = new Set<Promise<unknown>>()
  return {
    answer(turn, heard) {
      const answering = answer(turn, heard)
      const ended = answering.catch(() => {}).finally(() => open.delete(ended))
      open.add(ended)
      return answering
    },
    async landed() {
      while (open.size > 0) await Promise.all(open)
    },
  }
}
