import type { Context } from 'hono'
import { memberById } from '../../bot/identity.ts'
import { inSpeech, t } from '../../tools/kit/language.ts'
import type { Member } from '../../tools/kit/tool.ts'
import { codeFor, isKnownHereAlone } from '../../tools/link/index.ts'
import { credentialOfMember } from '../login/credentials/store.ts'
import { type MeDeps, speechFor } from './caller.ts'
import type { Said } from './cookies.ts'

type Entering = {
  gym: string
  /** Who has just logged in. */
  member: string
  /** Who talked in this browser until then. */
  before: Member
}

/**
 * What is said to whoever logs in where somebody has talked who is known by this browser alone: they may be one. Nothing is
 * joined by it; the button brings a code, as if it had been made in that talk, and the tool asks once more.
 *
 * Undefined where the talk is somebody's who has another way in: theirs it is.
 */
export async function offerOf(
  c: Context,
  deps: MeDeps,
  { gym, member, before }: Entering,
): Promise<Said | undefined> {
  const { db, now } = deps
  const theirs = { gym, member: before.id }
  if (before.role !== 'member' || !(await isKnownHereAlone(db, theirs))) return undefined
  if (await credentialOfMember(db, before.id)) return undefined
  const speaking = await memberById(db, gym, member, now())
  const code = await codeFor(db, theirs, now())
  return inSpeech(speechFor(c, await deps.gym(), speaking), () => ({
    text: t`Before you logged in, somebody talked with me in this browser. If that was you, I can make one member of the two, with all that is kept of both.`,
    choices: [
      { label: t`That was me`, send: `/link ${code}` },
      { label: t`That was somebody else`, send: `/link ${code} no` },
    ],
  }))
}
