import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { addMinutes } from '../kit/time.ts'
import { type Attachment, type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { codeMinutes, shownCode } from './codes/codes.ts'
import { codeFor } from './codes/making.ts'
import { doorNames, doorWord, doorWords } from './doors/doors.ts'
import { type Door, doorsOf } from './doors/store.ts'
import { undoHours } from './merging/merge.ts'
import { openMerge } from './merging/store.ts'

type Mine = { doors: readonly Door[]; code: string; joined: boolean }

/** The doors a member comes in by, and a code with which another one becomes theirs. Fails with `only_in_private`. */
export const myDoorsTool = defineTool({
  name: 'myDoors',
  description:
    "The apps the member is known in, and a one-time code that joins another app's chat to this member. The code is shown below your words; you never see it.",
  input: z.object({}),
  async run(_, context): Promise<Mine> {
    const { db, gym, member, now, place } = context
    if (!place.private) throw new GymError('only_in_private')
    const whose = { gym: gym.id, member: member.id }
    const code = await codeFor(db, whose, now)
    const since = addMinutes(now, -undoHours * 60)
    const joined = (await openMerge(db, { ...whose, since })) !== undefined
    return { doors: await doorsOf(db, whose), code, joined }
  },
  // Whoever reads results can't join themselves to the member.
  view: ({ doors }) => ({ doors: doors.map(({ channel }) => channel) }),
  say: (mine) => words(mine),
  files: (mine, context) => lines(mine, context),
  choices: (mine, context) => choices(mine, context),
})

function words({ doors }: Mine): string {
  const known = new Set(doors.map(({ channel }) => channel))
  return [
    ...(known.size > 1 ? [t`You reach me by ${doorWords(doors)}, and are the same member there.`] : []),
    t`To be the same member in another app, send me the line below there, within ${codeMinutes} minutes. Whoever sends it shares all that is yours, so show it to nobody.`,
  ].join('\n')
}

function lines({ code }: Mine, { web, place }: ToolContext): Attachment[] {
  const line = (name: string, text: string) =>
    ({ name, type: 'text/plain', text, once: 'line' }) satisfies Attachment
  return [
    line('code.txt', `/link ${shownCode(code)}`),
    ...(web === undefined || place.channel === 'web' ? [] : [line('link.txt', `${web}/?link=${code}`)]),
  ]
}

function choices({ doors, joined }: Mine, { place }: ToolContext): Choice[] {
  const others = doorNames.filter(
    (name) => name !== place.channel && doors.some(({ channel }) => channel === name),
  )
  return [
    ...(joined ? [{ label: t`Part them again`, send: '/link undo' }] : []),
    ...others.map((door) => ({ label: t`Leave ${doorWord(door)}`, send: `/link leave ${door}` })),
  ]
}
