import type { Database } from '../../../../db/client.ts'
import type { Gym } from '../../../kit/gym.ts'
import { inSpeech, t } from '../../../kit/language.ts'
import { dayMs } from '../../../kit/time.ts'
import type { Attachment } from '../../../kit/tool.ts'
import { sentence } from '../../../kit/words.ts'
import { claimedSince } from '../mine/store.ts'
import { type Claim, endOf } from '../visit.ts'
import { shortWords, splitName } from '../words.ts'
import { calendarText, type Entry } from './ics.ts'

/** Days that a feed looks back. */
const lookBack = 30

/** A place as an entry of a calendar; one that was given back is shown as cancelled. */
function entryOf(claim: Claim, gym: Gym): Entry {
  const { id, code, slot, places, heldAt, claimedAt, releasedAt, released } = claim
  const changedAt = new Date(Math.max(...[heldAt, claimedAt, releasedAt].map((at) => at?.getTime() ?? 0)))
  const what = sentence(splitName(claim.split, { gym }) ?? t`Training`)
  const several = places > 1 ? ` (${t`${places} places`})` : ''
  return {
    uid: `${id}@spotter`,
    from: slot,
    to: endOf(claim),
    title: `${t`${what} at ${gym.name}`}${several}`,
    text: t`A place in a quiet slot, held by Spotter. To give it back, send /cancel ${code}`,
    where: gym.name,
    changedAt,
    // Seconds since it was offered: each change makes it larger, also when it is taken again after it was given back.
    revision: Math.floor((changedAt.getTime() - heldAt.getTime()) / 1000),
    cancelled: releasedAt !== null && released !== 'missed',
  }
}

/** Some places as a file for a calendar; undefined where there is none. */
export function calendarFile(claims: readonly Claim[], gym: Gym): Attachment[] {
  const [first] = claims
  if (!first) return []
  const when = inSpeech({ language: 'en', clock: '24' }, () =>
    shortWords(first.slot, { gym, language: 'en' }),
  )
  const one = when.toLowerCase().replace(/[ :]+/g, '-')
  const split = gym.splits.find(({ id }) => id === first.split)
  const name = claims.length === 1 ? `${split?.name ?? 'gym'}-${one}` : 'my-places'
  const text = calendarText(claims.map((claim) => entryOf(claim, gym)))
  return [{ name: `${name.replace(/[^a-z0-9-]+/gi, '-')}.ics`, type: 'text/calendar', text }]
}

/** A member's places as a calendar to follow: those of the last month and all to come, also what was given back. */
export async function calendarFeed(db: Database, gym: Gym, member: string, now: Date): Promise<string> {
  const since = new Date(now.getTime() - lookBack * dayMs)
  const claims = await claimedSince(db, { gym: gym.id, member }, since)
  return calendarText(
    claims.map((claim) => entryOf(claim, gym)),
    { name: gym.name },
  )
}
