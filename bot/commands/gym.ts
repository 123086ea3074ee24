import { type Asked, call } from '../asked.ts'
import { staffWords } from './staff-words.ts'

/**
 * "/gym", "/gym capacity 120", "/gym comfort 80 %", "/gym hours mon-fri 6-23, sat-sun 8-20", "/gym hours sun closed",
 * "/gym quiet 22-7", "/gym keep talk 180", "/gym keep idle never", "/gym staff floor 1 per 40 at least 2", "/gym quota legs 4 tue 17-19", "/gym name Ironworks"
 */
export function readGym(rest: string): Asked {
  if (rest === '') return call('gymSettings', {})
  const named = /^name\b|^nombre\b/i.test(rest)
  const said = named ? rest.replace(/^nombre\b/i, 'name') : staffWords(rest)
  const [, field = '', more = ''] = /^([a-z]+)\b[:=]?\s*([\s\S]*)$/i.exec(said) ?? []
  const input = readers[field.toLowerCase()]?.(more.trim())
  return call('gymSettings', input ?? { unread: rest.slice(0, 300) })
}

/** "/feeds", "/feeds new front door", "/feeds end front door" */
export function readFeeds(rest: string): Asked {
  const [, verb = '', more = ''] =
    /^(new|make|add|end|revoke|delete)\b\s*([\s\S]*)$/i.exec(staffWords(rest, 1)) ?? []
  if (verb === '') return call('feedKeys', {})
  return call('feedKeys', /^(?:new|make|add)$/i.test(verb) ? { make: more } : { end: more })
}

type Read = (text: string) => Record<string, unknown> | undefined

const readers: Readonly<Record<string, Read>> = {
  capacity: (text) => figure(text, /^(\d{1,6})(?: people)?$/i, 'capacity'),
  comfort: (text) => figure(text, /^(\d{1,3}(?:\.\d+)?) ?%?$/, 'comfortPercent'),
  name: (text) => (text === '' ? undefined : { name: text }),
  quiet(text) {
    const span = spanIn(text)
    return span && { quiet: { from: span.opens, to: span.closes } }
  },
  hours(text) {
    const hours = hoursIn(text)
    return hours && { hours }
  },
  open(text) {
    const hours = hoursIn(text)
    return hours && { hours }
  },
  keep: readKeep,
  staff: readStaff,
  quota: readQuota,
  places: readQuota,
}

function figure(text: string, form: RegExp, field: string) {
  const said = form.exec(text)?.[1]
  return said === undefined ? undefined : { [field]: Number(said) }
}

/** "talk 180", "talk 180 days", "idle 730", "idle never" */
function readKeep(text: string) {
  const [, what = '', count = ''] =
    /^(talk|conversations?|idle|members?)\s+(?:for\s+)?(\d{1,5}|never|forever|off)(?:\s*days?)?$/i.exec(
      text,
    ) ?? []
  const days = /^\d/.test(count) ? Number(count) : null
  if (/^(?:talk|conv)/i.test(what)) return days === null ? undefined : { keep: { talkDays: days } }
  return what === '' ? undefined : { keep: { idleDays: days } }
}

/** "floor 40", "floor 1 per 40 at least 2", "floor none" */
function readStaff(text: string) {
  const gone = /^(.+?)\s+(?:none|off|no)$/i.exec(text)?.[1]
  if (gone !== undefined) return { staff: { duty: gone } }
  const form =
    /^(.+?)\s+(?:(?:1|one)\s+(?:per|for(?: every)?)\s+)?(\d+(?:\.\d+)?)(?: people)?(?:,?\s*(?:at )?(?:least|min)\s+(\d+))?$/i
  const [, duty, per, least] = form.exec(text) ?? []
  if (duty === undefined) return undefined
  return { staff: { duty, peoplePer: Number(per), ...(least !== undefined && { least: Number(least) }) } }
}

/** "legs 4", "legs 4 tue 17-19", "legs at most 4 mon-fri", "legs none", "20" for the whole gym */
function readQuota(text: string) {
  const gone = /^(.*?)\s*(?:none|off|no)$/i.exec(text)?.[1]
  if (gone !== undefined) return { quota: areaOf(gone) }
  const [, area, most, when] =
    /^(\D*?)\s*(?:at most |max )?(\d+)(?: places)?(?:\s+([\s\S]+))?$/i.exec(text) ?? []
  if (most === undefined) return undefined
  const quota = { ...areaOf(area ?? ''), most: Number(most) }
  if (when === undefined) return { quota }
  const words = when.split(/[\s,]+/)
  const days = words.flatMap((word) => daysIn(word) ?? [])
  const span = words.map(spanIn).find((each) => each !== undefined)
  const unread = words.some((word) => !daysIn(word) && !spanIn(word))
  if (unread) return undefined
  return {
    quota: { ...quota, ...(days.length > 0 && { days }), ...(span && { from: span.opens, to: span.closes }) },
  }
}

const areaOf = (words: string) =>
  /^(?:|all|gym|the gym|whole gym)$/i.test(words.trim()) ? {} : { split: words.trim() }

const dayWords: readonly RegExp[] = [
  /^mon(?:days?)?$/i,
  /^tue(?:s|sdays?)?$/i,
  /^wed(?:nesdays?)?$/i,
  /^thu(?:r|rs|rsdays?)?$/i,
  /^fri(?:days?)?$/i,
  /^sat(?:urdays?)?$/i,
  /^sun(?:days?)?$/i,
]

/** ISO weekdays of "mon", "mon-fri", "sat-mon", "daily", "weekdays", "weekends"; undefined for any other word. */
function daysIn(word: string): number[] | undefined {
  if (/^(?:daily|everyday|always)$/i.test(word)) return [1, 2, 3, 4, 5, 6, 7]
  if (/^weekdays?$/i.test(word)) return [1, 2, 3, 4, 5]
  if (/^weekends?$/i.test(word)) return [6, 7]
  const [first = '', last = first, another] = word.split(/[-–]/)
  const [from, to] = [first, last].map((name) => dayWords.findIndex((form) => form.test(name)) + 1)
  if (!from || !to || another !== undefined) return undefined
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => ((from - 1 + i) % 7) + 1)
}

type Span = { opens: string; closes: string }

/** "6-23", "6:30-22", "6am-11pm", "18-2" */
function spanIn(word: string): Span | undefined {
  const [from = '', to = '', another] = word.replace(/\s*(?:-|–|\bto\b|\buntil\b)\s*/gi, '-').split('-')
  const [opens, closes] = [clockOf(from), clockOf(to)]
  return opens && closes && another === undefined ? { opens, closes } : undefined
}

function clockOf(word: string): string | undefined {
  if (/^midnight$/i.test(word)) return '24:00'
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])?\.?m?\.?$/i.exec(word) ?? []
  if (hours === undefined) return undefined
  const twelve = Number(hours) % 12
  const hour = half === undefined ? Number(hours) : /p/i.test(half) ? twelve + 12 : twelve
  const whole = hour < 24 ? Number(minutes) < 60 : hour === 24 && minutes === '00'
  return whole ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined
}

type Hours = { days: number[] } & Partial<Span>

/** Days and then their times; a day after a time begins anew. */
function hoursIn(text: string): Hours[] | undefined {
  const plain = text
    .replace(/\s*(?:-|–)\s*/g, '-')
    .replace(/\s+(?:to|until)\s+/gi, '-')
    .replace(/every day/gi, 'daily')
  const found: Hours[] = []
  let days: number[] = []
  let timed = false
  for (const word of plain.split(/[\s,;]+/).filter((each) => !/^(?:|and|from|open)$/i.test(each))) {
    const named = daysIn(word)
    const span = spanIn(word)
    if (named) {
      days = timed ? named : [...days, ...named]
      timed = false
    } else if (days.length > 0 && (span || /^(?:closed|shut)$/i.test(word))) {
      found.push({ days, ...span })
      timed = true
    } else return undefined
  }
  return found.length > 0 && timed ? found : undefined
}
