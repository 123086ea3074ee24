import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { languageIn, type Speech } from '../../kit/language.ts'
import { hashOf, secretWord } from '../../kit/secrets.ts'
import { addMinutes } from '../../kit/time.ts'
import { exportName, exportZip } from '../file/zip.ts'
import { allKept } from '../kept/store.ts'
import { addDownload, type Download, downloadBehind, spokenTo, useDownload } from './store.ts'

/** Minutes for which a link to the file of all data is good, and how often. */
export const downloadMinutes = 15

const form = /^[0-9a-f]{64}$/

/**
 * Makes a link's token for a member's own data: 64 digits, good for a quarter of an hour and twice at most. Only its hash is
 * kept, and no file: that is made when it is fetched.
 *
 * @returns the path of the link: "/me/export/TOKEN"
 */
export async function makeDownload(db: Database, { gym, member }: Download, at: Date): Promise<string> {
  const token = secretWord(32)
  const expiresAt = addMinutes(at, downloadMinutes)
  await addDownload(db, { gym, member, hash: await hashOf(token), madeAt: at, expiresAt })
  return `/me/export/${token}`
}

/** Whose data a token opens: a look, which uses nothing up. */
export async function downloadOpen(db: Database, token: string, at: Date): Promise<Download | undefined> {
  return form.test(token) ? downloadBehind(db, await hashOf(token), at) : undefined
}

/** Whose data a token fetches now; two times, then it opens nothing. */
export async function takeDownload(db: Database, token: string, at: Date): Promise<Download | undefined> {
  return form.test(token) ? useDownload(db, await hashOf(token), at) : undefined
}

/** How a member is spoken to where nobody speaks just now. */
export async function speechOfMember(
  db: Database,
  gym: Pick<Gym, 'id' | 'language'>,
  member: string,
): Promise<Speech> {
  const { language, clock } = await spokenTo(db, { gym: gym.id, member })
  return { language: languageIn(language) ?? languageIn(gym.language) ?? 'en', clock: clock ?? '24' }
}

/** The file of all data, worded for whoever is spoken to. */
export async function dataFile(
  db: Database,
  gym: Pick<Gym, 'name' | 'zone'>,
  member: string,
  now: Date,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const moment = { gym, now }
  return { name: exportName(moment), bytes: exportZip(await allKept(db, member), moment) }
}
