import { named } from '../../kit/language.ts'
import { listWords } from '../../kit/words.ts'

/** The doors that a member comes in by and may leave; an imported table and a terminal are none. */
export const doorNames = ['telegram', 'discord', 'web'] as const
export type DoorName = (typeof doorNames)[number]

export const isDoor = (channel: string): channel is DoorName => doorNames.some((each) => each === channel)

const called: Readonly<Record<DoorName, string>> = {
  telegram: 'Telegram',
  discord: 'Discord',
  web: 'the web',
}

/** What a door is called, in the language of whoever is spoken to. */
export const doorWord = (door: DoorName): string => named(called[door])

/** "Telegram, Discord and the web": each of them once. */
export const doorWords = (doors: readonly { channel: DoorName }[]): string =>
  listWords(doorNames.filter((each) => doors.some(({ channel }) => channel === each)).map(doorWord))

/** The door that somebody names: "Telegram", "dem Web", "the browser". */
export function doorIn(said: string): DoorName | undefined {
  const words = said.toLowerCase()
  if (/telegram/.test(words)) return 'telegram'
  if (/discord/.test(words)) return 'discord'
  return /\bweb|browser|p[aá]gina|seite/.test(words) ? 'web' : undefined
}
