import { staffMember } from '../../bot/identity.ts'
import {
  beginTry,
  type Credential,
  credentialOf,
  forgiveTries,
  rehash,
  takeStep,
} from './credentials/store.ts'
import { oneAtATime } from './gate.ts'
import { hashPassword, nobodys, outdated, passwordFits } from './password.ts'
import { type Handed, type LoginDeps, openSession } from './session.ts'
import { stepOf } from './totp.ts'

export type Entering = { gym: string; email: string; password: string; code: string }

/** Passwords that may wait to be looked at. */
const mostWaiting = 16

/** One for the whole process: it is the process that would run out of room. */
export const hashing = oneAtATime(mostWaiting)

/** An address as it is kept and looked for. */
export const addressFrom = (said: string): string => said.trim().toLowerCase()

/**
 * Logs somebody in by address and password, and by a code where they have asked for that.
 *
 * An unknown address, a wrong password, a wrong or missing code, a locked address and a member who is not of the staff
 * give the same undefined, after about the same time: who tries learns nothing of who is here.
 *
 * @throws {TooManyAtOnce} when too many wait already
 */
export async function enter(deps: LoginDeps, entering: Entering): Promise<Handed | undefined> {
  const { db, now } = deps
  const { gym } = entering
  const member = await provenBy(deps, entering)
  if (member === undefined || !(await staffMember(db, gym, member, now()))) return undefined
  return openSession(deps, { gym, member, way: 'password' })
}

/** Whose address, password and code these are; undefined, after about the same time, where anything is amiss. */
export async function provenBy(
  { db, now }: Pick<LoginDeps, 'db' | 'now'>,
  entering: Entering,
): Promise<string | undefined> {
  const { gym, password } = entering
  const credential = await credentialOf(db, gym, addressFrom(entering.email))
  const open = credential !== undefined && (await beginTry(db, credential.member, now()))
  const fits = await hashing(() => passwordFits(password, credential?.password ?? nobodys))
  if (!credential || !open || !fits || !(await codeFits({ db, now }, credential, entering.code)))
    return undefined
  const { member } = credential
  await forgiveTries(db, member)
  if (outdated(credential.password)) {
    const anew = await hashing(() => hashPassword(password))
    await rehash(db, member, anew)
  }
  return member
}

/** No code is asked for, or it is one that was not taken before. */
async function codeFits(
  { db, now }: Pick<LoginDeps, 'db' | 'now'>,
  { member, totp }: Credential,
  code: string,
): Promise<boolean> {
  if (totp === null) return true
  const step = stepOf(totp, code, now())
  return step !== undefined && takeStep(db, member, step)
}
