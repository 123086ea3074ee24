import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from './members.ts'
import { sealable, sealed } from './sealed.ts'

/**
 * What a member has said of their body, goal and likes. Everything may be missing. Always metric: what they wrote in
 * pounds is kept in kilograms, and `units` says how to speak.
 */
export const profiles = pgTable(
  'profiles',
  {
    gym: text().notNull(),
    member: uuid().primaryKey(),
    heightCm: real(),
    /** As they said last; every weighing is in `weights`. */
    weightKg: real(),
    sex: text({ enum: ['male', 'female'] }),
    birthYear: integer(),
    bodyFatPercent: real(),
    activity: text({ enum: ['sedentary', 'light', 'moderate', 'hard', 'veryHard'] }),
    goal: text({ enum: ['cut', 'maintain', 'bulk'] }),
    targetWeightKg: real(),
    /** What they train for. */
    trainsFor: text({ enum: ['strength', 'muscle', 'fatLoss', 'health', 'endurance'] }),
    level: text({ enum: ['novice', 'intermediate', 'advanced'] }),
    daysPerWeek: integer(),
    minutes: integer(),
    /** Equipment they have; null: the gym's. */
    equipment: text().array(),
    likedExercises: text().array().notNull().default([]),
    dislikedExercises: text().array().notNull().default([]),
    /** Parts of the body and states that some exercises do no good. */
    limits: text().array().notNull().default([]),
    pattern: text({ enum: ['omnivore', 'pescatarian', 'vegetarian', 'vegan', 'halal', 'kosher'] }),
    allergies: text().array().notNull().default([]),
    likes: text().array().notNull().default([]),
    dislikes: text().array().notNull().default([]),
    /** Euro, or whatever the gym's money is, a day. */
    budgetPerDay: real(),
    /** Minutes they would cook at most, for one meal. */
    cookMinutes: integer(),
    /** Energy they have chosen for themselves, kcal a day. */
    ownEnergy: real(),
    units: text({ enum: ['metric', 'us', 'uk'] }),
    pregnant: boolean(),
    eatingDisorder: boolean(),
    clinicianSaidNo: boolean(),
    /** The questions of the health screening they said yes to; null: never asked. */
    screening: text().array(),
    sealed: sealed(),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    check('profiles_height', sql`${t.heightCm} between 100 and 250`),
    check('profiles_weight', sql`${t.weightKg} between 25 and 400`),
    check('profiles_target', sql`${t.targetWeightKg} between 25 and 400`),
    check('profiles_birth_year', sql`${t.birthYear} between 1900 and 2100`),
    check('profiles_body_fat', sql`${t.bodyFatPercent} between 2 and 75`),
    check('profiles_days', sql`${t.daysPerWeek} between 1 and 7`),
    check('profiles_minutes', sql`${t.minutes} between 10 and 240`),
    check('profiles_budget', sql`${t.budgetPerDay} > 0`),
    check('profiles_cook_minutes', sql`${t.cookMinutes} between 0 and 600`),
    check('profiles_own_energy', sql`${t.ownEnergy} between 800 and 10000`),
  ],
)

/** Whether what a domain needs may be kept, or shown. Withdrawn, what was kept of it is deleted. */
export const consents = pgTable(
  'consents',
  {
    gym: text().notNull(),
    member: uuid().notNull(),
    /**
     * Body: height, weight, fat. Health: screening, limits, pregnancy, allergies. Food and training: what is logged.
     * Staff: nothing is kept for it; the gym's people may see their name beside how often they come.
     */
    domain: text({ enum: ['body', 'health', 'food', 'training', 'staff'] }).notNull(),
    givenAt: timestamp({ withTimezone: true }).notNull(),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.member, t.domain] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    check('consents_order', sql`${t.withdrawnAt} >= ${t.givenAt}`),
  ],
)

/** Every weighing. */
export const weights = pgTable(
  'weights',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    kg: sealable(real()),
    sealed: sealed(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('weights_member').on(t.member, t.at),
    check('weights_kg', sql`${t.kg} between 25 and 400`),
    check('weights_something', sql`num_nonnulls(${t.kg}, ${t.sealed}) = 1`),
  ],
)

/** Targets a member was given, one row whenever they change: what the trajectory is watched on. */
export const targets = pgTable(
  'targets',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    goal: sealable(text({ enum: ['cut', 'maintain', 'bulk'] })),
    /** kcal a day they use, as believed then; learned from weight and intake where `learned`. */
    expenditure: sealable(real()),
    learned: boolean().notNull().default(false),
    energy: sealable(real()),
    proteinG: sealable(real()),
    fatG: sealable(real()),
    carbohydrateG: sealable(real()),
    fibreG: sealable(real()),
    bound: sealable(text({ enum: ['none', 'floor', 'deficitCap', 'rate', 'energyAvailability'] })),
    targetWeightKg: real(),
    sealed: sealed(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('targets_member').on(t.member, t.at),
    check('targets_energy', sql`${t.energy} between 800 and 10000`),
    check('targets_something', sql`num_nonnulls(${t.energy}, ${t.sealed}) = 1`),
  ],
)

/** Whole days of food a member said were logged whole, or not at all; a day without a row tells itself by its meals. */
export const foodDays = pgTable(
  'food_days',
  {
    gym: text().notNull(),
    member: uuid().notNull(),
    /** By the gym's calendar. */
    date: date({ mode: 'string' }).notNull(),
    whole: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.member, t.date] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
  ],
)
