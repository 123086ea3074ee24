import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { inSpeech } from '../../kit/language.ts'
import { addMinutes } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import { enqueue } from '../../outbox/index.ts'
import { speechOfMember } from '../downloads/links.ts'
import { countRows } from '../kept/store.ts'
import { remove } from '../leaving/store.ts'
import { cameSince } from '../retention/idle/store.ts'
import { doneKey, goodbyeMinutes, keepAll } from './depart.ts'
import {
  type Departure,
  dueDepartures,
  isLastOwner,
  isNotice,
  isUnsaid,
  keepReceipt,
  takeDeparture,
} from './store.ts'
import { staysWords } from './words.ts'

/**
 * Forgets everybody whose day has come. One by one, each whole or not at all: whoever is stopped in between goes on with the
 * next run.
 *
 * @returns how many were forgotten
 * @throws the first fault, after all others were tried
 */
export async function forgetDue(db: Database, gym: Gym, now: Date): Promise<number> {
  const faults: unknown[] = []
  let forgotten = 0
  for (const departure of await dueDepartures(db, gym.id, now)) {
    try {
      if (await forgetOne(db, gym, departure, now)) forgotten++
    } catch (error) {
      faults.push(error)
    }
  }
  if (faults.length > 0) throw faults[0]
  return forgotten
}

async function forgetOne(
  db: Database,
  gym: Gym,
  departure: Departure & { member: string },
  now: Date,
): Promise<boolean> {
  const { member, dueAt } = departure
  const goodbye = now < addMinutes(dueAt, goodbyeMinutes) && (await isUnsaid(db, gym.id, doneKey(departure)))
  // Whoever came or wrote since we gave them notice stays.
  if (isNotice(departure) && (await cameSince(db, member, departure.askedAt))) {
    await keepAll(db, { gym: gym.id, member }, now)
    return false
  }
  // The goodbye needs to know where they are; it gets a few minutes to reach them.
  if (goodbye) return false
  // A role taken away from somebody else may have made them the last one since they asked.
  if (await isLastOwner(db, { gym: gym.id, member })) return stays(db, gym, departure, now)
  return db.transaction(async (tx) => {
    if (!(await takeDeparture(tx, departure.id))) return false
    const counts = await countRows(tx, member)
    await remove(tx, { gym, member: { id: member as MemberId, name: null, role: 'member' }, now })
    await keepReceipt(tx, departure.id, { doneAt: now, counts })
    return true
  })
}

/** Keeps whoever the gym can't be without, and tells them why. */
async function stays(
  db: Database,
  gym: Gym,
  { id, member }: Departure & { member: string },
  now: Date,
): Promise<false> {
  const speech = await speechOfMember(db, gym, member)
  await db.transaction(async (tx) => {
    if (!(await keepAll(tx, { gym: gym.id, member }, now))) return
    await enqueue(tx, {
      key: `departure:${id}:stays`,
      gym,
      kind: 'account',
      to: { member },
      message: { text: inSpeech(speech, () => staysWords(gym)) },
      madeAt: now,
      dueAt: now,
      expiresAt: addMinutes(now, 7 * 24 * 60),
      quietHours: 'later',
    })
  })
  return false
}
