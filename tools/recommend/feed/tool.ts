import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { keptToken, replaceToken } from './store.ts'

/** A word nobody can guess: 128 bits as 32 hexadecimal digits. Not of the turn's chance, which can be replayed. */
function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What stands before a calendar's path: nothing on the web page, which knows where it is itself. */
function start({ web, place }: ToolContext): string {
  if (web !== undefined) return web
  if (place.channel === 'web') return ''
  throw new GymError('no_web_address')
}

/**
 * The address of the member's own calendar, for a calendar program to follow.
 *
 * Fails with `only_in_private` in a group, and with `no_web_address` where nobody could reach it.
 */
export const calendarFeedTool = defineTool({
  name: 'calendarFeed',
  description:
    'The private address of a calendar with the places this member holds, for their phone or calendar program to follow. Use it for "can I have my sessions in my calendar", "calendar link". With renew: a new address that ends the old one, when somebody else has seen it.',
  input: z.object({ renew: z.boolean().optional().describe('Make a new address and end the old one') }),
  async run({ renew = false }, context) {
    const { db, gym, member, place, now } = context
    if (!place.private) throw new GymError('only_in_private')
    const before = start(context)
    const feed = { token: newToken(), gym: gym.id, member: member.id, madeAt: now }
    if (renew) await replaceToken(db, feed)
    const token = renew ? feed.token : await keptToken(db, feed)
    return { link: `${before}/calendar/${token}.ics`, renewed: renew }
  },
  say({ link, renewed }) {
    const ended = renewed ? 'The old address shows nothing any more. ' : ''
    return `${ended}Your places as a calendar that keeps itself up to date: ${link}\nAdd it to your calendar app as a subscription. Whoever has the address can read it, so keep it to yourself.`
  },
  choices: () => [{ label: 'New address', send: '/calendar new' }],
})
