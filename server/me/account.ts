import { renameWebTalks } from '../../bot/members/browsers/store.ts'
import { makeMember } from '../../bot/members/store.ts'
import type { Database } from '../../db/client.ts'
import { t } from '../../tools/kit/language.ts'
import { Amiss, type Chosen, checked, passwordIs, vouched } from '../login/account.ts'
import { credentialOfMember, keepCredential } from '../login/credentials/store.ts'
import { hashing, provenBy } from '../login/enter.ts'
import { hashPassword } from '../login/password.ts'
import { endSessionsOf } from '../login/store.ts'
import { type MineDeps, type MySession, openMine } from './session.ts'

type Whose = { gym: string; member: string }

const takenWords = () => t`That address is in use here already. Log in with it, or choose another one.`

/**
 * Makes somebody who is nobody here yet a member with an address and a password. Whoever brings both of somebody who is one
 * already is that member: they have forgotten that they registered.
 *
 * @param sender of the browser's chat, theirs from now on
 * @returns the member
 * @throws {Amiss} in one sentence
 */
export async function register(
  deps: MineDeps & { newId(): string },
  { gym, sender, ...chosen }: Chosen & { gym: string; sender: string },
): Promise<string> {
  const { db, now } = deps
  const { email, password } = checked(chosen, gym)
  const known = await provenBy(deps, { gym, email, password, code: '' })
  if (known !== undefined) return known
  const kept = await hashing(() => hashPassword(password))
  const at = now()
  return db.transaction(async (tx) => {
    const made = await makeMember(tx, {
      ...{ gym, channel: 'web', sender, name: null, at },
      id: deps.newId(),
    })
    if (!(await keepCredential(tx, { member: made.id, gym, email, password: kept, at })))
      throw new Amiss(takenWords())
    return made.id
  })
}

/** Who asks for another password, and by what they are known. */
export type Asking = Whose & { session: MySession | undefined }

/**
 * Whether the password so far must be said: not where there is none, nor where a link of the chat has vouched for them a
 * moment ago.
 */
export async function needsCurrent(db: Database, { member, session }: Asking, now: Date): Promise<boolean> {
  if (session && vouched(session, now)) return false
  return (await credentialOfMember(db, member)) !== undefined
}

/**
 * Lets a member log in by address and password from now on. Their other browsers are logged out.
 *
 * @param current the password so far; needed where there is one
 * @throws {Amiss} in one sentence
 */
export async function chooseOwnPassword(
  deps: MineDeps,
  { gym, member, session }: Asking,
  { current, ...chosen }: Chosen & { current: string },
): Promise<void> {
  const { db, now } = deps
  const { email, password } = checked(chosen, gym)
  const asked = await needsCurrent(db, { gym, member, session }, now())
  if (asked && !(await passwordIs(deps, member, current)))
    throw new Amiss(
      t`That is not your password so far. If you forgot it, ask for a new link with /me in the chat and come back by it.`,
    )
  const kept = await hashing(() => hashPassword(password))
  const at = now()
  await db.transaction(async (tx) => {
    if (!(await keepCredential(tx, { member, gym, email, password: kept, at }))) throw new Amiss(takenWords())
    await endSessionsOf(tx, { gym, member }, { at, ...(session && { but: session.id }) })
  })
}

/**
 * Logs a member out of every browser, also of the chats in them, but for the one that asks: that gets a session anew, which no
 * link has vouched for.
 *
 * @returns the words of the new session's cookie, and the new name of the talk this browser had
 */
export async function leaveElsewhere(
  deps: MineDeps & { newId(): string },
  { gym, member, sender }: Whose & { sender: string | undefined },
): Promise<{ words: string; sender: string | undefined }> {
  const { db, now, newId } = deps
  return db.transaction(async (tx) => {
    await endSessionsOf(tx, { gym, member }, { at: now() })
    const names = await renameWebTalks(tx, { gym, member }, newId)
    const words = await openMine({ db: tx, now }, { gym, member, way: 'password' })
    return { words, sender: sender && names.get(sender) }
  })
}
