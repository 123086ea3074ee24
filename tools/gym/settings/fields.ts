import { z } from 'zod'
import { t } from '../../kit/language.ts'
import { plainWords } from '../../kit/splits.ts'
import { isZone } from '../../kit/time.ts'
import { weekOverlap } from './week.ts'

/** Why something is refused, in the language of whoever is refused. */
const because = (why: () => string) => ({ error: why })

/** A name as people read it: one line. */
const name = (most: number) =>
  z
    .string()
    .trim()
    .min(
      1,
      because(() => t`it must not be empty`),
    )
    .max(
      most,
      because(() => t`it has at most ${most} letters`),
    )
    .refine(
      (text) => !/\p{Cc}/u.test(text),
      because(() => t`it is one line of plain letters`),
    )

/** Ids stand in addresses and in commands, and 'all' means the whole gym. */
const id = z
  .string()
  .regex(
    /^[A-Za-z][\w-]{0,39}$/,
    because(() => t`an id begins with a letter and has letters, digits, - and _, at most 40`),
  )
  .refine(
    (text) => text.toLowerCase() !== 'all',
    because(() => t`the id "all" means the whole gym`),
  )

const weekday = z
  .int(because(() => t`days are whole numbers`))
  .min(
    1,
    because(() => t`days count from 1, Monday`),
  )
  .max(
    7,
    because(() => t`days go up to 7, Sunday`),
  )
const minute = (most: number) =>
  z
    .int(because(() => t`minutes are whole numbers`))
    .min(0)
    .max(most)

/** Doors open from `opens` to `closes`, minutes after local midnight; `closes` may pass 1440. */
const openingSchema = z
  .strictObject({ weekday, opens: minute(1439), closes: minute(2880) })
  .refine(
    ({ opens, closes }) => closes > opens,
    because(() => t`it closes after it opens`),
  )
  .refine(
    ({ opens, closes }) => closes - opens <= 1440,
    because(() => t`one opening has at most 24 hours`),
  )

/** Days known in advance that differ from others; `to` is the last day, included. */
const periodSchema = z
  .strictObject({ name: name(80), from: z.iso.date(), to: z.iso.date(), closed: z.boolean().default(false) })
  .refine(
    ({ from, to }) => to >= from,
    because(() => t`it ends on the day it begins or later`),
  )

/** For how long something is kept. */
const days = (least: number) =>
  z
    .int(because(() => t`days are whole numbers`))
    .min(
      least,
      because(() => t`it is at least ${least} days`),
    )
    .max(
      3650,
      because(() => t`it is at most 3650 days`),
    )

const share = z
  .number()
  .gt(
    0,
    because(() => t`a share is more than 0`),
  )
  .max(
    1,
    because(() => t`a share is at most 1`),
  )

/** A part of the gym. Without an id it gets one of its name. */
const splitSchema = z.strictObject({
  id: id.optional(),
  name: name(60),
  aliases: z.array(name(60)).max(60).default([]),
  muscles: z.array(name(60)).max(30).default([]),
  typicalMinutes: z
    .int(because(() => t`minutes are whole numbers`))
    .min(5)
    .max(480),
  capacityShare: share,
})

/** What there is so many of; `use` is the part of a split's visit spent on it, and stays as it is where it is not said. */
const equipmentSchema = z.strictObject({
  id: id.optional(),
  name: name(60),
  pieces: z
    .int(because(() => t`pieces are whole numbers`))
    .min(0)
    .max(10_000),
  use: z.record(z.string().max(40), share).optional(),
})

/** Places granted at most in a slot that begins between two times of the wall clock. */
const quotaRuleSchema = z
  .strictObject({
    id: z.uuid().optional(),
    split: z.string().min(1).max(40),
    weekday: weekday.nullable().default(null),
    from: minute(1439).default(0),
    to: minute(1440).default(1440),
    most: z
      .int(because(() => t`places are whole numbers`))
      .min(0)
      .max(100_000),
  })
  .refine(
    ({ from, to }) => to > from,
    because(() => t`it ends after it begins`),
  )

/** One person of the staff for every so many people, and never fewer than the least. */
const staffRuleSchema = z.strictObject({
  name: name(40),
  peoplePer: z
    .number()
    .gt(
      0,
      because(() => t`it is more than 0`),
    )
    .max(10_000),
  least: z
    .int(because(() => t`people are whole numbers`))
    .min(0)
    .max(100)
    .default(1),
})

/** The first thing that stands there twice, by what counts as the same. */
const twice = <T>(all: readonly T[], sameAs: (each: T) => string): string | undefined => {
  const seen = new Set<string>()
  return all.map(sameAs).find((key) => seen.size === seen.add(key).size)
}

function list<T extends z.ZodType>(each: T, most: number, sameAs: (one: z.output<T>) => string) {
  return z
    .array(each)
    .max(
      most,
      because(() => t`at most ${most} of them`),
    )
    .superRefine((all, context) => {
      const again = twice(all, sameAs)
      if (again !== undefined) context.addIssue({ code: 'custom', message: t`"${again}" stands there twice` })
    })
}

const hours = z
  .array(openingSchema)
  .min(
    1,
    because(() => t`a gym opens at least once a week`),
  )
  .max(
    70,
    because(() => t`at most 70 openings a week`),
  )
  .superRefine((all, context) => {
    const day = weekOverlap(all)
    if (day !== undefined) context.addIssue({ code: 'custom', message: t`two openings overlap on ${day}` })
  })

/** Everything of a gym that its staff may change. What is missing stays as it is; a list replaces the one before. */
export const settingsPatch = z
  .strictObject({
    name: name(80),
    zone: z.string().refine(
      isZone,
      because(() => t`it is no time zone such as Europe/Berlin`),
    ),
    country: z
      .string()
      .regex(
        /^[A-Z]{2}$/,
        because(() => t`it has two capital letters, as DE`),
      )
      .nullable(),
    region: z
      .string()
      .regex(
        /^[A-Za-z0-9-]{1,8}$/,
        because(() => t`it is a short code, as BY`),
      )
      .nullable(),
    language: z.string().regex(
      /^[a-z]{2}(-[A-Z]{2})?$/,
      because(() => t`it is a code such as en or en-GB`),
    ),
    capacity: z
      .int(because(() => t`people are whole numbers`))
      .min(
        1,
        because(() => t`it is at least 1`),
      )
      .max(100_000),
    comfort: share,
    slotMinutes: z.union(
      [10, 15, 20, 30, 60].map((length) => z.literal(length)),
      because(() => t`a slot has 10, 15, 20, 30 or 60 minutes`),
    ),
    quietFrom: minute(1439),
    quietTo: minute(1439),
    keepTalkDays: days(1),
    keepIdleDays: days(90).nullable(),
    keepVisitDays: days(90).nullable(),
    keepCountDays: days(90).nullable(),
    keepForecastDays: days(90),
    color: z
      .string()
      .trim()
      .toLowerCase()
      .regex(
        /^#[0-9a-f]{6}$/,
        because(() => t`it is a color in six digits, as #1d6b57`),
      )
      .nullable(),
    hours,
    periods: list(periodSchema, 400, (each) => `${each.name} from ${each.from}`),
    splits: list(splitSchema, 40, (each) => plainWords(each.name)).min(
      1,
      because(() => t`a gym has at least one split`),
    ),
    equipment: list(equipmentSchema, 200, (each) => plainWords(each.name)),
    quotaRules: list(
      quotaRuleSchema,
      200,
      ({ split, weekday: day, from, to }) => `${split} ${day ?? 'every day'} ${from}-${to}`,
    ),
    staffRules: list(staffRuleSchema, 20, (each) => plainWords(each.name)),
  })
  .partial()

/** A change of settings as it is checked. */
export type SettingsPatch = z.output<typeof settingsPatch>
export type SettingsWish = z.input<typeof settingsPatch>
