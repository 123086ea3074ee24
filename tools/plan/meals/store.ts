import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { mealPlans } from '../../../db/schema/index.ts'
import { openRow, sealRow } from '../../../db/sealing/rows.ts'
import { GymError } from '../../kit/errors.ts'
import type { Whose } from '../../profile/index.ts'
import type { Allergen, Pattern } from './food.ts'
import type { MenuDay } from './menu.ts'
import type { MealWanted } from './wanted.ts'

/** What a stored plan was made for. */
export type KeptMealWanted = MealWanted & {
  /** Its energy and macros are those of the member's own targets. */
  own: boolean
  /** Those named for this plan alone, beside the profile's. */
  asked: { allergies: readonly Allergen[]; dislikes: readonly string[]; pattern?: Pattern | undefined }
}

/** A plan of meals as it is kept, from a date on. */
export type KeptMeals = {
  id: string
  madeAt: Date
  replacedAt: Date | null
  from: string
  wanted: KeptMealWanted
  days: readonly MenuDay[]
}

const ofMember = ({ gym, member }: Whose) => and(eq(mealPlans.gym, gym), eq(mealPlans.member, member))

// What is written to these columns is made of these types, by this file alone.
function kept(db: Database, sealed: typeof mealPlans.$inferSelect): KeptMeals {
  const { gym, member, ...row } = openRow(db, mealPlans, sealed)
  return { ...row, wanted: row.wanted as KeptMealWanted, days: row.days as MenuDay[] }
}

/** The plan a member eats by, or undefined. */
export async function currentMeals(db: Database, whose: Whose): Promise<KeptMeals | undefined> {
  const [row] = await db
    .select()
    .from(mealPlans)
    .where(and(ofMember(whose), isNull(mealPlans.replacedAt)))
    .orderBy(desc(mealPlans.madeAt))
    .limit(1)
  return row && kept(db, row)
}

/** The plan that was replaced last, or undefined. */
export async function mealsBefore(db: Database, whose: Whose): Promise<KeptMeals | undefined> {
  const [row] = await db
    .select()
    .from(mealPlans)
    .where(and(ofMember(whose), isNotNull(mealPlans.replacedAt)))
    .orderBy(desc(mealPlans.replacedAt), desc(mealPlans.madeAt))
    .limit(1)
  return row && kept(db, row)
}

/** Keeps a plan in place of the one before, which stays to show what changed. Returns its id. */
export async function saveMeals(
  db: Database,
  whose: Whose,
  made: Pick<KeptMeals, 'from' | 'wanted' | 'days'>,
  now: Date,
): Promise<string> {
  const id = crypto.randomUUID()
  await db.transaction(async (tx) => {
    await endMeals(tx, whose, now)
    await tx.insert(mealPlans).values(sealRow(db, mealPlans, { id, ...whose, ...made, madeAt: now }))
  })
  return id
}

/** Ends the plan in force; nothing takes its place. */
export async function endMeals(db: Database, whose: Whose, now: Date): Promise<void> {
  await db
    .update(mealPlans)
    .set({ replacedAt: sql`greatest(${mealPlans.madeAt}, ${now.toISOString()}::timestamptz)` })
    .where(and(ofMember(whose), isNull(mealPlans.replacedAt)))
}

/**
 * Puts an older plan in force again.
 *
 * @param was the plan that must still be in force; null where none may be
 * @param drop whether that one is deleted, as if it had never been made
 * @throws {GymError} `changed_since` where another is in force by now
 */
export async function putBackMeals(
  db: Database,
  whose: Whose,
  { was, back, drop }: { was: string | null; back: string | null; drop: boolean },
  now: Date,
): Promise<void> {
  if (((await currentMeals(db, whose))?.id ?? null) !== was) throw new GymError('changed_since')
  if (drop && was) await db.delete(mealPlans).where(and(ofMember(whose), eq(mealPlans.id, was)))
  else await endMeals(db, whose, now)
  if (back === null) return
  await db
    .update(mealPlans)
    .set({ replacedAt: null })
    .where(and(ofMember(whose), eq(mealPlans.id, back)))
}

/** Writes the days of a plan anew: a meal was swapped. */
export async function rewriteMeals(
  db: Database,
  whose: Whose,
  id: string,
  days: readonly MenuDay[],
): Promise<void> {
  await db
    .update(mealPlans)
    .set(sealRow(db, mealPlans, { days }, { ...whose, id }))
    .where(and(ofMember(whose), eq(mealPlans.id, id)))
}
