import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, minutesBetween } from '../../kit/time.ts'
import { enqueue, type Unasked } from '../../outbox/index.ts'
import { calendarFile } from '../places/calendar/entries.ts'
import { remind } from '../places/reminding.ts'
import { bookingKey } from './booking-key.ts'
import type { Group } from './read.ts'
import type { Settled, Why } from './settle.ts'
import { busyWords, placeChoices, placeWords, settledChoices, settledWords } from './settle-words.ts'

/** What a group is not told in time it is not told at all, in minutes. */
const worthKnowing = 1440

/** A slot sooner than this can't wait until the quiet hours are over, in minutes. */
const soon = 720

type Telling = { gym: Gym; now: Date; language: string }

/**
 * Tells a group what has become of it, once; each who goes, alone, with the entry for their calendar; and whoever was
 * counted out of a slot because of a place of their own, alone too.
 */
export async function tell(
  db: Database,
  gym: Gym,
  settled: Settled,
  { now, why, busy }: { now: Date; why: Why; busy: Group['busy'] },
): Promise<void> {
  const telling = { gym, now, language: gym.language }
  const note = noteOf(settled, telling, why)
  const { channel, conversation, code } = settled.meetup
  const key = await bookingKey(settled.meetup)
  await enqueue(db, {
    ...note,
    key: `meetup:${code}:${why === 'compromise' ? 'booked' : 'done'}`,
    to: { channel, conversation },
    message: () => ({ text: settledWords(settled, telling), choices: settledChoices(settled, telling, key) }),
  })
  await tellEach(db, settled, note, telling)
  for (const [member, own] of Map.groupBy(busy, (each) => each.member)) {
    const starts = own.map(({ start }) => start)
    await enqueue(db, {
      ...note,
      key: `meetup:${code}:busy:${member}`,
      to: { member },
      message: () => ({ text: busyWords(starts, telling) }),
    })
  }
}

type Note = Omit<Unasked, 'key' | 'to' | 'message'>

/** When it is said: at once to those who have just tapped; at the end of the time to answer it may wait for the morning. */
function noteOf({ parties }: Settled, { gym, now }: Telling, why: Why): Note {
  const starts = parties.map(({ start }) => start.getTime())
  const first = new Date(Math.min(...starts))
  const waits = why === 'clock' && (starts.length === 0 || minutesBetween(now, first) > soon)
  return {
    gym,
    kind: 'meetup',
    madeAt: now,
    dueAt: now,
    expiresAt: starts.length > 0 ? new Date(Math.max(...starts)) : addMinutes(now, worthKnowing),
    quietHours: waits ? 'later' : 'anyway',
  }
}

async function tellEach(db: Database, settled: Settled, note: Note, telling: Telling): Promise<void> {
  for (const claim of settled.places) {
    await enqueue(db, {
      ...note,
      key: `meetup:${settled.meetup.code}:place:${claim.member}`,
      to: { member: claim.member },
      message: () => ({
        text: placeWords(claim, settled, telling),
        choices: placeChoices(claim),
        files: calendarFile([claim], telling.gym),
      }),
      expiresAt: claim.slot,
    })
    await remind(db, telling, claim)
  }
}
