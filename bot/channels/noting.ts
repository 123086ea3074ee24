import { inOrder } from '../order.ts'
import type { Turn } from '../turn.ts'
import type { DoorDeps } from './door.ts'

/** A turn that is being noted. */
export type Noted = {
  /** False where the turn is another process's, or was noted before. Never rejects. */
  ours: Promise<boolean>
  /** Waits until those before it have been answered; false where the turn has become another's. Never rejects. */
  itsTurn(): Promise<boolean>
}

/** Notes what a door takes in, and that it has been answered. */
export type Noting = {
  note(turn: Turn, given: unknown): Noted
  /** After what a turn is answered here: the turns of a conversation, where the database doesn't know their order. */
  lane(turn: Turn): string
  /** Notes that the answer is out, or that there is none. Never rejects. */
  said(turn: Turn): Promise<void>
}

/**
 * The notes of one door. Those of a conversation are written in the order its messages come.
 *
 * @param door whose updates they are, as "telegram:71055"
 */
export function noting({ open, log }: Pick<DoorDeps, 'open' | 'log'>, door: string): Noting {
  const ordered = inOrder()
  // Where nothing can be noted the turn is answered all the same, or ends with the sentence that says it could not be.
  const failed = () => {
    log('turn_unnoted')
    return undefined
  }
  return {
    note(turn, given) {
      if (!open) return { ours: Promise.resolve(true), itsTurn: async () => true }
      const noted = ordered(turn.conversation, () => open.note(turn, { door, given })).catch(failed)
      return {
        ours: noted.then((its) => its !== false),
        async itsTurn() {
          const its = await noted
          return its === true ? open.wait(turn).catch(() => true) : its === undefined
        },
      }
    },
    lane: ({ conversation, id }) => (open ? `turn ${id}` : conversation),
    said: async (turn) => {
      await open?.said(turn)
    },
  }
}
