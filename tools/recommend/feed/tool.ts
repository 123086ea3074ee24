import { z } from 'zod'
import { answered, ask, codeSchema, no } from '../../confirm/index.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { secretWord } from '../../kit/secrets.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { hasToken, keptToken, replaceToken } from './store.ts'

/** What stands before a calendar's path: nothing on the web page, which knows where it is itself. */
function start({ web, place }: ToolContext): string {
  if (web !== undefined) return web
  if (place.channel === 'web') return ''
  throw new GymError('no_web_address')
}

type Fed =
  | { answer: 'link'; link: string; renewed: boolean }
  /** Calendars follow the old address; the code stands in the button alone. */
  | { answer: 'asked'; code: string }
  | { answer: 'stays' }

const renewing = { tool: 'calendarFeed', again: '/calendar new' }

/**
 * The address of the member's own calendar, for a calendar program to follow. Another one in its place is made after a yes.
 *
 * Fails with `only_in_private` in a group, with `no_web_address` where nobody could reach it, and with `question_closed`.
 */
export const calendarFeedTool = defineTool({
  name: 'calendarFeed',
  description:
    'The private address of a calendar with the places this member holds, for their phone or calendar program to follow. Use it for "can I have my sessions in my calendar", "calendar link". With renew: a new address that ends the old one, when somebody else has seen it; it asks first, and only the member answers, by the button.',
  input: z.object({
    renew: z.boolean().optional().describe('Make a new address and end the old one'),
    code: codeSchema,
  }),
  async run({ renew = false, code }, context): Promise<Fed> {
    const { db, gym, member, place, now } = context
    if (!place.private) throw new GymError('only_in_private')
    const before = start(context)
    const feed = { token: secretWord(16), gym: gym.id, member: member.id, madeAt: now }
    const replaced = renew && (await hasToken(db, member.id))
    if (replaced && code === undefined) return { answer: 'asked', code: await ask(context, renewing) }
    if (replaced && code !== undefined && !(await answered(context, renewing, code)))
      return { answer: 'stays' }
    if (replaced) await replaceToken(db, feed)
    const token = replaced ? feed.token : await keptToken(db, feed)
    return { answer: 'link', link: `${before}/calendar/${token}.ics`, renewed: replaced }
  },
  view: (fed) => (fed.answer === 'link' ? { link: fed.link, renewed: fed.renewed } : { answer: fed.answer }),
  say(fed) {
    if (fed.answer === 'stays') return t`Good, your address stays as it is.`
    if (fed.answer === 'asked')
      return t`I would make you a new address and end the old one for good: every calendar that follows it shows nothing new any more. It can't be undone. Shall I?`
    const ended = fed.renewed ? `${t`The old address shows nothing any more.`} ` : ''
    return [
      `${ended}${t`Your places as a calendar that keeps itself up to date: ${fed.link}`}`,
      t`Add it to your calendar app as a subscription. Whoever has the address can read it, so keep it to yourself.`,
    ].join('\n')
  },
  choices: (fed) => choices(fed),
  asks: ({ answer }) => answer === 'asked',
})

function choices(fed: Fed): Choice[] {
  if (fed.answer === 'stays') return []
  if (fed.answer === 'link') return [{ label: t`New address`, send: renewing.again }]
  return [
    { label: t`Yes, new address`, send: `${renewing.again} ${fed.code}` },
    { label: t`No, keep the old one`, send: `${renewing.again} ${no}` },
  ]
}
