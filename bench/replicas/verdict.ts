import type { Person, Way } from './people.ts'

/** Something of ours as a platform heard it. */
export type Heard = { conversation: string; text: string; at: number }

/** What became of everything that was said. */
export type Verdict = {
  updates: Record<Way, number>
  /** Answers that never came. */
  lost: number
  /** Heard twice: at Telegram, which knows no key for a message; and where it must not be. */
  saidAgain: { telegram: number; discord: number }
  /** How long before a kill the first of two came, in milliseconds: the window in which that can happen. */
  windowMs: number[]
  /** Conversations whose answers came in another order than what was said. */
  outOfOrder: number
  /** Changes in the database that are missing, or too many. */
  wrongInDatabase: number
  /** "One moment" of a process that died, which nobody could take back. */
  orphans: number
}

const answerIn = (text: string): 'in' | 'out' | undefined =>
  /^Checked in/.test(text) ? 'in' : /^Checked out/.test(text) ? 'out' : undefined

/**
 * Whoever says in, out, in, out hears as much: an answer too few or too many, and one out of order, is a break in that.
 */
export function judge(
  people: readonly Person[],
  heard: readonly Heard[],
  { kills, writes }: { kills: readonly number[]; writes: ReadonlyMap<string, number> },
): Verdict {
  const verdict: Verdict = {
    updates: { telegram: 0, interaction: 0, gateway: 0 },
    lost: 0,
    saidAgain: { telegram: 0, discord: 0 },
    windowMs: [],
    outOfOrder: 0,
    wrongInDatabase: 0,
    orphans: 0,
  }
  const talks = Map.groupBy(heard, ({ conversation }) => conversation)
  for (const person of people) {
    verdict.updates[person.way] += person.said.length
    const all = (talks.get(person.conversation) ?? []).flatMap(({ text, at }) => {
      const kind = answerIn(text)
      if (!kind) verdict.orphans++
      return kind ? [{ kind, at }] : []
    })
    const once = all.filter(({ kind }, i) => all[i - 1]?.kind !== kind)
    const again = all.length - once.length
    verdict.saidAgain[person.way === 'telegram' ? 'telegram' : 'discord'] += again
    all.forEach(({ kind, at }, i) => {
      if (all[i + 1]?.kind === kind)
        verdict.windowMs.push(
          Math.round(Math.min(...kills.filter((kill) => kill >= at).map((kill) => kill - at))),
        )
    })
    verdict.lost += Math.max(0, person.said.length - once.length)
    if (once[0] && once[0].kind !== 'in') verdict.outOfOrder++
    verdict.wrongInDatabase += Math.abs((writes.get(person.sender) ?? 0) - person.said.length)
  }
  return verdict
}

/** Whether all is as it must be: what Telegram may hear twice is the answer of a process killed in the very moment. */
export const isGood = ({ lost, saidAgain, outOfOrder, wrongInDatabase }: Verdict): boolean =>
  lost + saidAgain.discord + outOfOrder + wrongInDatabase === 0
