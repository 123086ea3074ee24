import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
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
    message: () => ({ text: reminderText(claim, gym, language), choices: reminderChoices(claim) }),
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
  const when = t`${weekdayWord(localTime(slot, gym.zone).date, language)} at ${clockTime(slot, gym.zone)}`
  const held = heldWords(when, splitName(split, { gym }), places)
  return `${held}, ${expectedWords(shownExpected({ mean: expected, low, high }))}.`
}

function heldWords(when: string, name: string | undefined, places: number): string {
  if (places === 1) return name ? t`${when} your place for ${name} is held` : t`${when} your place is held`
  return name
    ? t`${when} your ${places} places for ${name} are held`
    : t`${when} your ${places} places are held`
}

const reminderChoices = ({ code }: Claim): Choice[] => [
  { label: t`I'm on my way`, send: 'thanks' },
  { label: t`Give it back`, send: `/cancel ${code}` },
  { label: t`Swap`, send: `/slots instead ${code}` },
]
