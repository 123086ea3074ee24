import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { t } from '../../tools/kit/language.ts'
import { addMinutes, localTime } from '../../tools/kit/time.ts'
import { enqueue } from '../../tools/outbox/index.ts'
import { staffToTell } from '../../tools/report/index.ts'

/** Why a backup was not made, as far as somebody can do something about it. */
export type Reason = 'full' | 'unwritable' | 'other'

/** After a day the next backup was made or has failed, and is told itself. */
const expiresAfter = 20 * 60

/**
 * Tells owners and managers that a night's backup was not made, once each, not in their sleep.
 *
 * @returns how many are told
 */
export async function tellBackupFailed(
  db: Database,
  gym: Gym,
  { minute, now, reason }: { minute: Date; now: Date; reason: Reason },
): Promise<number> {
  const prefix = `backup:${localTime(minute, gym.zone).date}:`
  let told = 0
  for (const { member } of await staffToTell(db, gym.id, prefix)) {
    const unasked = {
      ...{ key: `${prefix}${member}`, gym, kind: 'account' as const, to: { member } },
      message: () => ({ text: worded(reason) }),
      ...{ madeAt: now, dueAt: now, expiresAt: addMinutes(now, expiresAfter) },
      quietHours: 'later' as const,
    }
    if (await enqueue(db, unasked)) told++
  }
  return told
}

function worded(reason: Reason): string {
  if (reason === 'full')
    return t`Last night's backup was not made: the disk for backups is full. Nothing is lost; older backups are still there. Make room on it, and the next one is made tonight.`
  if (reason === 'unwritable')
    return t`Last night's backup was not made: the folder for backups can't be written. Nothing is lost; older backups are still there. Whoever runs the server should look at it today.`
  return t`Last night's backup was not made. Nothing is lost; older backups are still there. The server's log says why: whoever runs it should look today.`
}
