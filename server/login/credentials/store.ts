import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { brokenConstraint, type Database } from '../../../db/client.ts'
import { credentials } from '../../../db/schema/index.ts'
import { oneMore } from '../lockout.ts'

/** How somebody without a chat logs in. */
export type Credential = {
  member: string
  gym: string
  email: string
  password: string
  totp: string | null
}

const { member, gym, email, password, totp } = credentials
const shown = { member, gym, email, password, totp }

/** The login behind an address of a gym. */
export async function credentialOf(
  db: Database,
  whichGym: string,
  address: string,
): Promise<Credential | undefined> {
  const [row] = await db
    .select(shown)
    .from(credentials)
    .where(and(eq(gym, whichGym), eq(email, address)))
  return row
}

/** The login of a member. */
export async function credentialOfMember(db: Database, id: string): Promise<Credential | undefined> {
  const [row] = await db.select(shown).from(credentials).where(eq(member, id))
  return row
}

/** Counts a try before it is looked at; false where the address is locked at this instant. */
export function beginTry(db: Database, id: string, at: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const theirs = eq(member, id)
    const [row] = await tx
      .select({ failures: credentials.failures, lockedUntil: credentials.lockedUntil })
      .from(credentials)
      .where(theirs)
      .for('update')
    const next = row && oneMore(row, at)
    if (!next) return false
    await tx.update(credentials).set(next).where(theirs)
    return true
  })
}

/** Takes the failures back: the try succeeded. */
export async function forgiveTries(db: Database, id: string): Promise<void> {
  await db.update(credentials).set({ failures: 0, lockedUntil: null }).where(eq(member, id))
}

/** Takes a time step's code, once; false when that one, or a later one, was taken before. */
export async function takeStep(db: Database, id: string, step: number): Promise<boolean> {
  const taken = await db
    .update(credentials)
    .set({ totpStep: step })
    .where(and(eq(member, id), or(isNull(credentials.totpStep), lt(credentials.totpStep, step))))
    .returning({ member })
  return taken.length > 0
}

const takenAddress = 'credentials_email'

/** Keeps an address and a password for a member; false where another of the gym has the address. */
export async function keepCredential(
  db: Database,
  { at, ...row }: Omit<Credential, 'totp'> & { at: Date },
): Promise<boolean> {
  const set = { email: row.email, password: row.password, failures: 0, lockedUntil: null, changedAt: at }
  try {
    await db.transaction((tx) =>
      tx
        .insert(credentials)
        .values({ ...row, changedAt: at })
        .onConflictDoUpdate({ target: member, set }),
    )
    return true
  } catch (error) {
    if (brokenConstraint(error) === takenAddress) return false
    throw error
  }
}

/** Writes a password's hash anew: the same password at today's costs. */
export async function rehash(db: Database, id: string, kept: string): Promise<void> {
  await db.update(credentials).set({ password: kept }).where(eq(member, id))
}

/** Asks for codes from now on, or no more. */
export async function keepTotp(
  db: Database,
  id: string,
  { secret, step, at }: { secret: string | null; step: number | null; at: Date },
): Promise<void> {
  await db.update(credentials).set({ totp: secret, totpStep: step, changedAt: at }).where(eq(member, id))
}
