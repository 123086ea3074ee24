import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from './members.ts'
import { sealable, sealed } from './sealed.ts'

/** Something a member ate, as they told it. */
export const meals = pgTable(
  'meals',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** By the gym's calendar. */
    date: date({ mode: 'string' }).notNull(),
    kind: text({ enum: ['breakfast', 'lunch', 'dinner', 'snack'] }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('meals_member').on(t.member, t.date),
  ],
)

/** One food of a meal, with what it brought: a food's table may be corrected later, a log stays. */
export const mealItems = pgTable(
  'meal_items',
  {
    meal: uuid()
      .notNull()
      .references(() => meals.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    /** A food's id in the table; null: figures they gave themselves. */
    food: text(),
    grams: real(),
    kcal: sealable(real()),
    proteinG: sealable(real()),
    fatG: sealable(real()),
    carbohydrateG: sealable(real()),
    fibreG: sealable(real().default(0)),
    sealed: sealed(),
  },
  (t) => [
    primaryKey({ columns: [t.meal, t.position] }),
    check('meal_items_grams', sql`${t.grams} > 0 and ${t.grams} <= 5000`),
    check('meal_items_something', sql`num_nonnulls(${t.kcal}, ${t.sealed}) = 1`),
    check('meal_items_kcal', sql`${t.kcal} between 0 and 10000`),
    check(
      'meal_items_parts',
      sql`${t.proteinG} >= 0 and ${t.fatG} >= 0 and ${t.carbohydrateG} >= 0 and ${t.fibreG} >= 0`,
    ),
  ],
)

/** A plan of meals; a newer one takes its place, and the older stays to show what changed. */
export const mealPlans = pgTable(
  'meal_plans',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    replacedAt: timestamp({ withTimezone: true }),
    /** First day, by the gym's calendar. */
    from: date({ mode: 'string' }).notNull(),
    /** What it was made for: energy, macros, pattern, allergies, dislikes, budget. */
    wanted: jsonb().notNull(),
    /** The days, their meals and items. */
    days: jsonb().notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('meal_plans_member').on(t.member, t.madeAt),
    check('meal_plans_order', sql`${t.replacedAt} >= ${t.madeAt}`),
  ],
)
