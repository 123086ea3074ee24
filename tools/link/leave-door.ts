import { z } from 'zod'
import { answered, ask, codeSchema } from '../confirm/index.ts'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { type DoorName, doorIn, doorNames, doorWord, doorWords } from './doors/doors.ts'
import { type Door, doorsOf, type Left, leaveChannel, leftSchema, reopen } from './doors/store.ts'

type Leaving =
  | { answer: 'which'; doors: readonly Door[] }
  | { answer: 'last'; doors: readonly Door[] }
  | { answer: 'absent'; door: DoorName; doors: readonly Door[] }
  | { answer: 'stays'; door: DoorName; doors: readonly Door[] }
  /** Asked where the door that is left is the one they write by. */
  | { answer: 'asked'; door: DoorName; doors: readonly Door[]; yes: string }
  | { answer: 'left'; door: DoorName; doors: readonly Door[]; left: Left; here: boolean }

const input = z.object({
  door: z.string().max(60).describe('Telegram, Discord or the web'),
  answer: codeSchema,
})

/**
 * Leaves one of a member's doors; what is theirs stays with the others.
 *
 * Fails with `only_in_private` and `question_closed`.
 */
export const leaveDoorTool = defineTool({
  name: 'leaveDoor',
  description:
    "Ends that an app's chat is the member's: whoever writes there is somebody new. Their other apps keep everything.",
  input,
  run: (asked, context) => leave(asked, context),
  view: ({ answer }) => ({ answer }),
  say: (leaving) => words(leaving),
  choices: (leaving) => choices(leaving),
  asks: ({ answer }) => answer === 'asked',
  remember: (leaving) => (leaving.answer === 'left' ? leaving.left : null),
  async revert(before, { db, gym, member }) {
    const back = await reopen(db, { gym: gym.id, member: member.id }, leftSchema.parse(before))
    if (!back) throw new GymError('changed_since')
  },
})

async function leave({ door: said, answer }: z.output<typeof input>, context: ToolContext): Promise<Leaving> {
  const { db, gym, member, now, place } = context
  if (!place.private) throw new GymError('only_in_private')
  const whose = { gym: gym.id, member: member.id }
  const doors = await doorsOf(db, whose)
  const door = doorIn(said)
  // Whoever has but one has nothing to choose from.
  if (door === undefined) return { answer: doors.length < 2 ? 'last' : 'which', doors }
  if (!doors.some(({ channel }) => channel === door)) return { answer: 'absent', door, doors }
  if (doors.every(({ channel }) => channel === door)) return { answer: 'last', doors }
  const deed = { tool: 'leaveDoor', what: door, again: `/link leave ${door}` }
  const here = door === place.channel
  if (here && answer === undefined) return { answer: 'asked', door, doors, yes: await ask(context, deed) }
  if (here && answer !== undefined && !(await answered(context, deed, answer)))
    return { answer: 'stays', door, doors }
  return { answer: 'left', door, doors, here, left: await leaveChannel(db, whose, door, now) }
}

function words(leaving: Leaving): string {
  const { doors } = leaving
  if (leaving.answer === 'which') return t`Which one shall I leave? You reach me by ${doorWords(doors)}.`
  if (leaving.answer === 'last')
    return t`That is your only door, so it stays. To have all that is yours deleted, say /forget.`
  const door = doorWord(leaving.door)
  const others = doorWords(doors.filter(({ channel }) => channel !== leaving.door))
  if (leaving.answer === 'absent') return t`I don't know you on ${door}, so there is nothing to leave.`
  if (leaving.answer === 'stays') return t`Good, ${door} stays yours.`
  if (leaving.answer === 'asked')
    return t`You are writing by that door. Once left, I don't know you here any more, and you can join it again from ${others} only. Shall I?`
  return leaving.here
    ? t`Done: here I don't know you any more. All that is yours stays with you on ${others}.`
    : t`Done: ${door} is no longer a door of yours. All that is yours stays with you on ${others}.`
}

function choices(leaving: Leaving): Choice[] {
  if (leaving.answer === 'which')
    return doorNames
      .filter((name) => leaving.doors.some(({ channel }) => channel === name))
      .map((name) => ({ label: t`Leave ${doorWord(name)}`, send: `/link leave ${name}` }))
  if (leaving.answer !== 'asked') return []
  return [
    { label: t`Yes, leave it`, send: `/link leave ${leaving.door} ${leaving.yes}` },
    { label: t`No, keep it`, send: `/link leave ${leaving.door} no` },
  ]
}
