import { dateAfter, daysBetween, written } from './gym-time.ts'

/** A label is read in whichever language it was worded. */
const labelLanguages = ['en-GB', 'de', 'es'] as const

const firstThree = (name: string): string => name.toLowerCase().slice(0, 3)

/** How months begin, January first. */
const monthBeginnings = Array.from({ length: 12 }, (_, i) =>
  labelLanguages.map((language) =>
    firstThree(written(`2024-${String(i + 1).padStart(2, '0')}-01`, 'month', language)),
  ),
)

/** What days of the week are called, Monday first. */
const dayCalls = Array.from({ length: 7 }, (_, i) =>
  labelLanguages.map((language) => written(dateAfter('2024-01-01', i), 'weekday', language).toLowerCase()),
)

/** A day and its month in a label: "24 Nov", "24. November", "24 de noviembre". */
export const dayAndMonth = /\b(\d{1,2})\.? (?:de )?(\p{L}{3})/u

/** Monday being 1. */
const weekdayNumber = (date: string): number => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

/** Dates within a window (both ends included) that words mean: "Tuesday", "2026-11-24", "Tue 24 Nov", "martes". */
export function datesMeant(words: string, { from, to }: { from: string; to: string }): string[] {
  const dates = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => dateAfter(from, i))
  const exact = /\d{4}-\d{2}-\d{2}/.exec(words)?.[0]
  if (exact !== undefined) return dates.filter((date) => date === exact)
  const [, day, name = ''] = dayAndMonth.exec(words) ?? []
  const month = monthBeginnings.findIndex((names) => names.includes(firstThree(name))) + 1
  if (day !== undefined && month > 0) {
    return dates.filter((date) => Number(date.slice(8)) === Number(day) && Number(date.slice(5, 7)) === month)
  }
  const weekday = weekdayMeant(words)
  return weekday === undefined ? [] : dates.filter((date) => weekdayNumber(date) === weekday)
}

/** The day of the week that words name: "Tuesday", "Tue", "Di 18:00", "martes". */
function weekdayMeant(words: string): number | undefined {
  const said = words.toLowerCase().match(/\p{L}+/gu) ?? []
  // Two letters are a day only where a label begins with them: "So" and "Do" are other words as well.
  const short = /^(?:Mo|Di|Mi|Do|Fr|Sa|So)(?!\p{L})/u.exec(words)?.[0].toLowerCase()
  const found = dayCalls.findIndex(
    ([english = '', german = '', spanish = '']) =>
      said.some(
        (word) =>
          word.startsWith(firstThree(english)) ||
          word === german ||
          word === spanish ||
          (word.length === 3 && word === firstThree(spanish)),
      ) ||
      (short !== undefined && german.startsWith(short)),
  )
  return found < 0 ? undefined : found + 1
}
