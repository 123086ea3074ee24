import type { Database } from '../db/client.ts'
import { summaryPrompt } from '../prompts/summary.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { seededRandom } from '../tools/kit/random.ts'
import type { MemberId } from '../tools/kit/tool.ts'
import {
  type DepartedTurn,
  renewSummary,
  spokenBefore,
  type Talk,
  tellsOfBody,
  windowTurns,
} from '../tools/memory/index.ts'
import type { Log } from './log.ts'
import type { Turn } from './turn.ts'

/** A language model that writes a short text from instructions and data; rejects when it can't or may not. */
export type Write = (
  instructions: string,
  text: string,
  whose: { gym: string; member: MemberId; at: Date },
) => Promise<string>

type House = { db: Database; write?: Write | undefined; log: Log }

/** Longer messages and answers are cut before they are summed up. */
const longestPart = 300

type Spoken = { turn: Turn; gym: Gym; member: MemberId }

const talkOf = ({ turn, gym, member }: Spoken): Talk => ({
  gym: gym.id,
  channel: turn.channel,
  conversation: turn.conversation,
  member,
})

/** What was spoken of before the window, for the language model; empty in a group, and where it can't be read. */
export async function notesBefore(spoken: Spoken, { db, log }: House): Promise<string> {
  const { turn, gym } = spoken
  if (!turn.private) return ''
  try {
    return await spokenBefore(db, talkOf(spoken), { gym, now: turn.at })
  } catch (error) {
    log('summary_failed', { reason: reasonOf(error) })
    return ''
  }
}

/**
 * Rewrites the summary of a private conversation after a turn was answered, where turns have left the window. Never
 * rejects: a summary that could not be written is written after a later turn.
 *
 * @param past how many turns the answered one could still read
 */
export async function afterTurn(spoken: Spoken, past: number, { db, write, log }: House): Promise<void> {
  const { turn, gym, member } = spoken
  if (!turn.private || !isWorthALook(turn, past)) return
  const failed = (error: unknown) => log('summary_failed', { reason: reasonOf(error) })
  const rewrite =
    write &&
    ((before: string, turns: readonly DepartedTurn[]) =>
      rewritten(before, turns, (text) => write(summaryPrompt, text, { gym: gym.id, member, at: turn.at })))
  await renewSummary(db, talkOf(spoken), { gym, now: turn.at }, { rewrite, failed }).catch(failed)
}

/** Of the turns after which one could have left a full window, the part that looks: some must have left to be told of. */
const looks = 0.25

/** Turns leave where the window is full, or where all of it has become too old. */
const isWorthALook = ({ channel, id }: Turn, past: number): boolean =>
  past === 0 || (past >= windowTurns && seededRandom(`notes ${channel}:${id}`)() < looks)

/** The notes that a language model writes; empty where no turn may be shown to it. */
async function rewritten(
  before: string,
  turns: readonly DepartedTurn[],
  write: (text: string) => Promise<string>,
): Promise<string> {
  const shown = turns
    .map(({ at, text, reply }) => ({
      at: at.toISOString(),
      member: text.slice(0, longestPart),
      assistant: reply.slice(0, longestPart),
    }))
    .filter(({ member, assistant }) => member !== '' && !tellsOfBody(`${member}\n${assistant}`))
  if (shown.length === 0) return ''
  return write(JSON.stringify({ notes: before, turns: shown }))
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
