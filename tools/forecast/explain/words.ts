import { holidaysIn } from '../../kit/holidays.ts'
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
    record: [record ?? noRecord, number],
    certainty: [number, record ?? noRecord, parts],
  }
  const usually =
    about === null ? [number, parts, record] : [subjectLine(about, result, context), number, parts]
  const lines = answers[about ?? ''] ?? usually
  if (result.roughDays !== null) lines.push(roughWords(result.roughDays))
  return lines.filter((line) => line !== undefined).join('\n')
}

const noRecord = "I can't say yet how often I am right here: last week has nothing to hold me to."

function numberLine(result: Explanation, context: WordsWorld): string {
  const { gym } = context
  const { split, kind, over, expected, came, from } = result
  const name = splitName(split, context)
  const when =
    kind === 'stretch' ? dayAndSpan(result, context) : `${dayOf(result, context)}, ${timeOf(from, gym.zone)}`
  const about = name ? `${name}, ` : ''
  if (!over) return `${sentence(when)}: ${about}${surePeople(expected)}.`
  const sure = sureness(expected)
  const truth = came ? ` ${sentence(short(came))} came.` : ''
  return `${sentence(when)}: ${about}I had said ${peopleWords(expected.people)}${sure ? `, ${sure}` : ''}.${truth}`
}

/** The parts in a sentence: what is usual, what comes on top, what goes off. */
function partsLine(result: Explanation, context: WordsWorld): string | undefined {
  const { parts, usual } = result
  if (parts.some(({ reason }) => reason === firstGuess)) {
    return "That's a first guess: I haven't seen enough of that hour yet to say what drives it."
  }
  const others = parts.filter(({ reason }) => reason !== base && reason !== 'advice')
  const named = others.map((part) => partWords(part, result, context))
  const start = usual ? startWords(result, context) : undefined
  const alone = start && named.length === 0 && !parts.some(({ reason }) => reason === 'advice')
  const body = [
    ...(start ? [alone ? `${start}, and nothing speaks for more or fewer` : start] : []),
    ...(named.length > 0 ? [listWords(named)] : []),
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
  return `a usual ${day} at that hour brings ${figure}`
}

type Clause = (amount: { adds: string; more: boolean; signed: string }, names: Names) => string

type Names = { holiday: string; period: string; today: string }

/** What each part is called; the figure stands where the sentence wants it. */
const clauses: Readonly<Record<string, Clause>> = {
  level: ({ more, signed }) => `the last weeks were ${more ? 'busier' : 'quieter'}${signed}`,
  season: ({ adds }) => `the time of year ${adds}`,
  holiday: ({ adds }, { holiday }) => `${holiday} ${adds}`,
  period: ({ adds }, { period }) => `${period} ${adds}`,
  today: ({ adds }, { today }) => `${today} ${adds}`,
  learned: ({ adds }) => `what else I have learned ${adds}`,
}

function partWords(part: ShownPart, result: Explanation, context: WordsWorld): string {
  const more = part.side === 'more'
  const size = part.people === null ? null : Math.abs(part.people)
  const adds =
    size === null ? (more ? 'adds a few' : 'takes a few off') : more ? `adds ${size}` : `takes ${size} off`
  const signed = size === null ? '' : ` (${more ? '+' : '−'}${size})`
  const words = clauses[part.reason] ?? (({ adds: rest }) => `something else ${rest}`)
  return words({ adds, more, signed }, namesOf(result, context))
}

/** What the calendar calls the day. */
function namesOf({ from, over }: Explanation, { gym, now }: WordsWorld): Names {
  const { date } = localTime(new Date(from), gym.zone)
  const own = gym.periods.find((period) => period.from <= date && date <= period.to)
  const today = localTime(now, gym.zone).date === date
  return {
    holiday: holidaysIn(gym, Number(date.slice(0, 4))).has(date) ? 'the holiday' : 'a holiday close by',
    period: own ? `"${own.name}" in the calendar` : 'the calendar of terms and breaks',
    today: `what I counted ${today ? 'today' : over ? 'that day' : 'lately'}`,
  }
}

/** "2 of them come because I sent them." */
function adviceWords({ parts, advised }: Explanation): string | undefined {
  const part = parts.find(({ reason }) => reason === 'advice')
  if (part && part.people === null) {
    return part.side === 'more' ? 'Some of them come because I sent them.' : 'My advice keeps some away.'
  }
  const people = part?.people ?? advised
  if (!people) return undefined
  return people > 0
    ? `${people} of them ${people === 1 ? 'comes' : 'come'} because I sent them.`
    : `My advice keeps ${-people} away then.`
}

/** Under this share of hits a record is told as the poor one it is; the interval promises four in five. */
const poorShare = 0.65

function recordLine({ record }: Explanation): string | undefined {
  const said = recordSentence(record ?? undefined, 'last week')
  return said && record && record.held < poorShare ? `${said} That is less than I promise.` : said
}

/** The answer to a question about one part: "is that because of the holiday?" */
function subjectLine(about: string, result: Explanation, context: WordsWorld): string {
  const part = result.parts.find(({ reason }) => reason === about)
  if (about === base) return `${sentence(startWords(result, context))}.`
  if (about === 'advice') {
    return adviceWords(result) ? 'Partly, yes.' : 'No, my own advice adds nothing there.'
  }
  if (part) return `Partly, yes: ${partWords(part, result, context)}.`
  return nothing[about] ?? 'No, that makes no difference there.'
}

const nothing: Readonly<Record<string, string>> = {
  level: 'No, the last weeks were at their usual level.',
  season: 'No, the time of year makes no difference there.',
  holiday: 'No, no holiday makes a difference there.',
  period: 'No, the calendar of terms and breaks makes no difference there.',
  today: 'No, nothing I counted today changes it.',
}
