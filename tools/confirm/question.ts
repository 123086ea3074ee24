import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { secretWord } from '../kit/secrets.ts'
import { addMinutes } from '../kit/time.ts'
import type { ToolContext } from '../kit/tool.ts'
import { closeQuestion, noteQuestion, takeQuestion } from './store.ts'

/**
 * Something that can't be taken back: a tool, and what exactly it would do. A yes to one is no yes to another.
 */
export type Deed = {
  tool: string
  what?: string
  /** The command that asks anew, for whoever answers too late. */
  again: string
}

/** Minutes for which a question is open. */
const openMinutes = 10

/** Bytes of chance in a code. */
const codeBytes = 6

/** What answers a question without anything being done. */
export const no = 'no'

/** The input by which a tool takes the answer. It stands in buttons and in no result, so no language model can know it. */
export const codeSchema = z.string().max(40).optional().describe('Sent by the button alone')

/** The answer at the end of a command, if there is one: a code or a no. */
export function answerIn(words: string): string | undefined {
  return /(?:^|\s)([0-9a-f]{12}|no)$/i.exec(words.trim())?.[1]?.toLowerCase()
}

/**
 * Asks the member before something is done for good. An older question of the same tool is closed by it.
 *
 * @returns the code that says yes: for the choice of the question, and for nothing that anybody else reads
 */
export async function ask(context: ToolContext, deed: Deed): Promise<string> {
  const { db, place, now } = context
  const code = secretWord(codeBytes)
  await noteQuestion(db, whoseOf(context), deed, { code, place, now })
  return code
}

/**
 * Takes the answer to a question, once.
 *
 * @returns true for a yes, false for a no
 * @throws {GymError} `question_closed` for a code that is not the member's own, not of this conversation and deed, older
 *   than ten minutes, or used
 */
export async function answered(context: ToolContext, deed: Deed, code: string): Promise<boolean> {
  const { db, place, now } = context
  if (code === no) {
    await closeQuestion(db, whoseOf(context), deed)
    return false
  }
  const since = addMinutes(now, -openMinutes)
  if (await takeQuestion(db, whoseOf(context), deed, { code, place, since })) return true
  throw new GymError('question_closed', { again: deed.again })
}

const whoseOf = ({ gym, member }: ToolContext) => ({ gym: gym.id, member: member.id })
