import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { inSpeech } from '../../kit/language.ts'
import { addMinutes } from '../../kit/time.ts'
import { noteAudit } from '../../staff/index.ts'
import { giveNotice } from '../departure/depart.ts'
import { speechOfMember } from '../downloads/links.ts'
import { idleMembers } from './idle/store.ts'
import { dropOld } from './store.ts'

/** Members who are given notice in one night: what is unasked shall not come in floods. */
const mostNotices = 500

/**
 * Forgets what has grown too old, and gives notice to those who came and wrote no more, where the gym wants that. What was done
 * stands in the trail, in figures.
 *
 * @param web address of the web page, for the receipts
 * @returns how many rows of which kind
 */
export async function retain(
  db: Database,
  gym: Gym,
  now: Date,
  web?: string,
): Promise<Record<string, number>> {
  const done = await dropOld(db, gym, now)
  const notices = await noticeIdle(db, gym, now, web)
  const all = notices > 0 ? { ...done, notices } : done
  if (Object.keys(all).length > 0)
    await noteAudit(db, { gym: gym.id, at: now, actor: null, action: 'data.aged', details: all })
  return all
}

async function noticeIdle(db: Database, gym: Gym, now: Date, web: string | undefined): Promise<number> {
  const days = gym.keepIdleDays
  if (!days || gym.demo) return 0
  let given = 0
  for (const member of await idleMembers(db, gym.id, addMinutes(now, -days * 24 * 60), mostNotices)) {
    const speech = await speechOfMember(db, gym, member)
    const leaving = { db, gym, member, now, web, language: speech.language }
    if (await inSpeech(speech, () => giveNotice(leaving, days))) given++
  }
  return given
}
