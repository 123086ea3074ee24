import { z } from 'zod'
import { GymError } from '../../kit/errors.ts'
import { type OpeningHours, splitNamed } from '../../kit/gym.ts'
import { plainWords } from '../../kit/splits.ts'
import type { SettingsWish } from './fields.ts'
import type { Settings } from './settings.ts'

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time is as 06:30, midnight at the end 24:00')
const days = z.array(z.int().min(1).max(7)).min(1).max(7).describe('ISO weekdays, 1 = Monday')

/** What the staff may ask of the settings in a chat; the rest is for the page. */
export const askedSchema = z.object({
  name: z.string().max(80).optional().describe('What the gym is called'),
  capacity: z.int().optional().describe('People the rooms hold together'),
  comfortPercent: z
    .number()
    .min(1)
    .max(100)
    .optional()
    .describe('Percent of the capacity that advice may fill; above it the gym feels full'),
  hours: z
    .array(
      z.object({
        days,
        opens: clock.optional(),
        closes: clock
          .optional()
          .describe('Earlier than opens: after midnight. Both absent: closed on those days'),
      }),
    )
    .min(1)
    .max(30)
    .optional()
    .describe('Opening hours of the days named; other days stay as they are'),
  quiet: z.object({ from: clock, to: clock }).optional().describe('Between these nothing is said unasked'),
  staff: z
    .object({
      duty: z.string().min(1).max(40),
      peoplePer: z.number().optional().describe('One of the staff for so many people; absent: the rule goes'),
      least: z.int().min(0).max(100).optional(),
    })
    .optional()
    .describe('How many of the staff a crowd asks for'),
  quota: z
    .object({
      split: z.string().max(60).optional().describe('Absent: the whole gym'),
      most: z.int().min(0).optional().describe('Places granted at most in a slot; absent: its rules go'),
      days: days.optional(),
      from: clock.optional(),
      to: clock.optional(),
    })
    .optional()
    .describe('A cap on the places granted'),
  keep: z
    .object({
      talkDays: z.int().optional().describe('Conversations are forgotten after so many days'),
      idleDays: z
        .int()
        .nullable()
        .optional()
        .describe('Members who neither come nor write for so many days are forgotten; null: never'),
    })
    .optional()
    .describe('For how long things are kept of members'),
  unread: z.string().max(300).optional().describe('Leave this out'),
})

export type AskedSettings = z.output<typeof askedSchema>

/**
 * The change that is asked for, against the settings as they are. Empty where they are only to be shown.
 *
 * @throws {GymError} `unread_setting`, `unknown_split`
 */
export function wishOf(asked: AskedSettings, now: Settings): SettingsWish {
  const { name, capacity, comfortPercent, hours, quiet, staff, quota, keep, unread } = asked
  if (unread !== undefined) throw new GymError('unread_setting', { asked: unread })
  return {
    ...(name !== undefined && { name }),
    ...(capacity !== undefined && { capacity }),
    ...(comfortPercent !== undefined && { comfort: comfortPercent / 100 }),
    ...(hours && { hours: hoursWith(hours, now.hours) }),
    ...(quiet && { quietFrom: minuteOf(quiet.from) % 1440, quietTo: minuteOf(quiet.to) % 1440 }),
    ...(keep?.talkDays !== undefined && { keepTalkDays: keep.talkDays }),
    ...(keep?.idleDays !== undefined && { keepIdleDays: keep.idleDays }),
    ...(staff && { staffRules: dutiesWith(staff, now) }),
    ...(quota && { quotaRules: capsWith(quota, now) }),
  }
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

function hoursWith(asked: NonNullable<AskedSettings['hours']>, now: readonly OpeningHours[]): OpeningHours[] {
  const named = new Set(asked.flatMap((each) => each.days))
  const said = asked.flatMap(({ days: on, opens, closes }) => {
    if (opens === undefined || closes === undefined) return []
    const [from, to] = [minuteOf(opens) % 1440, minuteOf(closes)]
    return on.map((weekday) => ({ weekday, opens: from, closes: to > from ? to : to + 1440 }))
  })
  return [...now.filter(({ weekday }) => !named.has(weekday)), ...said].sort(
    (a, b) => a.weekday - b.weekday || a.opens - b.opens,
  )
}

function dutiesWith(
  { duty, peoplePer, least }: NonNullable<AskedSettings['staff']>,
  { staffRules }: Settings,
) {
  const others = staffRules.filter(({ name }) => plainWords(name) !== plainWords(duty))
  return peoplePer === undefined
    ? others
    : [...others, { name: duty, peoplePer, ...(least !== undefined && { least }) }]
}

function capsWith(
  { split: name, most, days: on, from, to }: NonNullable<AskedSettings['quota']>,
  now: Settings,
) {
  const split = name === undefined || name === 'all' ? 'all' : splitNamed(now, name).id
  const others = now.quotaRules.filter((rule) => rule.split !== split)
  if (most === undefined) return others
  const begins = from === undefined ? 0 : minuteOf(from) % 1440
  const ends = to === undefined ? 1440 : minuteOf(to)
  const said = (on ?? [null]).map((weekday) => ({ split, weekday, from: begins, to: ends, most }))
  const own = now.quotaRules.filter(
    (rule) =>
      rule.split === split &&
      !said.some((each) => each.weekday === rule.weekday && each.from === rule.from && each.to === rule.to),
  )
  return [...others, ...own, ...said]
}
