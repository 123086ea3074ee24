import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { shownExpected } from '../../kit/people.ts'
import { addMinutes, localTime } from '../../kit/time.ts'
import type { Choice } from '../../kit/tool.ts'
import { clockTime, weekdayWord } from '../../kit/words.ts'
import { enqueue, withdraw } from '../../outbox/index.ts'
import type { Claim } from './visit.ts'
import { expectedWords, splitName } from './words.ts'

/** Minutes before a visit at which its place is called to mind. */
const before = 60

type World = { gym: Gym; now: Date; language: string }

const keyOf = ({ id }: Pick<Claim, 'id'>) => `reminder:${id}`

/** Sees to it that a member hears of their place an hour before, unless that hour has begun. */
export async function remind(db: Database, { gym, now, language }: World, claim: Claim): Promise<void> {
  const dueAt = addMinutes(claim.slot, -before)
  if (dueAt <= now) return
  await enqueue(db, {
    key: keyOf(claim),
    gym,
    kind: 'reminder',
    to: { member: claim.member },
    message: { text: reminderText(claim, gym, language), choices: reminderChoices(claim) },
    madeAt: now,
    dueAt,
    expiresAt: claim.slot,
    quietHours: 'sooner',
  })
}

/** Nobody is reminded of a place that went back. */
export function forgetReminder(db: Database, gym: Gym, claim: Pick<Claim, 'id'>, now: Date): Promise<void> {
  return withdraw(db, gym, keyOf(claim), now)
}

/** The day is named, since the reminder of an early visit comes the evening before. */
function reminderText(claim: Claim, gym: Gym, language: string): string {
  const { slot, split, places, expected, low, high } = claim
  const when = `${weekdayWord(localTime(slot, gym.zone).date, language)} at ${clockTime(slot, gym.zone)}`
  const name = splitName(split, { gym })
  const what = places === 1 ? 'your place' : `your ${places} places`
  const held = `${when} ${what}${name ? ` for ${name}` : ''} ${places === 1 ? 'is' : 'are'} held`
  return `${held}, ${expectedWords(shownExpected({ mean: expected, low, high }))}.`
}

const reminderChoices = ({ code }: Claim): Choice[] => [
  { label: "I'm on my way", send: 'thanks' },
  { label: 'Give it back', send: `/cancel ${code}` },
  { label: 'Swap', send: `/slots instead ${code}` },
]
