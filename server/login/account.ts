import { z } from 'zod'
import { GymError } from '../../tools/kit/errors.ts'
import { t } from '../../tools/kit/language.ts'
import { cleanText } from '../../tools/kit/words.ts'
import { addStaffMember, invitationBehind, join, noteAudit } from '../../tools/staff/index.ts'
import {
  beginTry,
  credentialOf,
  credentialOfMember,
  forgiveTries,
  keepCredential,
  keepTotp,
} from './credentials/store.ts'
import { addressFrom, hashing } from './enter.ts'
import { hashPassword, passwordFits, passwordProblem } from './password.ts'
import { type Handed, type LoginDeps, openSession, type StaffSession } from './session.ts'
import { endSessionsOf } from './store.ts'
import { isTotpSecret, stepOf } from './totp.ts'

/** What was wrong with what somebody typed, in one sentence. */
export class Amiss extends Error {}

const emailSchema = z.email().max(200)

/** Minutes after a link from the chat in which it stands for a forgotten password. */
const freshMinutes = 30

/** Whether the chat has vouched for them a moment ago. */
export const vouched = ({ way, since }: Pick<StaffSession, 'way' | 'since'>, now: Date): boolean =>
  way === 'link' && now.getTime() - since.getTime() < freshMinutes * 60_000

export type Chosen = { email: string; password: string }

/** Address and password as they may be kept. @throws {Amiss} in one sentence */
export function checked({ email: said, password }: Chosen, gym: string): Chosen {
  const email = addressFrom(said)
  if (!emailSchema.safeParse(email).success)
    throw new Amiss(t`That is no e-mail address. It looks like sam@example.com.`)
  const problem = passwordProblem(password, { email, gym })
  if (problem !== undefined) throw new Amiss(problem)
  return { email, password }
}

/**
 * Lets a logged-in member of the staff log in by address and password from now on. Their other browsers are logged out.
 *
 * @param current the password so far; needed where there is one, unless the chat has vouched for them a moment ago
 * @throws {Amiss} in one sentence
 */
export async function choosePassword(
  { db, now }: LoginDeps,
  session: StaffSession,
  { current, ...chosen }: Chosen & { current: string },
): Promise<void> {
  const { gym, member, session: id } = session
  const { email, password } = checked(chosen, gym)
  await proven({ db, now }, session, current)
  const kept = await hashing(() => hashPassword(password))
  const at = now()
  await db.transaction(async (tx) => {
    if (!(await keepCredential(tx, { member: member.id, gym, email, password: kept, at })))
      throw new Amiss(t`Somebody else of the gym logs in with that address. Choose another.`)
    const ended = await endSessionsOf(tx, { gym, member: member.id }, { at, but: id })
    await noteAudit(tx, { gym, at, actor: member.id, action: 'password.changed', details: { ended } })
  })
}

/** @throws {Amiss} where the password so far is needed and is not that; wrong ones count as they do at the door */
async function proven(
  deps: Pick<LoginDeps, 'db' | 'now'>,
  session: StaffSession,
  current: string,
): Promise<void> {
  if (vouched(session, deps.now()) || (await passwordIs(deps, session.member.id, current))) return
  throw new Amiss(
    t`That is not your password so far. If you forgot it, open a new link with /admin in the chat.`,
  )
}

/** Whether a member has no password yet, or this is the one so far; wrong ones count as they do at the door. */
export async function passwordIs(
  { db, now }: Pick<LoginDeps, 'db' | 'now'>,
  member: string,
  current: string,
): Promise<boolean> {
  const known = await credentialOfMember(db, member)
  if (!known) return true
  const open = await beginTry(db, known.member, now())
  const fits = await hashing(() => passwordFits(current, known.password))
  if (!open || !fits) return false
  await forgiveTries(db, known.member)
  return true
}

/**
 * Asks for a code of an authenticator app at every login by password from now on.
 *
 * @param code one that the app shows for the secret: proof that it has it
 * @throws {Amiss} in one sentence
 */
export async function beginCodes(
  { db, now }: LoginDeps,
  { gym, member }: StaffSession,
  { secret, code }: { secret: string; code: string },
): Promise<void> {
  const at = now()
  const known = await credentialOfMember(db, member.id)
  if (!known) throw new Amiss(t`Choose a password first.`)
  if (known.totp !== null) throw new Amiss(t`Codes are asked for already. End that first.`)
  const step = isTotpSecret(secret) ? stepOf(secret, code, at) : undefined
  if (step === undefined)
    throw new Amiss(t`That code does not fit. See whether the clock of your phone is right.`)
  await db.transaction(async (tx) => {
    await keepTotp(tx, member.id, { secret, step, at })
    await noteAudit(tx, { gym, at, actor: member.id, action: 'codes.begun' })
  })
}

/** Asks for codes no more. @throws {Amiss} without the password, unless the chat has vouched */
export async function endCodes(deps: LoginDeps, session: StaffSession, current: string): Promise<void> {
  const { db, now } = deps
  const { gym, member } = session
  await proven(deps, session, current)
  await db.transaction(async (tx) => {
    await keepTotp(tx, member.id, { secret: null, step: null, at: now() })
    await noteAudit(tx, { gym, at: now(), actor: member.id, action: 'codes.ended' })
  })
}

const longestName = 100

/**
 * Makes somebody without a chat a member of the staff, by an invitation, and logs them in.
 *
 * @throws {Amiss} in one sentence
 */
export async function joinByPage(
  deps: LoginDeps,
  { gym, code, name, ...chosen }: Chosen & { gym: string; code: string; name: string },
): Promise<Handed> {
  const { db, now } = deps
  const { email, password } = checked(chosen, gym)
  const late = t`That invitation opens nothing any more. Ask whoever gave it to you for a new one.`
  // Looked at first: hashing for everybody who comes by would be dear.
  if (!(await invitationBehind(db, { gym, said: code, at: now() }))) throw new Amiss(late)
  // Said only to whoever has an invitation in hand.
  if (await credentialOf(db, gym, email))
    throw new Amiss(t`That address is in use here already. Choose another.`)
  const kept = await hashing(() => hashPassword(password))
  const [id, at] = [crypto.randomUUID(), now()]
  const called = cleanText(name).replace(/\s+/g, ' ').trim().slice(0, longestName)
  await db
    .transaction(async (tx) => {
      await addStaffMember(tx, { id, gym, name: called === '' ? null : called, role: 'member', at })
      await join(tx, { gym, member: id, said: code, at })
      if (!(await keepCredential(tx, { member: id, gym, email, password: kept, at })))
        throw new Amiss(t`That address is in use here already. Choose another.`)
    })
    .catch((error: unknown) => {
      if (error instanceof GymError) throw new Amiss(late)
      throw error
    })
  return openSession(deps, { gym, member: id, way: 'password' })
}

/** Logs a member out of every browser. */
export async function leaveEverywhere({ db, now }: LoginDeps, { gym, member }: StaffSession): Promise<void> {
  const at = now()
  await db.transaction(async (tx) => {
    const ended = await endSessionsOf(tx, { gym, member: member.id }, { at })
    await noteAudit(tx, { gym, at, actor: member.id, action: 'sessions.ended', details: { ended } })
  })
}
