import { isoLocal, localTime } from '../../../../tools/kit/time.ts'
import type { World } from '../../meaning.ts'
import { findTimes } from '../../when/find.ts'
import type { When } from '../../when/types.ts'
import { pastInstant, windowsOf } from '../../when/window.ts'
import { hereIn } from '../../world.ts'
import { weekdayNames } from './weekday-names.ts'

const wordsOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}:.' -]/gu, ' ')
    .replace(/\bmins?\b/g, 'minutes')
    .replace(/\s+/g, ' ')
    .trim()

/** The times a text names, where figures of sets, foods and bodies have been taken out of it. */
const timesIn = (text: string, world: World): When[] => findTimes(wordsOf(text), hereIn(world)).times

/** Words that name a day or an hour; all else in a log is figures of something else. */
const timely =
  /\b(?:(?:at|around|about) \d{1,2}(?:[:.]\d{2})?(?: o'clock)? (?:this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|last night|tonight|yesterday(?: (?:morning|evening|night|afternoon))?)|(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night|afternoon))?|yesterday(?: (?:morning|evening|night|afternoon|lunch))?|last night|this (?:morning|afternoon|evening)|today|tonight|tomorrow(?: (?:morning|evening|night|afternoon))?|(?:the )?day (?:before yesterday|after tomorrow)|(?:\d+|two|three|four|five|six|a few) ?(?:days?|hours?|weeks?|minutes?|mins?) ago|an hour ago|half an hour ago|\d{4}-\d{2}-\d{2}|(?:on |the )*\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?|on the \d{1,2}(?:st|nd|rd|th)\b|(?:at|around|about) (?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|noon|midnight|lunch ?time|breakfast|lunch|dinner))\b/g

/** The words of time alone. */
const timelyWords = (text: string): string => [...text.matchAll(timely)].map(([said]) => said).join(' ')

/** The text without its words of time. */
export const withoutTimes = (text: string): string => text.replace(timely, ' ').replace(/\s+/g, ' ').trim()

/**
 * When something was that is told of now: the date of an earlier day, the instant of an hour; undefined for now and today.
 */
export function pastIn(text: string, world: World): string | undefined {
  const said = timelyWords(text)
  if (said === '') return undefined
  const [when] = timesIn(said, world)
  if (!when || when.now) return undefined
  const { zone } = world.gym
  const hour = when.moment ?? (when.hours ? pastInstant(when, hereIn(world)) : undefined)
  if (hour && hour <= world.now) return isoLocal(hour, zone)
  const date = when.days && pastDate(when, said, world)
  return date && date < localTime(world.now, zone).date ? date : undefined
}

const ofMonth = /\bthe \d{1,2}(?:st|nd|rd|th)\b/

/** "On Monday" told in the past is the last one, "the 18th" the one of this month or the last, "4 May" this year's or last year's. */
function pastDate({ days }: When, said: string, world: World): string | undefined {
  const today = localTime(world.now, world.gym.zone).date
  if (!days || days.first <= today) return days?.first
  const back = new Date(`${days.first}T12:00:00Z`)
  const dated = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(said)
  while (back.toISOString().slice(0, 10) > today) {
    if (dated) back.setUTCFullYear(back.getUTCFullYear() - 1)
    else if (ofMonth.test(said)) back.setUTCMonth(back.getUTCMonth() - 1)
    else back.setUTCDate(back.getUTCDate() - 7)
  }
  return back.toISOString().slice(0, 10)
}

/** "Sat lunch", "thurs": days by their full names, where the short one can be nothing else. */
export const daysInFull = (text: string): string =>
  text.replace(
    /\b(?:(?<=\b(?:on|for|this|next|my|the|by|until|till|to|from|and|of|swap|change|make|can|could) )(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)|(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?=(?:'s)? (?:breakfast|lunch|dinner|supper|snacks?|tea|meal|workout|session|training|morning|evening|night|afternoon)\b)|(tues?|weds?|thurs?))\b/g,
    (said) => weekdayNames[said] ?? said,
  )

/** The day that is asked about, today or ahead. */
export function dayIn(text: string, world: World): string | undefined {
  const [when] = timesIn(text, world).filter(({ shift }) => shift === undefined)
  if (!when) return undefined
  const { date } = localTime(world.now, world.gym.zone)
  if (when.now) return date
  if (when.days) return when.days.first === when.days.last ? when.days.first : undefined
  const windows = windowsOf(when, hereIn(world))
  const [window] = windows === 'many' ? [] : windows
  return window && (when.part || when.hours) ? localTime(window.from, world.gym.zone).date : undefined
}
