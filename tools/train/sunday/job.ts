import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import { enqueue, wordedFor } from '../../outbox/index.ts'
import { mondayOf } from '../sessions/streak.ts'
import { sundayNote } from './note.ts'
import { membersToTell } from './store.ts'

/** When it is said on a Sunday, and until when on the Monday after it may still be, minutes after midnight. */
const from = 18 * 60
const until = 12 * 60

/** Days of logs after which nobody is told of their week any more. */
const lately = 28

/**
 * Tells every member who trains by our notes how their week was, once a week each. To be called every hour: it acts at the
 * first look at or after Sunday 18:00 of the gym's clock, up to Monday noon. Quiet hours put it off to the morning.
 *
 * @returns how many were told
 */
export async function sundayNotes(db: Database, gym: Gym, now: Date): Promise<number> {
  const sunday = sundayOf(gym, now)
  if (!sunday) return 0
  const prefix = 'sunday:'
  const suffix = `:${sunday}`
  const window = { from: addDays(sunday, -lately), to: addDays(sunday, 7) }
  // Looked at on Monday, it is still the week that is over.
  const evening = instantOf(sunday, 23 * 60 + 59, gym.zone)
  const at = now < evening ? now : evening
  const expiresAt = instantOf(addDays(sunday, 1), 20 * 60, gym.zone)
  let told = 0
  for (const member of await membersToTell(db, gym.id, { ...window, prefix, suffix })) {
    const message = await wordedFor(db, gym, { member }, () => messageFor(db, gym, member, at))
    if (!message) continue
    const unasked = {
      key: `${prefix}${member}${suffix}`,
      gym,
      kind: 'digest' as const,
      to: { member },
      message,
      madeAt: now,
      dueAt: now,
      expiresAt,
      quietHours: 'later' as const,
    }
    if (await enqueue(db, unasked)) told++
  }
  return told
}

async function messageFor(db: Database, gym: Gym, member: MemberId, at: Date) {
  const text = await sundayNote(db, gym, member, at)
  const choices = [
    { label: t`My progress`, send: '/progress' },
    { label: t`Stop these`, send: '/stop' },
  ]
  return text === undefined ? undefined : { text, choices }
}

/** The Sunday whose evening has come; undefined at any other time. */
function sundayOf({ zone }: Gym, now: Date): string | undefined {
  const { date, weekday, minute } = localTime(now, zone)
  if (weekday === 7 && minute >= from) return date
  return weekday === 1 && minute < until ? addDays(mondayOf(date), -1) : undefined
}
