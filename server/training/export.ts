import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { lineOf } from './lines.ts'
import { knownOf } from './redact.ts'
import { memberNames, sharedTurns, sharers } from './store.ts'
import { type Reason, type Taken, takeTurns } from './take.ts'

/** A training file, and what is told of how it came about. */
export type Export = { lines: string; examples: number; report: string }

const reasons: Readonly<Record<Reason, string>> = {
  bad: 'judged bad by the member',
  body: 'about body, health, food or danger',
  tool: "by tools of the coach, the profile or the member's own matters",
  names: 'with an answer that names somebody or holds a link',
  unreadable: 'of which redaction leaves too little, as in another language',
  failed: 'that failed',
  lost: "that rules didn't understand",
  unasked: 'said unasked',
  aside: 'about the conversation itself',
  leans: 'that may lean on one left out before them',
  pressed: 'by a button or a command: read with what follows, not learned',
}

/** Everything that may be learned from, redacted, as lines of the provider's chat format. */
export async function exportTalk(db: Database, gym: Gym): Promise<Export> {
  const known = knownOf(gym, await memberNames(db, gym.id))
  const taken = takeTurns(await sharedTurns(db, gym.id), gym, known)
  const lines = taken.examples.map((example) => `${JSON.stringify(lineOf(example, gym))}\n`).join('')
  return { lines, examples: taken.examples.length, report: reported(taken, await sharers(db, gym.id)) }
}

function reported({ examples, turns, members, left }: Taken, sharing: number): string {
  return [
    `${sharing} members share their conversations; taken are ${turns} turns of ${members} of them, in ${examples.length} conversations.`,
    ...(left.size > 0 ? ['Left out:'] : []),
    ...[...left]
      .sort(([, a], [, b]) => b - a)
      .map(([reason, turns]) => `  ${turns} turns ${reasons[reason]}`),
  ].join('\n')
}
