import type { Database } from '../../db/client.ts'
import type { Attachment, Done, ToolOutcome } from '../../tools/kit/tool.ts'
import type { Step } from './store.ts'

/** Writes down a step in a transaction; false where the turn is no longer ours. */
type Noting = (db: Database, step: Step) => Promise<boolean>

/** The turn went to another process while this one was thought to be dead: it changes and says nothing more. */
export class Lost extends Error {
  override readonly name = 'Lost'
}

/**
 * The changes of a turn, by the order of the calls: what was changed when the turn was begun before is not changed again,
 * but answered as it was then.
 */
export function doneIn(before: readonly Step[], note: Noting): Done {
  const known = new Map(before.map((step) => [step.n, step]))
  let calls = 0
  return {
    runs: () => before.map(({ name, input, outcome }) => ({ name, input, outcome: outcome as ToolOutcome })),
    next(name) {
      const n = ++calls
      const step = known.get(n)
      if (step && step.name !== name)
        throw new Error(`a turn that was begun again calls ${name} for ${step.name}`)
      return {
        before: step && (step.outcome as ToolOutcome),
        async note(db, input, outcome) {
          if (!(await note(db, { n, name, input, outcome: keepable(outcome) }))) throw new Lost()
        },
      }
    },
  }
}

/** What is handed over once is kept nowhere, not even for a moment. */
function keepable(outcome: ToolOutcome): ToolOutcome {
  if (!outcome.ok) return outcome
  return { ...outcome, files: outcome.files.filter(({ once }: Attachment) => once === undefined) }
}
