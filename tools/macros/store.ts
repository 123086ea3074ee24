import { and, asc, desc, eq, gt, gte, lt, lte } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { foodDays, mealItems, meals, targets } from '../../db/schema/index.ts'
import { openRow, sealRow } from '../../db/sealing/rows.ts'
import type { Whose } from '../profile/index.ts'

type Row = typeof targets.$inferSelect

/** A target a member was given: kcal and g a day, not rounded. */
export type GivenTarget = Omit<Row, 'id' | 'gym' | 'member' | 'sealed'>

const ofMember = ({ gym, member }: Whose) => and(eq(targets.gym, gym), eq(targets.member, member))

/** The target a member was given last, or undefined. */
export async function latestTarget(db: Database, whose: Whose): Promise<GivenTarget | undefined> {
  const [row] = await db.select().from(targets).where(ofMember(whose)).orderBy(desc(targets.at)).limit(1)
  return row && given(db, row)
}

/** The targets a member was given in (after, until], oldest first. */
export async function targetsGiven(
  db: Database,
  whose: Whose,
  { after, until }: { after: Date; until: Date },
): Promise<GivenTarget[]> {
  const rows = await db
    .select()
    .from(targets)
    .where(and(ofMember(whose), gt(targets.at, after), lte(targets.at, until)))
    .orderBy(asc(targets.at))
  return rows.map((row) => given(db, row))
}

function given(db: Database, row: Row): GivenTarget {
  const { id, gym, member, ...target } = openRow(db, targets, row)
  return target
}

/** Keeps a target as given, and returns its id. */
export async function noteTarget(db: Database, whose: Whose, target: GivenTarget): Promise<string> {
  const id = crypto.randomUUID()
  await db.insert(targets).values(sealRow(db, targets, { id, ...whose, ...target }))
  return id
}

export async function removeTarget(db: Database, whose: Whose, id: string): Promise<void> {
  await db.delete(targets).where(and(ofMember(whose), eq(targets.id, id)))
}

/** A day on which something was logged, by the gym's calendar. */
export type EatenDay = {
  date: string
  kcal: number
  /** The kind of each meal; null where they did not say. */
  kinds: readonly ('breakfast' | 'lunch' | 'dinner' | 'snack' | null)[]
  /** What they said themselves: whether all of the day is in it; null: nothing. */
  whole: boolean | null
}

type Item = typeof mealItems.$inferSelect

/** The days of [from, to) on which a member logged food or spoke of the day, in order. */
export async function eatenDays(
  db: Database,
  { gym, member }: Whose,
  { from, to }: { from: string; to: string },
): Promise<EatenDay[]> {
  const logged = await db
    .select({ date: meals.date, kind: meals.kind, item: mealItems })
    .from(meals)
    .innerJoin(mealItems, eq(mealItems.meal, meals.id))
    .where(and(eq(meals.gym, gym), eq(meals.member, member), gte(meals.date, from), lt(meals.date, to)))
  const said = await db
    .select({ date: foodDays.date, whole: foodDays.whole })
    .from(foodDays)
    .where(
      and(
        eq(foodDays.gym, gym),
        eq(foodDays.member, member),
        gte(foodDays.date, from),
        lt(foodDays.date, to),
      ),
    )
  const words = new Map(said.map(({ date, whole }) => [date, whole]))
  const kcalOf = (item: Item) => openRow(db, mealItems, item, { gym, member }).kcal
  return [...Map.groupBy(logged, ({ date }) => date)]
    .map(([date, day]) => ({
      date,
      kcal: day.reduce((sum, { item }) => sum + kcalOf(item), 0),
      kinds: [...new Map(day.map(({ kind, item }) => [item.meal, kind])).values()],
      whole: words.get(date) ?? null,
    }))
    .sort((a, b) => a.date.localeCompare(b.date))
}
