import {
  hourSource,
  minuteSource,
  minutesAfter,
  monthSource,
  numberOf,
  spokenHour,
  spokenHourSource,
} from './numbers.ts'

/** A time on a clock, as it was said. */
export type Hour = {
  /** Minutes after midnight, 0 to 1440; without `exact` of the half day, 0 to 719. */
  minute: number
  /** Morning or afternoon is known: "7pm", "17:30", "noon". */
  exact: boolean
}

const half = '(?: ?[ap]m\\b|(?<=\\d)[ap]\\b)'
const pastTo = `(?:(?:a )?(?:half|quarter|five|ten|twenty five|twenty|\\d{1,2})(?: minutes?)? (?:past|to|before)|half)`

/** "seven forty five", and not "fifteen twenty minutes". */
const spokenClock = `\\b${spokenHourSource} ${minuteSource}\\b(?! (?:or |more )?(?:minutes?|seconds?|percent|people|members|kilos?|kg|pounds|reps?|sets?|of)\\b)`

/** A time of day with a sign of being one; no captures. */
export const sureClock = [
  `\\b${pastTo} ${hourSource}(?:${half}|\\b)`,
  `${spokenClock}(?:${half}|\\b)`,
  `\\b\\d{1,2}[:.]\\d{2}(?:${half}|\\b)`,
  `\\b\\d{1,2}h\\d{2}\\b`,
  `\\b\\d{1,2} [0-5]\\d${half}`,
  `\\b${hourSource}${half}`,
  '\\b(?:0\\d|1[0-8]|2[1-3])[0-5][05]\\b',
  `\\b${hourSource} o'clock(?:${half}|\\b)`,
  `\\b\\d{3,4} ?(?:h|hours)\\b`,
  `\\b\\d{3,4}(?:am|pm)\\b`,
  `\\b\\d{1,2}h\\b`,
  '\\b(?:noon|midday|12 noon|midnight|12 midnight)\\b',
].join('|')

/** A time of day where the words before it say that one follows: "at 6", "after seven", "by 1730". */
export const anyClock = `(?:${sureClock}|\\b\\d{1,2} [0-5]\\d\\b|(?:\\b\\d{3,4}|\\b${hourSource}(?:ish)?)\\b(?! (?:of )?${monthSource}))`

const halfDay = 720

/**
 * Reads a clock time in the British and American ways.
 *
 * @returns undefined when there is no such time
 * @example
 * readClock('half 7') // { minute: 450, exact: false }: 7:30, morning or evening
 * readClock('quarter past 8pm') // { minute: 1215, exact: true }
 */
export function readClock(text: string): Hour | undefined {
  const said = text
    .replace(/ish$/, '')
    .replace(/^(\d{1,2}) (?=\d{2})/, '$1:')
    .trim()
  if (/^(?:12 )?(?:noon|midday)$/.test(said)) return { minute: halfDay, exact: true }
  if (/^(?:12 )?midnight$/.test(said)) return { minute: 2 * halfDay, exact: true }
  const [, main = '', meridiem] = /^(.*?) ?(am|pm|a|p)?$/.exec(said) ?? []
  const read = pastOrTo(main) ?? figures(main)
  if (!read) return undefined
  return meridiem ? onHalf(read, meridiem) : read
}

/** "half past 3", "quarter to 6", "ten past seven", "half 7", which is half past in Britain. */
function pastOrTo(text: string): Hour | undefined {
  const [, amount, side, hourText = ''] =
    /^(?:a )?(.+?)(?: minutes?)? (past|to|before|(?<=half )(?=\S))(.+)$/.exec(
      text.replace(/^half (?!past)/, 'half past '),
    ) ?? []
  if (!amount || !side) return undefined
  const hour = figures(hourText.trim())
  const minutes = amount === 'half' ? 30 : amount === 'quarter' ? 15 : numberOf(amount)
  if (!hour || !(minutes < 60)) return undefined
  const total = hour.minute + (side === 'past' ? minutes : -minutes)
  return { ...hour, minute: hour.exact ? total : (total + halfDay) % halfDay }
}

const inWords = new RegExp(`^(${spokenHourSource}) (${minuteSource})$`)

/** "seven forty five" to "7:45", "eighteen hundred" to "18:00". */
function inFigures(text: string): string {
  const [, hour, minutes] = inWords.exec(text) ?? []
  return hour && minutes ? `${spokenHour(hour)}:${String(minutesAfter(minutes)).padStart(2, '0')}` : text
}

/** "6", "six", "18:30", "5.30", "17h", "17h30", "1730", "6 o'clock". */
function figures(text: string): Hour | undefined {
  const plain = inFigures(text).replace(/ ?(?:o'clock|h|hours)$/, '')
  const parts = /^(\d{1,2})[:.h](\d{2})$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain)
  const hour = parts ? Number(parts[1]) : numberOf(plain)
  const minutes = parts ? Number(parts[2]) : 0
  if (!(hour <= 24) || minutes > 59 || hour * 60 + minutes > 2 * halfDay) return undefined
  const whole = hour === 0 || hour > 12 || plain.startsWith('0') || /\d(?:h| ?hours)/.test(text)
  return { minute: (hour * 60 + minutes) % (whole ? 1441 : halfDay), exact: whole }
}

function onHalf({ minute, exact }: Hour, meridiem: string): Hour {
  if (exact) return { minute, exact }
  return { minute: minute + (meridiem.startsWith('p') ? halfDay : 0), exact: true }
}

/** The minutes of a day that a clock time may mean; midnight at the day's end is one of them. */
export function meanings({ minute, exact }: Hour): readonly number[] {
  if (exact) return [minute]
  return minute === 0 ? [0, halfDay, 2 * halfDay] : [minute, minute + halfDay]
}

/**
 * The minute of the day meant where nothing else tells morning from evening: 1 to 8 are in the
 * afternoon and evening, when most people train, 12 is noon, 9 to 11 are in the morning.
 *
 * @param after minute of the day that has passed already, so that 9 to 11 move to the evening
 */
export function usualMeaning(hour: Hour, after = -1): number {
  if (hour.exact) return hour.minute
  const morning = hour.minute >= 9 * 60 && hour.minute > after
  return morning ? hour.minute : hour.minute + halfDay
}

/** Of the minutes a clock time may mean, the one nearest to a stretch of the day. */
export function meaningNear(hour: Hour, from: number, to: number): number {
  const away = (minute: number) => Math.max(from - minute, minute - to, 0)
  return [...meanings(hour)].sort((a, b) => away(a) - away(b))[0] ?? hour.minute
}
