import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../confirm/index.ts'
import { GymError } from '../kit/errors.ts'
import { named, t } from '../kit/language.ts'
import { addMinutes } from '../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../kit/tool.ts'
import { clockTime, dayWords } from '../kit/words.ts'
import {
  type Announced,
  announcementsOf,
  keepDraft,
  type NewsWorld,
  type Preview,
  sendAnnouncement,
  withdrawAnnouncement,
} from './announce.ts'
import { draftSchema } from './draft.ts'
import { draftOf, dropDrafts } from './store.ts'
import { stretchWords } from './words.ts'

const worldOf = ({ db, gym, now, member, language }: ToolContext): NewsWorld => ({
  db,
  gym,
  now,
  actor: member.id,
  language,
})

/** Minutes for which a draft waits for its yes. */
const waits = 10

type Result =
  | { answer: 'asked'; code: string; preview: Preview }
  | { answer: 'left' }
  | { answer: 'sent'; sent: Announced }

const deedOf = (id: string) => ({ tool: 'announce', what: id, again: '/announce' })

/**
 * Tells the members something, after a yes: the first call shows what would be said and done and asks.
 *
 * Fails with `question_closed` for a code that is not theirs, too old or used, and as `announcementOf`.
 */
export const announceTool = defineTool({
  name: 'announce',
  right: 'announce',
  description:
    'Tells the members of the gym something: that it is closed for a while, that there is more or less equipment, or any news. Call it with what is to be said; it shows a preview and asks, and only the member of the staff answers, by the button.',
  input: draftSchema.partial({ kind: true }).extend({ code: codeSchema }),
  async run({ code, kind, ...rest }, context): Promise<Result> {
    if (code !== undefined) return settle(code, context)
    const known = kind ?? (rest.closure ? 'closure' : rest.equipment ? 'equipment' : 'news')
    const { id, preview } = await keepDraft(worldOf(context), { kind: known, ...rest })
    return { answer: 'asked', code: await ask(context, deedOf(id)), preview }
  },
  // Whoever reads results can't say yes in their place.
  view: (result) => (result.answer === 'asked' ? { answer: 'asked', preview: result.preview } : result),
  say: (result, context) => words(result, context),
  choices: (result) => choices(result),
  asks: ({ answer }) => answer === 'asked',
})

async function settle(code: string, context: ToolContext): Promise<Result> {
  const { db, gym, member, now } = context
  const since = addMinutes(now, -waits)
  return db.transaction(async (tx) => {
    const own = { ...context, db: tx }
    const draft = await draftOf(tx, { gym: gym.id, madeBy: member.id, since })
    if (!draft) throw new GymError('question_closed', { again: '/announce' })
    if (!(await answered(own, deedOf(draft.id), code))) {
      await dropDrafts(tx, gym.id, member.id)
      return { answer: 'left' }
    }
    return { answer: 'sent', sent: await sendAnnouncement(worldOf(own), draft.id) }
  })
}

function words(result: Result, context: ToolContext): string {
  if (result.answer === 'left') return t`Good, nobody was told, and nothing has changed.`
  if (result.answer === 'sent') {
    const { told, places } = result.sent
    return [`${t`Done.`} ${peopleTold(told)}`, ...(places > 0 ? [placesGone(places)] : [])].join(' ')
  }
  const { preview } = result
  const changes = changeLine(preview, context)
  return [
    readBy(preview.told),
    t`“${preview.text}”`,
    ...(changes ? [changes] : []),
    ...(preview.places > 0 ? [placesToGo(preview.places)] : []),
    ...(preview.told === 0 ? [t`Nobody can be told now: no member has written to me in private yet.`] : []),
    t`Shall I?`,
  ].join('\n')
}

function readBy(told: number): string {
  if (told === 0) return t`This is what members would read:`
  return told === 1 ? t`This is what 1 member would read:` : t`This is what ${told} members would read:`
}

function peopleTold(told: number): string {
  if (told === 0) return t`It stands; there was nobody I could tell.`
  return told === 1 ? t`1 member is being told.` : t`${told} members are being told.`
}

const placesToGo = (places: number): string =>
  places === 1
    ? t`1 place in that time would go back; who had it is told first and offered another time.`
    : t`${places} places in that time would go back; who had them is told first and offered another time.`

const placesGone = (places: number): string =>
  places === 1
    ? t`1 place in that time went back; who had it is told first and offered another time.`
    : t`${places} places in that time went back; who had them is told first and offered another time.`

function changeLine({ closure, equipment }: Preview, { gym, language }: ToolContext): string | undefined {
  if (closure)
    return t`I would give no places ${stretchWords(closure, { gym, language })}, say that it is closed, and not learn from it.`
  if (equipment)
    return t`I would count ${equipment.pieces} ${named(equipment.name.toLowerCase())} from now on (${equipment.before} so far).`
  return undefined
}

function choices(result: Result): Choice[] {
  if (result.answer !== 'asked') return []
  return [
    { label: t`Yes, tell them`, send: `/announce ${result.code}` },
    { label: t`No`, send: `/announce ${no}` },
  ]
}

/**
 * Takes the last announcement back, or one by its id.
 *
 * Fails as `withdrawAnnouncement` does.
 */
export const withdrawAnnouncementTool = defineTool({
  name: 'withdrawAnnouncement',
  right: 'announce',
  description:
    'Takes back what the members were told last: a closure, a change of equipment, or news. Who was told hears that it is not so.',
  input: z.object({ id: z.uuid().optional().describe('Of the announcement; the last one unless said') }),
  async run({ id }, context) {
    const world = worldOf(context)
    const last = (await announcementsOf(world, 10)).find(({ withdrawnAt }) => withdrawnAt === null)
    const meant = id ?? last?.id
    if (meant === undefined) throw new GymError('unknown_announcement')
    return withdrawAnnouncement(world, meant)
  },
  say: ({ told, text }) => {
    if (told === 0) return t`Taken back. Nobody had been told yet.`
    return told === 1
      ? t`Taken back. 1 member reads: “${text}”`
      : t`Taken back. ${told} members read: “${text}”`
  },
})

/** What was announced lately. */
export const announcementsTool = defineTool({
  name: 'announcements',
  right: 'floor',
  description: 'What the members were told lately by the staff, and how many were told.',
  input: z.object({}),
  run: async (_, context) => announcementsOf(worldOf(context), 5),
  say(list, { gym, now, language }) {
    if (list.length === 0) return t`Nothing was announced so far.`
    return list
      .map(({ text, sentAt, told, withdrawnAt }) => {
        const when = `${dayWords(sentAt, { zone: gym.zone, now, language })} ${clockTime(sentAt, gym.zone)}`
        return withdrawnAt ? t`${when}, to ${told}, taken back: ${text}` : t`${when}, to ${told}: ${text}`
      })
      .join('\n')
  },
})
