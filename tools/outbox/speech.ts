import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { inSpeech, languageIn, type Speech } from '../kit/language.ts'
import { appLanguageOf, wishesOf } from './recipients/store.ts'

type Speaks = Pick<Gym, 'id' | 'language'>

/** Somebody who is told something: a member alone, or a conversation of several. */
export type Recipient = { member: string } | { channel: string; conversation: string }

const houseSpeech = ({ language }: Pick<Gym, 'language'>): Speech => ({
  language: languageIn(language) ?? 'en',
  clock: '24',
})

/**
 * How a member is spoken to when they have said nothing: by their own setting, else as the app they wrote with last, else
 * as the gym speaks.
 */
export async function speechOf(db: Database, gym: Speaks, member: string): Promise<Speech> {
  const said = (await wishesOf(db, gym.id, [member])).get(member)
  const house = houseSpeech(gym)
  const language = said?.language ?? languageIn(await appLanguageOf(db, gym.id, member)) ?? house.language
  const speech = { language, clock: said?.clock ?? house.clock }
  return said?.noNumbers ? { ...speech, noNumbers: true } : speech
}

/** Words something for whoever is told it, in their language; in a conversation of several as the gym speaks. */
export async function wordedFor<T>(db: Database, gym: Speaks, to: Recipient, work: () => T): Promise<T> {
  const speech = 'member' in to ? await speechOf(db, gym, to.member) : houseSpeech(gym)
  return inSpeech(speech, work)
}
