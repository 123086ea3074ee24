import { holidaysIn } from '../../kit/holidays.ts'
import { numberWords, t } from '../../kit/language.ts'
import { peopleWords } from '../../kit/people.ts'
import { localTime } from '../../kit/time.ts'
import { listWords, sentence, weekdayWord } from '../../kit/words.ts'
import { short, sureness, surePeople } from '../crowd/crowd-words.ts'
import { dayAndSpan, dayOf, roughWords, splitName, timeOf } from '../crowd/span-words.ts'
import { recordSentence } from '../learning/record.ts'
import type { Explanation, ShownPart, WordsWorld } from './explanation.ts'
import { base, firstGuess } from './parts.ts'

/** Why a forecast says what it says, in two to four short lines; what was asked in particular comes first. */
export function explanationWords(result: Explanation, context: WordsWorld): string {
  const number = numberLine(result, context)
  const parts = partsLine(result, context)
  const record = recordLine(result)
  const { about } = result
  const answers: Readonly<Record<string, (string | undefined)[]>> = {
    record: [record ?? noRecord(), number],
    certainty: [number, record ?? noRecord(), parts],
  }
  const usually =
    about === null ? [number, parts, record] : [subjectLine(about, result, context), number, parts]
  const lines = answers[about ?? ''] ?? usually
  if (result.roughDays !== null) lines.push(roughWords(result.roughDays))
  return lines.filter((line) => line !== undefined).join('\n')
}

const noRecord = () => t`I can't say yet how often I am right here: last week has nothing to hold me to.`

function numberLine(result: Explanation, context: WordsWorld): string {
  const { gym } = context
  const { split, kind, over, expected, came, from } = result
  const name = splitName(split, context)
  const when =
    kind === 'stretch' ? dayAndSpan(result, context) : `${dayOf(result, context)}, ${timeOf(from, gym.zone)}`
  const about = name ? `${name}, ` : ''
  if (!over) return `${sentence(when)}: ${about}${surePeople(expected)}.`
  const sure = sureness(expected)
  const truth = came ? ` ${t`${sentence(short(came))} came.`}` : ''
  const said = t`I had said ${`${peopleWords(expected.people)}${sure ? `, ${sure}` : ''}`}.`
  return `${sentence(when)}: ${about}${said}${truth}`
}

/** The parts in a sentence: what is usual, what comes on top, what goes off. */
function partsLine(result: Explanation, context: WordsWorld): string | undefined {
  const { parts, usual } = result
  if (parts.some(({ reason }) => reason === firstGuess)) {
    return t`That's a first guess: I haven't seen enough of that hour yet to say what drives it.`
  }
  const others = parts.filter(({ reason }) => reason !== base && reason !== 'advice')
  const worded = others.map((part) => partWords(part, result, context))
  const start = usual ? startWords(result, context) : undefined
  const alone = start && worded.length === 0 && !parts.some(({ reason }) => reason === 'advice')
  const body = [
    ...(start ? [alone ? t`${start}, and nothing speaks for more or fewer` : start] : []),
    ...(worded.length > 0 ? [listWords(worded)] : []),
  ].join('; ')
  const advice = adviceWords(result)
  const all = [...(body ? [`${sentence(body)}.`] : []), ...(advice ? [advice] : [])]
  return all.length > 0 ? all.join(' ') : undefined
}

/** "a usual Tuesday at that hour brings 19" */
function startWords({ parts, usual, from }: Explanation, { gym, language }: WordsWorld): string {
  const day = weekdayWord(localTime(new Date(from), gym.zone).date, language)
  const part = parts.find(({ reason }) => reason === base)
  const figure = part?.people ?? (usual ? short(usual) : 0)
  return t`a usual ${day} at that hour brings ${figure}`
}

/** What a part does, and by how much; "more" stands for a side without a figure where the number is too small to tell. */
type Amount = { more: boolean; size: string | undefined }

/** What each part is called; the figure stands where the sentence wants it. */
const clauses: Readonly<Record<string, (amount: Amount, names: Names) => string>> = {
  level: levelWords,
  season: (amount) => adding(t`the time of year`, amount),
  holiday: (amount, { holiday }) => adding(holiday, amount),
  period: (amount, { period }) => adding(period, amount),
  today: (amount, { today }) => adding(today, amount),
  learned: (amount) => adding(t`what else I have learned`, amount),
}

type Names = { holiday: string; period: string; today: string }

function levelWords({ more, size }: Amount): string {
  if (size === undefined) return more ? t`the last weeks were busier` : t`the last weeks were quieter`
  return more ? t`the last weeks were busier (+${size})` : t`the last weeks were quieter (−${size})`
}

function adding(what: string, { more, size }: Amount): string {
  if (size === undefined) return more ? t`${what} adds a few` : t`${what} takes a few off`
  return more ? t`${what} adds ${size}` : t`${what} takes ${size} off`
}

function partWords(part: ShownPart, result: Explanation, context: WordsWorld): string {
  const size = part.people === null ? undefined : numberWords(Math.abs(part.people))
  const words = clauses[part.reason] ?? ((amount: Amount) => adding(t`something else`, amount))
  return words({ more: part.side === 'more', size }, namesOf(result, context))
}

/** What the calendar calls the day. */
function namesOf({ from, over }: Explanation, { gym, now }: WordsWorld): Names {
  const { date } = localTime(new Date(from), gym.zone)
  const own = gym.periods.find((period) => period.from <= date && date <= period.to)
  const today = localTime(now, gym.zone).date === date
  const counted = over ? t`what I counted that day` : t`what I counted lately`
  return {
    holiday: holidaysIn(gym, Number(date.slice(0, 4))).has(date) ? t`the holiday` : t`a holiday close by`,
    period: own ? t`"${own.name}" in the calendar` : t`the calendar of terms and breaks`,
    today: today ? t`what I counted today` : counted,
  }
}

/** "2 of them come because I sent them." */
function adviceWords({ parts, advised }: Explanation): string | undefined {
  const part = parts.find(({ reason }) => reason === 'advice')
  if (part && part.people === null) {
    return part.side === 'more' ? t`Some of them come because I sent them.` : t`My advice keeps some away.`
  }
  const people = part?.people ?? advised
  if (!people) return undefined
  if (people < 0) return t`My advice keeps ${-people} away then.`
  return people === 1
    ? t`1 of them comes because I sent them.`
    : t`${people} of them come because I sent them.`
}

/** Under this share of hits a record is told as the poor one it is; the interval promises four in five. */
const poorShare = 0.65

function recordLine({ record }: Explanation): string | undefined {
  const said = recordSentence(record ?? undefined, t`last week`)
  return said && record && record.held < poorShare ? `${said} ${t`That is less than I promise.`}` : said
}

/** The answer to a question about one part: "is that because of the holiday?" */
function subjectLine(about: string, result: Explanation, context: WordsWorld): string {
  const part = result.parts.find(({ reason }) => reason === about)
  if (about === base) return `${sentence(startWords(result, context))}.`
  if (about === 'advice') {
    return adviceWords(result) ? t`Partly, yes.` : t`No, my own advice adds nothing there.`
  }
  if (part) return t`Partly, yes: ${partWords(part, result, context)}.`
  return nothing[about]?.() ?? t`No, that makes no difference there.`
}

const nothing: Readonly<Record<string, () => string>> = {
  level: () => t`No, the last weeks were at their usual level.`,
  season: () => t`No, the time of year makes no difference there.`,
  holiday: () => t`No, no holiday makes a difference there.`,
  period: () => t`No, the calendar of terms and breaks makes no difference there.`,
  today: () => t`No, nothing I counted today changes it.`,
}
