import { and, asc, desc, eq, exists, gte, inArray, lte, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { foodDays, mealItems, meals, targets } from '../../../db/schema/index.ts'
import { openRow, sealRow } from '../../../db/sealing/rows.ts'
import type { Whose } from '../../profile/index.ts'
import type { Moment } from '../moment.ts'
import type { EatenItem, Held } from './eaten.ts'

export type MealKind = NonNullable<(typeof meals.$inferSelect)['kind']>

/** A meal as it is kept. */
export type KeptMeal = Moment & { id: string; kind: MealKind | null; items: EatenItem[] }

const ofMember = ({ gym, member }: Whose) => and(eq(meals.gym, gym), eq(meals.member, member))

/** Keeps a meal with its items, in their order. */
export async function addMeal(db: Database, { gym, member }: Whose, meal: KeptMeal): Promise<void> {
  const { id, at, date, kind, items } = meal
  await db.insert(meals).values({ id, gym, member, at, date, kind })
  if (items.length > 0) {
    const rows = items.map((item, position) => ({ ...item, meal: id, position }))
    await db.insert(mealItems).values(rows.map((row) => sealRow(db, mealItems, row, { gym, member })))
  }
}

/** Takes a member's own meal away, and returns it as it was; undefined where it is not theirs, or gone. */
export async function removeMeal(db: Database, whose: Whose, id: string): Promise<KeptMeal | undefined> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined
  const [meal] = await db
    .select({ id: meals.id, at: meals.at, date: meals.date, kind: meals.kind })
    .from(meals)
    .where(and(ofMember(whose), eq(meals.id, id)))
  if (!meal) return undefined
  const items = await itemsOf(db, whose, id)
  await db.delete(meals).where(eq(meals.id, id))
  return { ...meal, items }
}

/**
 * The newest meal with something in it, before an instant: of a kind, on a day, or else on any day; there, on an earlier day
 * than `notOn` where there is one.
 */
export async function lastMeal(
  db: Database,
  whose: Whose,
  {
    kind,
    on,
    before,
    notOn,
  }: { kind: MealKind | undefined; on: string | undefined; before: Date; notOn: string },
): Promise<Pick<KeptMeal, 'kind' | 'items'> | undefined> {
  const [meal] = await db
    .select({ id: meals.id, kind: meals.kind })
    .from(meals)
    .where(
      and(
        ofMember(whose),
        lte(meals.at, before),
        kind && eq(meals.kind, kind),
        on === undefined ? undefined : eq(meals.date, on),
        exists(db.select({ one: sql`1` }).from(mealItems).where(eq(mealItems.meal, meals.id))),
      ),
    )
    .orderBy(sql`${meals.date} = ${notOn}`, desc(meals.at))
    .limit(1)
  return meal && { kind: meal.kind, items: await itemsOf(db, whose, meal.id) }
}

async function itemsOf(db: Database, { gym, member }: Whose, meal: string): Promise<EatenItem[]> {
  const rows = await db
    .select()
    .from(mealItems)
    .where(eq(mealItems.meal, meal))
    .orderBy(asc(mealItems.position))
  return rows.map((row) => {
    const { meal: _, position: __, ...item } = openRow(db, mealItems, row, { gym, member })
    return item
  })
}

/** What was logged on each day of [from, to], by the gym's calendar; days without a meal are not there. */
export async function daysOfFood(
  db: Database,
  whose: Whose,
  { from, to }: { from: string; to: string },
): Promise<(Held & { date: string; meals: number })[]> {
  const rows = await db
    .select({ date: meals.date, meal: meals.id, item: mealItems })
    .from(meals)
    .leftJoin(mealItems, eq(mealItems.meal, meals.id))
    .where(and(ofMember(whose), gte(meals.date, from), lte(meals.date, to)))
    .orderBy(asc(meals.date))
  return [...Map.groupBy(rows, ({ date }) => date)].map(([date, day]) => {
    const items = day.flatMap(({ item }) => (item ? [openRow(db, mealItems, item, { ...whose })] : []))
    return { date, meals: new Set(day.map(({ meal }) => meal)).size, ...heldBy(items) }
  })
}

/** What some foods bring together. */
const heldBy = (items: readonly Held[]): Held =>
  items.reduce(
    (sum, { kcal, proteinG, fatG, carbohydrateG, fibreG }) => ({
      kcal: sum.kcal + kcal,
      proteinG: sum.proteinG + proteinG,
      fatG: sum.fatG + fatG,
      carbohydrateG: sum.carbohydrateG + carbohydrateG,
      fibreG: sum.fibreG + fibreG,
    }),
    { kcal: 0, proteinG: 0, fatG: 0, carbohydrateG: 0, fibreG: 0 },
  )

/** Days of which a member said whether they were logged whole. */
export async function saidWhole(
  db: Database,
  { gym, member }: Whose,
  dates: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (dates.length === 0) return new Map()
  const rows = await db
    .select({ date: foodDays.date, whole: foodDays.whole })
    .from(foodDays)
    .where(and(eq(foodDays.gym, gym), eq(foodDays.member, member), inArray(foodDays.date, [...dates])))
  return new Map(rows.map(({ date, whole }) => [date, whole]))
}

/** What a member was advised to eat a day at an instant: kcal and g; undefined where they never asked. */
export async function targetAt(
  db: Database,
  { gym, member }: Whose,
  at: Date,
): Promise<{ energy: number; proteinG: number } | undefined> {
  const [row] = await db
    .select({ id: targets.id, energy: targets.energy, proteinG: targets.proteinG, sealed: targets.sealed })
    .from(targets)
    .where(and(eq(targets.gym, gym), eq(targets.member, member), lte(targets.at, at)))
    .orderBy(desc(targets.at))
    .limit(1)
  return row && openRow(db, targets, row, { gym, member })
}
