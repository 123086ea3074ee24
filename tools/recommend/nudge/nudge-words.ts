import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { peopleWords, shownPeople } from '../../kit/people.ts'
import { isoLocal, localTime } from '../../kit/time.ts'
import type { Choice } from '../../kit/tool.ts'
import { clockTime, weekdayWord } from '../../kit/words.ts'
import type { Nudge } from './turning-busy.ts'

type Telling = { gym: Pick<Gym, 'zone'>; language: string }

const about = (people: number) => {
  const shown = shownPeople(people)
  return 'about' in shown ? t`about ${shown.about}` : t`fewer than ${shown.under}`
}

/** ", usually 48" */
function mostly(usual: number | null): string {
  if (usual === null) return ''
  const shown = shownPeople(usual)
  return 'about' in shown ? t`, usually ${shown.about}` : t`, usually fewer than ${shown.under}`
}

/** "Tuesday 18:00 is turning busy: about 62 people, usually 48. 19:30 looks like about 40." */
export function nudgeWords({ usual, better }: Nudge, { gym, language }: Telling): string {
  const own = clockTime(usual.start, gym.zone)
  const day = weekdayWord(localTime(usual.start, gym.zone).date, language)
  return [
    t`${day} ${own} is turning busy: ${`${peopleWords(shownPeople(usual.people))}${mostly(usual.usual)}`}.`,
    t`${clockTime(better.start, gym.zone)} looks like ${about(better.people)}. If you keep ${own}, there is nothing to do.`,
  ].join('\n')
}

/** Places at the other time are shown, not held: nobody has asked for one. */
export function nudgeChoices({ better }: Nudge, { gym: { zone } }: Telling): Choice[] {
  const stamp = isoLocal(better.start, zone).slice(0, 16)
  return [
    { label: t`Show me ${clockTime(better.start, zone)}`, send: `/slots ${stamp}` },
    { label: t`Stop these`, send: '/stop' },
  ]
}
