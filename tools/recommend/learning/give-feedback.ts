import { z } from 'zod'
import { t } from '../../kit/language.ts'
import { isoLocal } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { clockTime, dayWords } from '../../kit/words.ts'
import { dropFeedback, keepFeedback, keepWeight, placeSpokenOf, tasteOf } from './store.ts'
import { weightAfter } from './taste.ts'

/** Characters of a member's own words that are kept. */
const mostLetters = 500

type Noted = {
  id: string
  useful: boolean | null
  crowded: boolean | null
  /** The place it is about; null for none in particular. */
  about: { start: string; split: string | null } | null
  /** How much a crowd weighed for the member before, and weighs now. */
  before: number
  weight: number
}

export const giveFeedbackTool = defineTool({
  name: 'giveFeedback',
  description:
    'Notes what the member says of advice they got: whether it was useful, whether it was crowded all the same. Later offers are chosen accordingly. Use it when they judge a tip, a slot or how full it was.',
  input: z.object({
    useful: z.boolean().optional().describe('false when the advice was of no use'),
    crowded: z.boolean().optional().describe('true when it was too full, false when it was pleasantly quiet'),
    text: z.string().max(mostLetters).optional().describe('Their own words'),
  }),
  async run({ useful, crowded, text }, { db, gym, member, now, place, written }): Promise<Noted> {
    const [claim, { crowdWeight: before }] = await Promise.all([
      placeSpokenOf(db, member.id, now),
      tasteOf(db, member.id),
    ])
    const weight = weightAfter(before, {
      ...(useful === undefined ? {} : { useful }),
      ...(crowded === undefined ? {} : { crowded }),
    })
    const id = crypto.randomUUID()
    const said = {
      useful: useful ?? null,
      crowded: crowded ?? null,
      text: text === undefined ? null : ownWords(written ?? text),
    }
    await keepFeedback(db, { id, gym: gym.id, member: member.id, at: now, claim: claim?.id ?? null, ...said })
    if (weight !== before) await keepWeight(db, member.id, weight)
    // Where somebody trains, and when, is theirs to know.
    const about =
      claim && place.private
        ? { start: isoLocal(claim.slot, gym.zone), split: claim.split === 'all' ? null : claim.split }
        : null
    return { id, useful: said.useful, crowded: said.crowded, about, before, weight }
  },
  // How a crowd weighs for somebody is theirs, and no number that anyone talks about.
  view: ({ before, weight, id, ...told }) => told,
  say: (result, context) => feedbackWords(result, context),
  choices: () => [{ label: t`Find me another time`, send: '/slots' }],
  remember: ({ id, before }) => ({ id, before }),
  async revert(noted, { db, member }) {
    const { id, before } = revertible.parse(noted)
    await dropFeedback(db, id)
    await keepWeight(db, member.id, before)
  },
})

/** What was written, without the command it may begin with. */
const ownWords = (said: string): string =>
  said
    .trim()
    .replace(/^\/\S+\s*/, '')
    .slice(0, mostLetters)

const revertible = z.object({ id: z.string(), before: z.number() })

function feedbackWords(
  { useful, crowded, about, before, weight }: Noted,
  { gym, now, language }: ToolContext,
): string {
  const start = about && new Date(about.start)
  const noted = start
    ? t`Noted about ${dayWords(start, { zone: gym.zone, now, language })} ${clockTime(start, gym.zone)}, thank you.`
    : t`Noted, thank you.`
  if (weight > before)
    return `${noted} ${t`From now on I look for emptier hours for you, even if they are further off.`}`
  if (weight < before) return `${noted} ${t`From now on I stay closer to your own hours.`}`
  if (useful === true || crowded === false) return `${noted} ${t`Good to hear.`}`
  if (useful === false) return `${noted} ${t`It goes into what I offer you next.`}`
  return noted
}
