import type { Gym } from '../kit/gym.ts'
import { named, t } from '../kit/language.ts'
import { localTime } from '../kit/time.ts'
import { clockTime, dateWords, sentence } from '../kit/words.ts'
import type { Announcement } from './draft.ts'

type Speech = { gym: Gym; language: string }

/** "Thursday 26 November, 14:00 to 16:00", "Thursday 26 November 14:00 to Friday 27 November 10:00". */
export function stretchWords({ from, to }: { from: Date; to: Date }, { gym, language }: Speech): string {
  const { zone } = gym
  const begins = localTime(from, zone)
  // Midnight ends the day before it.
  const ends = localTime(new Date(to.getTime() - 1), zone)
  const toMidnight = localTime(to, zone).minute === 0
  const day = (date: string) => dateWords(date, language)
  if (begins.minute === 0 && toMidnight) {
    return begins.date === ends.date ? day(begins.date) : t`${day(begins.date)} to ${day(ends.date)}`
  }
  const end = toMidnight ? '24:00' : clockTime(to, zone)
  if (begins.date === ends.date) return t`${day(begins.date)}, ${clockTime(from, zone)} to ${end}`
  return t`${day(begins.date)} ${clockTime(from, zone)} to ${day(ends.date)} ${end}`
}

/** What members read. */
export function memberWords(said: Announcement, speech: Speech): string {
  const { gym } = speech
  const own = said.text === '' ? '' : ended(said.text)
  if (said.kind === 'closure') {
    const shut = t`${gym.name} is closed ${stretchWords(said.closure, speech)}`
    return own === '' ? `${shut}.` : `${shut}. ${own}`
  }
  if (said.kind === 'equipment') return [changeWords(said, gym), own].filter((part) => part !== '').join(' ')
  return t`From ${gym.name}: ${own}`
}

function changeWords(
  { equipment: { name, pieces: before }, pieces }: Announcement & { kind: 'equipment' },
  gym: Gym,
): string {
  const what = named(name.toLowerCase())
  if (pieces === 0)
    return before === 1
      ? t`${sentence(what)} at ${gym.name}: there are none for now; there was 1.`
      : t`${sentence(what)} at ${gym.name}: there are none for now; there were ${before}.`
  if (pieces > before) return t`New at ${gym.name}: there are ${pieces} ${what} now, ${pieces - before} more.`
  if (pieces < before) return t`${sentence(what)} at ${gym.name}: ${pieces} now, ${before - pieces} fewer.`
  return t`${sentence(what)} at ${gym.name}: ${pieces}, as before.`
}

/** The staff's own words, with a stop at their end. */
function ended(text: string): string {
  const own = sentence(text.trim())
  return /[.!?…"”')]$/.test(own) ? own : `${own}.`
}

/** What who had a place in that time reads, before the others. */
export function lostPlaceWords(
  { slot, places }: { slot: Date; places: number },
  said: Announcement,
  speech: Speech,
): string {
  const { gym, language } = speech
  const when = t`${dateWords(localTime(slot, gym.zone).date, language)} at ${clockTime(slot, gym.zone)}`
  const lost =
    places === 1
      ? t`Your place on ${when} can't be kept, sorry: shall I find you another time?`
      : t`Your ${places} places on ${when} can't be kept, sorry: shall I find you another time?`
  return `${memberWords(said, speech)} ${lost}`
}

/** What those who were told read when it is taken back. */
export function withdrawnWords(said: Announcement, speech: Speech): string {
  const { gym } = speech
  if (said.kind === 'closure')
    return t`Change of plan: ${gym.name} is open as usual ${stretchWords(said.closure, speech)}.`
  if (said.kind === 'equipment')
    return t`Correction from ${gym.name}: what I told you of the ${named(said.equipment.name.toLowerCase())} is not so.`
  return t`Correction from ${gym.name}: please disregard my last news ("${said.text}").`
}
