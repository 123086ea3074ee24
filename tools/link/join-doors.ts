import { z } from 'zod'
import { answered, ask, codeSchema } from '../confirm/index.ts'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { roles } from '../kit/rights.ts'
import { addMinutes } from '../kit/time.ts'
import { type Choice, defineTool, type MemberId, type ToolContext } from '../kit/tool.ts'
import { differing } from '../profile/index.ts'
import { codeFrom, codeMinutes, keptOf } from './codes/codes.ts'
import { codeOwner, endCode, noteWrong, wrongCodes } from './codes/store.ts'
import { type Door, doorsOf } from './doors/store.ts'
import { type Joined, joinedWords } from './join-words.ts'
import { merge, part } from './merging/merge.ts'
import { personOf, roleOf } from './merging/person/store.ts'
import { hasLived, isLeaving } from './merging/store.ts'
import { tellOthers } from './telling.ts'

/** Wrong codes within the time of one, after which no more are taken. */
const mostWrong = 5

const input = z.object({
  code: z.string().max(60).describe('The code from the other app'),
  opened: z.boolean().optional().describe('Sent by a link alone'),
  answer: codeSchema,
})

/**
 * Makes one member of whoever sends a code and whoever made it: the code is the one's consent, a yes the other's. Where the
 * one who sends it has nothing yet, typing it is the yes.
 *
 * Fails with `only_in_private` and `question_closed`.
 */
export const joinDoorsTool = defineTool({
  name: 'joinDoors',
  description:
    "Joins the member's chat in another app to this one, by the code that the other app showed them. It may ask first; only the member answers, by the button.",
  input,
  run: (asked, context) => join(asked, context),
  // The code that says yes is for the member's button alone.
  view: ({ answer }) => ({ answer }),
  say: (joined, context) => joinedWords(joined, context),
  choices: (joined) => choices(joined),
  asks: ({ answer }) => answer === 'asked',
  remember: (joined) => (joined.answer === 'joined' ? { merge: joined.merged.id } : null),
  async revert(before, { db, gym, member, now }) {
    const { merge: id } = z.object({ merge: z.uuid() }).parse(before)
    if (!(await part(db, { gym, member: member.id, id, now }))) throw new GymError('changed_since')
  },
})

async function join(
  { code: said, opened, answer }: z.output<typeof input>,
  context: ToolContext,
): Promise<Joined> {
  const { db, gym, member, now, place } = context
  if (!place.private) throw new GymError('only_in_private')
  const whose = { gym: gym.id, member: member.id }
  const since = addMinutes(now, -codeMinutes)
  const wrong = await wrongCodes(db, whose, since)
  if (wrong >= mostWrong) return { answer: 'rest' }
  const code = codeFrom(said)
  const hash = code === undefined ? undefined : await keptOf(code)
  const maker = hash === undefined ? undefined : await codeOwner(db, gym.id, hash, now)
  if (code === undefined || hash === undefined || maker === undefined) {
    await noteWrong(db, whose, { wrong: wrong + 1, at: now })
    return { answer: 'unknown' }
  }
  // Typed where others read along it is anybody's now.
  if (place.shown) {
    await endCode(db, gym.id, hash, now)
    return { answer: 'seen' }
  }
  if (maker === member.id) return { answer: 'own' }
  return decide({ code, hash, maker, answer, opened: opened === true }, context)
}

type Deciding = { code: string; hash: string; maker: MemberId; answer: string | undefined; opened: boolean }

async function decide(deciding: Deciding, context: ToolContext): Promise<Joined> {
  const { code, hash, maker, answer, opened } = deciding
  const { db, gym, member, now } = context
  if (await isLeaving(db, [maker, member.id])) return { answer: 'leaving' }
  const role = await roleOf(db, gym.id, maker, now)
  // What the staff may do goes to nobody by a code: who has the higher role must be the one who says yes.
  if (roles.indexOf(role) > roles.indexOf(member.role)) return { answer: 'fromStaff' }
  const deed = { tool: 'joinDoors', what: hash, again: '/link' }
  if (answer !== undefined) {
    if (await answered(context, deed, answer)) return joined(maker, context)
    await endCode(db, gym.id, hash, now)
    return { answer: 'stays' }
  }
  const lived = await hasLived(db, member.id)
  const fresh = !lived && member.role === 'member'
  if (fresh && !opened) return joined(maker, context)
  const both = { gym: gym.id, kept: member.id, gone: maker }
  return {
    answer: 'asked',
    yes: await ask(context, deed),
    code,
    opened,
    both: lived && (await hasLived(db, maker)),
    name: nameIn(await personOf(db, maker)),
    doors: await doorsOf(db, { gym: gym.id, member: maker }),
    ends: (await differing(db, both)).map(({ domain }) => domain),
  }
}

const nameIn = (row: Readonly<Record<string, unknown>> | undefined): string | null =>
  typeof row?.name === 'string' ? row.name : null

async function joined(maker: MemberId, context: ToolContext): Promise<Joined> {
  const { db, gym, member, now } = context
  const doors: readonly Door[] = await doorsOf(db, { gym: gym.id, member: maker })
  const merged = await merge(db, { gym, kept: member.id, gone: maker, now })
  if (!merged) return { answer: 'unknown' }
  await tellOthers(doors, merged.id, context)
  return { answer: 'joined', doors, merged }
}

function choices(joined: Joined): Choice[] {
  if (joined.answer !== 'asked') return []
  return [
    { label: t`Yes, join them`, send: `/link ${joined.code} ${joined.yes}` },
    { label: t`No`, send: `/link ${joined.code} no` },
  ]
}
