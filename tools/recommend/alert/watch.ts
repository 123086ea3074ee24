import type { Database } from '../../../db/client.ts'
import { presentAt } from '../../checkin/index.ts'
import { type Gym, openingAt } from '../../kit/gym.ts'
import type { Random } from '../../kit/random.ts'
import { addMinutes } from '../../kit/time.ts'
import { enqueue, quietStretch } from '../../outbox/index.ts'
import { toldNow } from './few.ts'
import { alertWords, quietChoices } from './quiet-words.ts'
import { type Alert, markTold, toldSince, waitingAt } from './store.ts'
import { worthComing } from './today.ts'
import { quietUntil } from './until.ts'

/** Chance that someone who is told comes, as long as nothing better is learned. */
const come = 0.5

/** Who was told longer ago than this is there or does not come, in minutes. */
const onTheWay = 15

/**
 * Tells those who wait for it that it is quiet now: a random few at a time, each once. To be called every minute.
 *
 * In the quiet hours only those are told whose own window lies within them; the others go on waiting.
 *
 * @returns how many were told
 */
export async function watchCrowd(db: Database, gym: Gym, now: Date, random: Random): Promise<number> {
  if (!worthComing(gym, now)) return 0
  const waiting = (await waitingAt(db, gym.id, now)).filter((alert) => mayHear(gym, alert, now))
  if (waiting.length === 0) return 0
  const present = await presentAt(db, gym, now)
  const coming = await toldSince(db, gym.id, addMinutes(now, -onTheWay))
  let told = 0
  for (const [split, alerts] of Map.groupBy(waiting, (alert) => alert.split)) {
    const people = split === 'all' ? present.people : (present.bySplit.get(split) ?? 0)
    const near = coming.filter((other) => split === 'all' || other === split || other === 'all').length
    const few = toldNow(alerts, { people, coming: near, compliance: come }, random)
    const chosen = alerts.filter(({ id }) => few.some((each) => each.id === id))
    told += await tell(db, gym, chosen, { people, now })
    coming.push(...chosen.map(() => split))
  }
  return told
}

function mayHear(gym: Gym, { from, to }: Alert, now: Date): boolean {
  const quiet = quietStretch(gym, now)
  return !quiet || (from >= quiet.from && to <= quiet.to)
}

type Moment = { people: number; now: Date }

/** Writes what is told with the note that it is, so that each hears it once. */
async function tell(
  db: Database,
  gym: Gym,
  alerts: readonly Alert[],
  { people, now }: Moment,
): Promise<number> {
  if (alerts.length === 0) return 0
  const closes = openingAt(gym, now)?.to ?? now
  return db.transaction(async (tx) => {
    const told = await markTold(
      tx,
      alerts.map(({ id }) => id),
      now,
    )
    for (const { id, member, split, below, to } of alerts.filter((alert) => told.includes(alert.id))) {
      const until = await quietUntil(tx, gym, { split, below, now, to: closes })
      const late = addMinutes(now, onTheWay)
      await enqueue(tx, {
        key: `alert:${id}`,
        gym,
        kind: 'alert',
        to: { member },
        message: () => ({
          text: alertWords({ split, people, below, until }, gym),
          choices: quietChoices(split, { gym, now }),
        }),
        madeAt: now,
        dueAt: now,
        expiresAt: to < late ? to : late,
        quietHours: quietStretch(gym, now) ? 'anyway' : 'drop',
      })
    }
    return told.length
  })
}
