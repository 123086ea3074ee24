import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Calendar } from '../gym/index.ts'
import type { OpeningHours } from '../kit/gym.ts'
import { isZone } from '../kit/time.ts'
import { ImportProblem } from './problems.ts'
import { minuteOfDay } from './times.ts'
import { weekdayNamed } from './weekdays.ts'

const clock = z
  .string()
  .refine((text) => minuteOfDay(text) !== undefined, 'is not a time of day such as 06:00')

const doors = z
  .object({ from: clock, to: clock })
  .refine(({ from }) => (minuteOfDay(from) ?? 1440) < 1440, 'opens at the end of the day')

const stretch = z
  .object({
    name: z.string().trim().min(1),
    from: z.iso.date(),
    to: z.iso.date(),
    closed: z.boolean().default(false),
  })
  .refine(({ from, to }) => from <= to, 'ends before it begins')

const calendarSchema = z.object({
  zone: z.string().refine(isZone, 'is not a time zone such as Europe/Berlin').optional(),
  country: z.string().trim().min(2).optional(),
  region: z.string().trim().min(1).optional(),
  open: z.union([doors, z.record(z.string(), z.union([doors, z.null()]))]).optional(),
  periods: z.array(stretch).optional(),
})

type Doors = z.output<typeof doors>

/**
 * Reads a gym's calendar: zone, holidays' country and region, doors (`open`, for every day or by weekday,
 * null for a closed one) and named periods.
 *
 * @throws {ImportProblem} with the place of the first fault
 */
export async function readCalendar(path: string): Promise<Calendar> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new ImportProblem(`The calendar ${path} can't be read.`, error)
  })
  const parsed = calendarSchema.safeParse(jsonOf(path, text))
  if (!parsed.success) {
    const [fault] = parsed.error.issues
    throw new ImportProblem(
      `The calendar ${path} has a fault at ${fault?.path.join('.') || 'its top'}: ${fault?.message}.`,
    )
  }
  const { zone, country, region, open, periods } = parsed.data
  if (!zone && !open && !periods) {
    throw new ImportProblem(`The calendar ${path} says nothing of zone, open or periods.`)
  }
  return {
    ...(zone && { zone }),
    ...(country && { country }),
    ...(region && { region }),
    ...(open && { hours: hoursOf(path, open) }),
    ...(periods && { periods }),
  }
}

function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportProblem(`The calendar ${path} is not JSON.`, error)
  }
}

function hoursOf(path: string, open: Doors | Record<string, Doors | null>): OpeningHours[] {
  if (isDoors(open)) return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...minutesOf(open) }))
  return Object.entries(open).flatMap(([name, doorsOfDay]) => {
    const weekday = weekdayNamed(name)
    if (weekday === undefined)
      throw new ImportProblem(`The calendar ${path} names a weekday "${name}" under open.`)
    return doorsOfDay ? [{ weekday, ...minutesOf(doorsOfDay) }] : []
  })
}

function isDoors(open: Doors | Record<string, Doors | null>): open is Doors {
  return typeof open.from === 'string'
}

/** Doors that close before they open close after midnight. */
function minutesOf({ from, to }: Doors): { opens: number; closes: number } {
  const opens = minuteOfDay(from) ?? 0
  const closes = minuteOfDay(to) ?? 1440
  return { opens, closes: closes > opens ? closes : closes + 1440 }
}
