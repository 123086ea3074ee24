import type { Gym } from '../../kit/gym.ts'
import { named, t } from '../../kit/language.ts'
import { peopleWords, shownPeople } from '../../kit/people.ts'
import { isoLocal } from '../../kit/time.ts'
import type { Choice } from '../../kit/tool.ts'
import { clockTime, sentence } from '../../kit/words.ts'

type Named = Pick<Gym, 'splits' | 'zone'>

/** "legs", or "the gym" for all of it. */
export function placeName(split: string | null, { splits }: Named): string {
  const found = splits.find(({ id }) => id === split)
  return found ? named(found.name) : t`the gym`
}

/** "It should stay so until 15:30." */
export const stays = (until: Date, { zone }: Named) => t`It should stay so until ${clockTime(until, zone)}.`

type Quiet = { split: string; people: number; below: number; until: Date | undefined }

/** What an alert says. */
export function alertWords({ split, people, below, until }: Quiet, gym: Named): string {
  const there = peopleWords(shownPeople(people))
  const line = t`${sentence(placeName(split, gym))} is quiet now: ${there}, you asked for under ${below}.`
  return until ? `${line} ${stays(until, gym)}` : line
}

/** "/slots legs 2026-11-24T15:00" holds places around then. */
export function quietChoices(split: string | null, { gym, now }: { gym: Named; now: Date }): Choice[] {
  const area = gym.splits.find(({ id }) => id === split)?.id
  const stamp = isoLocal(now, gym.zone).slice(0, 16)
  return [
    { label: t`Hold a place`, send: ['/slots', area, stamp].filter((word) => word !== undefined).join(' ') },
    { label: t`Stop these`, send: '/stop' },
  ]
}
