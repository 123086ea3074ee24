import { z } from 'zod'
import { GymError } from '../kit/errors.ts'
import { t } from '../kit/language.ts'
import { may } from '../kit/rights.ts'
import { localTime } from '../kit/time.ts'
import { defineTool, type ToolContext } from '../kit/tool.ts'
import { dateWords } from '../kit/words.ts'
import { endFeed, type Feed, feedsOf, makeFeed, reviveFeed } from './feeds.ts'
import { type By, keyName } from './keys.ts'

type Result =
  | { did: 'listed'; feeds: readonly Feed[] }
  | { did: 'made'; id: number; name: string; key: string }
  | { did: 'ended'; id: number; name: string }

/**
 * Keys of the gym's door counters and cameras: shows them, makes one or ends one. A new key is shown once.
 *
 * Fails with `bad_key_name`, `too_many_gym_keys` and `unknown_feed`.
 */
export const feedKeysTool = defineTool({
  name: 'feedKeys',
  right: 'settings',
  description:
    "Keys with which the gym's door counters and cameras send readings, for its staff: lists them, makes one, ends one. A new key is shown to the member below your words; you never see it.",
  input: z.object({
    make: z.string().max(100).optional().describe('What the new key is for, as "front door"'),
    end: z.string().max(100).optional().describe('Name or number of the key that shall end'),
  }),
  async run({ make, end }, context): Promise<Result> {
    if (make !== undefined) return { did: 'made', ...(await makeFeed(context.db, byOf(context), make)) }
    const feeds = await feedsOf(context.db, context.gym.id)
    if (end === undefined) return { did: 'listed', feeds }
    const { id, name } = meant(feeds, end)
    await endFeed(context.db, byOf(context), id)
    return { did: 'ended', id, name }
  },
  // A key in a result would be kept with the turn and told to the language model.
  view: (result) => (result.did === 'made' ? { did: 'made', id: result.id, name: result.name } : result),
  say: (result, context) => words(result, context),
  files: (result) =>
    result.did === 'made' ? [{ name: 'key.txt', type: 'text/plain', text: result.key, once: 'line' }] : [],
  choices: (result) =>
    result.did === 'listed'
      ? [{ label: t`New key`, send: '/feeds new front door' }]
      : [{ label: t`All keys`, send: '/feeds' }],
  remember: (result) => (result.did === 'listed' ? null : { id: result.id, did: result.did }),
  async revert(noted, context) {
    const { id, did } = z.object({ id: z.number(), did: z.enum(['made', 'ended']) }).parse(noted)
    if (!may(context.member.role, 'settings')) throw new GymError('staff_only')
    if (did === 'made') await endFeed(context.db, byOf(context), id)
    else await reviveFeed(context.db, byOf(context), id)
  },
})

const byOf = ({ gym, member, now }: ToolContext): By => ({ gym: gym.id, actor: { member: member.id }, now })

/** By its name, the newest of those called so, or by its number. */
function meant(feeds: readonly Feed[], said: string): Feed {
  const name = keyName(said).toLowerCase()
  const found =
    feeds.findLast((feed) => feed.name.toLowerCase() === name) ?? feeds.find(({ id }) => String(id) === name)
  if (!found) throw new GymError('unknown_feed', { id: said })
  return found
}

function words(result: Result, { gym, language }: ToolContext): string {
  if (result.did === 'ended') return t`The key "${result.name}" opens nothing any more.`
  if (result.did === 'made')
    return [
      t`A key for "${result.name}". It may send readings of people present and nothing else.`,
      t`The counter sends them to /api/gyms/${gym.id}/counts with this as its bearer token.`,
      t`I show it this once, so copy it now.`,
    ].join('\n')
  if (result.feeds.length === 0)
    return t`No door counter has a key yet. Say what it is for: /feeds new front door`
  const day = (at: Date) => dateWords(localTime(at, gym.zone).date, language)
  const lines = result.feeds.map(({ id, name, createdAt, lastUsedAt }) =>
    lastUsedAt
      ? t`${`${id}: ${name}`}, made ${day(createdAt)}, last used ${day(lastUsedAt)}`
      : t`${`${id}: ${name}`}, made ${day(createdAt)}, never used`,
  )
  return [t`Keys of door counters:`, ...lines].join('\n')
}
