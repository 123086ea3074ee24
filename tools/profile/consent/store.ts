import { and, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import {
  consents,
  foodDays,
  mealPlans,
  meals,
  pauses,
  targets,
  weights,
  workoutPlans,
  workoutSets,
  writes,
} from '../../../db/schema/index.ts'
import { openRow } from '../../../db/sealing/rows.ts'
import { type Domain, emptyProfile, type Field, fields, fieldsOf, isKept } from '../fields.ts'
import { profileOf, saveProfile, type Whose } from '../store.ts'

/** never: not asked yet, or asked and not answered. no: refused, or withdrawn. */
export type Consent = 'never' | 'given' | 'no'
export type Consents = Readonly<Record<Domain, Consent>>

/** When a consent was given and withdrawn, as it stands in the table; null: not there. */
export type ConsentRow = { domain: Domain; givenAt: Date; withdrawnAt: Date | null }

/** What a member has answered, domain by domain. */
export async function consentsOf(db: Database, whose: Whose): Promise<Consents> {
  const rows = await consentRows(db, whose)
  const answers = new Map(
    rows.map(({ domain, withdrawnAt }) => [domain, withdrawnAt === null ? 'given' : 'no'] as const),
  )
  const answer = (domain: Domain): Consent => answers.get(domain) ?? 'never'
  return {
    body: answer('body'),
    health: answer('health'),
    food: answer('food'),
    training: answer('training'),
    staff: answer('staff'),
  }
}

export async function consentRows(db: Database, { gym, member }: Whose): Promise<ConsentRow[]> {
  return db
    .select({ domain: consents.domain, givenAt: consents.givenAt, withdrawnAt: consents.withdrawnAt })
    .from(consents)
    .where(and(eq(consents.gym, gym), eq(consents.member, member)))
}

export async function giveConsent(
  db: Database,
  { gym, member }: Whose,
  domain: Domain,
  now: Date,
): Promise<void> {
  await db
    .insert(consents)
    .values({ gym, member, domain, givenAt: now })
    .onConflictDoUpdate({
      target: [consents.member, consents.domain],
      set: { givenAt: now, withdrawnAt: null },
      setWhere: sql`${consents.withdrawnAt} is not null`,
    })
}

/** Notes a no, so that it isn't asked again and again. */
export async function noteNo(db: Database, { gym, member }: Whose, domain: Domain, now: Date): Promise<void> {
  await db
    .insert(consents)
    .values({ gym, member, domain, givenAt: now, withdrawnAt: now })
    .onConflictDoUpdate({
      target: [consents.member, consents.domain],
      // Clocks of two machines differ by a little; a withdrawal never stands before what it withdraws.
      set: { withdrawnAt: sql`greatest(${consents.givenAt}, ${now.toISOString()}::timestamptz)` },
      setWhere: sql`${consents.withdrawnAt} is null`,
    })
}

/** Puts the consents back as they were: those of these domains that are not among the rows are gone. */
export async function restoreConsents(
  db: Database,
  { gym, member }: Whose,
  of: readonly Domain[],
  rows: readonly ConsentRow[],
): Promise<void> {
  if (of.length === 0) return
  await db.delete(consents).where(and(eq(consents.member, member), inArray(consents.domain, [...of])))
  if (rows.length > 0) await db.insert(consents).values(rows.map((row) => ({ gym, member, ...row })))
}

/** What is kept of a domain: which fields, and how many rows of each kind. */
export type Kept = { fields: Field[]; rows: Record<string, number> }

/** Counts what is kept of a domain, as a member would call it. */
export async function keptOf(db: Database, whose: Whose, domain: Domain): Promise<Kept> {
  const profile = await profileOf(db, whose)
  const given = (await consentsOf(db, whose))[domain] === 'given'
  const said = fields.filter((field) => fieldsOf[field].domain === domain && isKept(field, profile[field]))
  const rows: Record<string, number> = {}
  for (const { name, table, with: made, derived } of tablesOf[domain]) {
    if (derived && !given) continue
    const count = made
      ? (await madeWith(db, whose, made)).length
      : await db.$count(table, eq(table.member, whose.member))
    if (count > 0) rows[name] = count
  }
  return { fields: said, rows }
}

type Table =
  | typeof weights
  | typeof targets
  | typeof meals
  | typeof mealPlans
  | typeof foodDays
  | typeof workoutSets
  | typeof workoutPlans
  | typeof pauses
type Part = {
  name: string
  table: Table
  /** Only plans that were made with something said of the health. */
  with?: Made
  /** Kept under another domain; made from this one where that was given. */
  derived?: true
}

/** Plans, and the list among what they were made for that must not be empty. */
type Made = { of: typeof mealPlans | typeof workoutPlans; list: 'allergies' | 'limits' }

/** The ids of a member's plans that were made with something in a list. */
async function madeWith(db: Database, { gym, member }: Whose, { of, list }: Made): Promise<string[]> {
  const rows = await db
    .select({ id: of.id, wanted: of.wanted })
    .from(of as typeof mealPlans)
    .where(and(eq(of.gym, gym), eq(of.member, member)))
  return rows.flatMap((row) => {
    const { id, wanted } = openRow(db, of, row, { gym, member })
    const listed = (wanted as Readonly<Record<string, unknown>> | null)?.[list] ?? []
    return Array.isArray(listed) && listed.length === 0 ? [] : [id]
  })
}

/**
 * The rows of each domain. A plan goes with what it was made from: one without its allergies would offer a peanut at the next
 * swap.
 */
const tablesOf: Readonly<Record<Domain, readonly Part[]>> = {
  body: [
    { name: 'weighing', table: weights },
    { name: 'target', table: targets },
    { name: 'meal plan', table: mealPlans, derived: true },
  ],
  health: [
    { name: 'meal plan', table: mealPlans, with: { of: mealPlans, list: 'allergies' } },
    { name: 'training plan', table: workoutPlans, with: { of: workoutPlans, list: 'limits' } },
  ],
  food: [
    { name: 'meal', table: meals },
    { name: 'day of food', table: foodDays },
    { name: 'meal plan', table: mealPlans },
  ],
  training: [
    { name: 'set', table: workoutSets },
    { name: 'pause', table: pauses },
    { name: 'training plan', table: workoutPlans },
  ],
  staff: [],
}

const plans = ['planMeals', 'swapMeal', 'planWorkouts', 'swapExercise']

/** Tools whose notes for taking back hold what was said of a domain. */
const notedOf: Readonly<Record<Domain, readonly string[]>> = {
  body: ['updateProfile', 'consent', 'logWeight', 'calculateMacros'],
  health: ['updateProfile', 'consent', ...plans],
  food: ['updateProfile', 'consent', 'logMeal', ...plans],
  training: ['updateProfile', 'consent', 'logWorkout', 'pauseTraining', ...plans],
  staff: [],
}
const noted = [...new Set(Object.values(notedOf).flat())]

const isNoted = ({ member }: Whose) => and(eq(writes.member, member), inArray(writes.tool, noted))

/** A yes that was given to nothing in particular. */
function isBareYes({ tool, before }: Pick<typeof writes.$inferSelect, 'tool' | 'before'>): boolean {
  type Noted = { profile?: unknown; own?: { profile?: unknown } | null } | null
  const noted = before as Noted
  // An older note says so at its top.
  const profile = noted?.own && 'profile' in noted.own ? noted.own.profile : noted?.profile
  return tool === 'consent' && (profile ?? null) === null
}

/** How many changes were made since an instant from which something of some domains can still be brought back. */
export async function openNotes(
  db: Database,
  { member }: Whose,
  of: readonly Domain[],
  since: Date,
): Promise<number> {
  const tools = of.flatMap((each) => notedOf[each])
  if (tools.length === 0) return 0
  const rows = await db
    .select()
    .from(writes)
    .where(
      and(
        eq(writes.member, member),
        inArray(writes.tool, tools),
        isNull(writes.undoneAt),
        gt(writes.at, since),
      ),
    )
  return rows.filter((row) => !isBareYes(openRow(db, writes, row))).length
}

/** Deletes the notes of changes that nobody can take back any more, and that hold what was said all the same. */
export async function dropOldNotes(db: Database, whose: Whose, until: Date): Promise<void> {
  const old = or(isNotNull(writes.undoneAt), lte(writes.at, until))
  await db.delete(writes).where(and(isNoted(whose), old))
}

/**
 * Deletes all that is kept of a domain, with the notes from which it could be brought back, and returns what that was.
 */
export async function deleteDomain(db: Database, whose: Whose, domain: Domain, now: Date): Promise<Kept> {
  const kept = await keptOf(db, whose, domain)
  for (const { name, table, with: made } of tablesOf[domain]) {
    if (!kept.rows[name]) continue
    const which = made && inArray(made.of.id, await madeWith(db, whose, made))
    await db.delete(table).where(and(eq(table.member, whose.member), which))
  }
  const empty = Object.fromEntries(kept.fields.map((field) => [field, emptyProfile[field]]))
  await saveProfile(db, whose, empty, now)
  await db.delete(writes).where(isNoted(whose))
  return kept
}
