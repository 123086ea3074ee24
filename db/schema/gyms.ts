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

/** One row a gym. Everything else in the database belongs to one of these. */
export const gyms = pgTable(
  'gyms',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** IANA time zone; "Tuesday" and "18:00" mean this zone. */
    zone: text().notNull(),
    /** ISO 3166 country and region of the holidays. */
    country: text(),
    region: text(),
    language: text().notNull().default('en'),
    /** People the rooms hold together. */
    capacity: integer().notNull(),
    slotMinutes: integer().notNull().default(30),
    /** Part of the capacity that advice may fill, 0 to 1: above it the gym feels full. */
    comfort: real().notNull().default(0.8),
    /** Minutes after local midnight between which nothing is said unasked; `from` is mostly the evening before. */
    quietFrom: integer().notNull().default(1320),
    quietTo: integer().notNull().default(420),
    /** Days after which conversations are forgotten. */
    keepTalkDays: integer().notNull().default(30),
    /** Days after which somebody who came and wrote no more is forgotten whole; null: never. */
    keepIdleDays: integer(),
    /** Days after which visits go, month by month; null: for as long as the member is here, and then without a name. */
    keepVisitDays: integer().default(1095),
    /** Days after which readings of people present go, month by month; null: never. */
    keepCountDays: integer(),
    /** Days after which forecasts and what became of them go, month by month. */
    keepForecastDays: integer().notNull().default(400),
    /** The gym's own color, as "#1d6b57"; null: it has none. */
    color: text(),
    /** The configured language model that answers here; null: as the configuration shares them out. */
    model: text(),
    /** A simulated gym: shown until a real one is imported. */
    demo: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    check('gyms_capacity_positive', sql`${t.capacity} > 0`),
    check('gyms_comfort', sql`${t.comfort} > 0 and ${t.comfort} <= 1`),
    check('gyms_quiet_hours', sql`${t.quietFrom} between 0 and 1439 and ${t.quietTo} between 0 and 1439`),
    check('gyms_keep', sql`${t.keepTalkDays} between 1 and 3650 and ${t.keepIdleDays} between 90 and 3650`),
    check(
      'gyms_keep_records',
      sql`${t.keepVisitDays} between 90 and 3650 and ${t.keepCountDays} between 90 and 3650 and ${t.keepForecastDays} between 90 and 3650`,
    ),
    check('gyms_color', sql`${t.color} ~ '^#[0-9a-f]{6}$'`),
    check('gyms_slot_divides_hour', sql`${t.slotMinutes} in (10, 15, 20, 30, 60)`),
  ],
)

/** When the doors are open, by weekday; a day without a row is closed, a day may have several. */
export const openingHours = pgTable(
  'opening_hours',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** ISO weekday, 1 = Monday. */
    weekday: integer().notNull(),
    /** Minutes after local midnight; `closes` may pass 1440 for a gym open beyond midnight. */
    opens: integer().notNull(),
    closes: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.weekday, t.opens] }),
    check('opening_hours_weekday', sql`${t.weekday} between 1 and 7`),
    check(
      'opening_hours_order',
      sql`${t.opens} >= 0 and ${t.opens} < 1440 and ${t.closes} > ${t.opens} and ${t.closes} <= 2880`,
    ),
  ],
)

/** Named stretches of days known in advance: term, break, New Year rush, closed for works. */
export const periods = pgTable(
  'periods',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    from: date().notNull(),
    /** Last day, included. */
    to: date().notNull(),
    closed: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.name, t.from] }),
    check('periods_order', sql`${t.to} >= ${t.from}`),
  ],
)

/** Hours in which the doors stay shut though the week's hours say open: "closed Thursday 14 to 16". */
export const closures = pgTable(
  'closures',
  {
    id: uuid().primaryKey(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    from: timestamp({ withTimezone: true }).notNull(),
    to: timestamp({ withTimezone: true }).notNull(),
    reason: text(),
    /** The announcement that told of it; null: nobody was told. */
    announcement: uuid(),
  },
  (t) => [index('closures_gym').on(t.gym, t.to), check('closures_order', sql`${t.to} > ${t.from}`)],
)

/** The areas a visit is about: legs, chest, cardio. */
export const splits = pgTable(
  'splits',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    name: text().notNull(),
    aliases: text().array().notNull().default([]),
    muscles: text().array().notNull().default([]),
    /** Usual length of a visit for this split alone; a forgotten check-out closes after it. */
    typicalMinutes: integer().notNull(),
    /** Part of the gym's capacity that this split's area holds, 0 to 1. */
    capacityShare: real().notNull(),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.id] }),
    check('splits_not_whole', sql`${t.id} <> 'all'`),
    check('splits_minutes', sql`${t.typicalMinutes} between 5 and 480`),
    check('splits_share', sql`${t.capacityShare} > 0 and ${t.capacityShare} <= 1`),
  ],
)

export const equipment = pgTable(
  'equipment',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    id: text().notNull(),
    name: text().notNull(),
    /** How many of them the gym has. */
    pieces: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.gym, t.id] }), check('equipment_pieces', sql`${t.pieces} >= 0`)],
)

/** Which equipment a split uses, and how much of a visit's time. */
export const splitEquipment = pgTable(
  'split_equipment',
  {
    gym: text().notNull(),
    split: text().notNull(),
    equipment: text().notNull(),
    /** Part of a visit's minutes spent on it, 0 to 1. */
    share: real().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.split, t.equipment] }),
    foreignKey({ columns: [t.gym, t.split], foreignColumns: [splits.gym, splits.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.equipment], foreignColumns: [equipment.gym, equipment.id] }).onDelete(
      'cascade',
    ),
    index('split_equipment_equipment').on(t.gym, t.equipment),
    check('split_equipment_share', sql`${t.share} > 0 and ${t.share} <= 1`),
  ],
)
