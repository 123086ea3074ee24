import { groupedWords } from '../../kit/figure-words.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { isoLocal, minutesBetween } from '../../kit/time.ts'
import { dayMonth, percent, spanWords, timesWords } from '../labels.ts'
import type { Matter } from '../report.ts'
import type { Check, Looked } from './checks.ts'

/** What is done about each, in the words of the sentence and of the table. */
export const remediesOf = (): Readonly<Record<Check['id'], string>> => ({
  silent: t`see whether it has power and network, and whether its key is still good`,
  missing: t`see whether the counter was off; an import of its file fills the gap`,
  dead: t`see whether something covers the counter, and switch it off and on`,
  frozen: t`switch the counter off and on; its readings there were left out`,
  impossible: t`look at where it points, and at the capacity in the settings`,
  capped: t`the counter stops at its highest value; raise it in the counter`,
  estimated: t`remind members to check out, by a sign at the door`,
  long: t`see whether the import has the right columns and times`,
  twice: t`see whether a reader counts entries twice, or a file was imported in two forms`,
  share: t`remind members to check in; the splits are told from fewer people now`,
  rejected: t`mend the rows that were left and import the file again`,
  duplicates: t`nothing: rows known before change nothing`,
})

/** What is wrong in words, without what to do. */
function claimOf(check: Check, looked: Looked, zone: string): string {
  const { id, found, of } = check
  const [some, all] = [groupedWords(found), groupedWords(of)]
  switch (id) {
    case 'silent':
      return t`The counter has been silent for ${hours(looked.silent?.minutes ?? 0)} of opening, since ${when(looked.silent?.since, zone)}`
    case 'missing':
      return missingWords(check, looked)
    case 'dead':
    case 'frozen':
      return restWords(id, looked, zone)
    case 'impossible':
    case 'capped':
      return oddWords(id, check, looked, zone)
    case 'estimated':
      return t`${percent(found / of)} of check-outs were forgotten and estimated`
    case 'long':
      return t`${some} of ${all} visits are longer than six hours`
    case 'twice':
      return t`${some} of ${all} visits begin while the same member is still there`
    case 'share':
      return t`Only ${Math.round(found)} % of the people check in, ${Math.round(of)} % did before`
    case 'rejected':
      return rejectedWords(check, looked)
    case 'duplicates':
      return t`${some} of ${all} imported rows were known before`
  }
}

function missingWords({ found, of }: Check, looked: Looked): string {
  const [some, all, part] = [groupedWords(found), groupedWords(of), percent(found / of)]
  const worst = worstDay(looked)
  return worst === undefined
    ? t`${some} of ${all} open slots have no figure (${part})`
    : t`${some} of ${all} open slots have no figure (${part}), most of them on ${dayMonth(worst)}`
}

function rejectedWords({ found, of }: Check, { imports }: Looked): string {
  const [some, all] = [groupedWords(found), groupedWords(of)]
  const worst = imports.toSorted((a, b) => b.rejected - a.rejected)[0]
  return worst
    ? t`${some} of ${all} imported rows were left, most of them of ${worst.file}`
    : t`${some} of ${all} imported rows were left`
}

/** A counter that stood still, for how long. */
function restWords(id: 'dead' | 'frozen', { runs }: Looked, zone: string): string {
  const own = runs.filter(({ flag }) => flag === id)
  const [longest] = own
  const minutes = own.reduce((sum, { from, to }) => sum + minutesBetween(from, to), 0)
  const span = hours(longest ? minutesBetween(longest.from, longest.to) : 0)
  const since = when(longest?.from, zone)
  const words =
    id === 'dead'
      ? t`The counter showed next to nobody for ${span} from ${since}`
      : t`The counter stood at one number for ${span} from ${since}`
  return own.length > 1 ? t`${words}, ${hours(minutes)} in ${own.length} stretches` : words
}

/** A counter that showed what cannot be, how often. */
function oddWords(id: 'impossible' | 'capped', { found, of }: Check, { runs }: Looked, zone: string): string {
  const first = when(earliest(runs.filter(({ flag }) => flag === id)), zone)
  const [times, all] = [timesWords(found), groupedWords(of)]
  return id === 'impossible'
    ? t`The counter showed what no gym holds ${times} (of ${all} readings), first ${first}`
    : t`The counter could not count further ${times} (of ${all} readings), first ${first}`
}

const earliest = (runs: Looked['runs']) =>
  runs.map(({ from }) => from).sort((a, b) => a.getTime() - b.getTime())[0]

function worstDay({ days }: Looked): string | undefined {
  const [worst] = days
    .map(({ date, open, counted: seen, byVisits }) => ({ date, missing: open - seen - byVisits }))
    .sort((a, b) => b.missing - a.missing)
  return worst && worst.missing > 0 ? worst.date : undefined
}

const hours = (minutes: number) => spanWords(minutes, 90)

/** "12 Nov 14:30" by the gym's clock. */
function when(at: Date | undefined, zone: string): string {
  if (!at) return t`an unknown time`
  const local = isoLocal(at, zone)
  return `${dayMonth(local.slice(0, 10))} ${local.slice(11, 16)}`
}

/** The two worst faults with what to do, and how much is known; where all is well, that. */
export function sentencesOf(checks: readonly Check[], looked: Looked, zone: string): string[] {
  const wrong = worstFirst(checks)
  const open = looked.days.reduce((sum, day) => sum + day.open, 0)
  const known = looked.days.reduce((sum, day) => sum + day.counted + day.byVisits, 0)
  if (known === 0 && looked.readings === 0 && looked.visits.visits === 0)
    return [t`Nothing was recorded in these days: no reading, no check-in.`]
  const [part, all] = [percent(known / Math.max(1, open)), openWords(open)]
  if (wrong.length === 0)
    return [
      t`The data are sound: ${part} of ${all} have a figure, and nothing in them was found wrong.`,
      sourceWords(looked),
    ]
  return [
    ...wrong.slice(0, 2).map((check) => wordsOf(check, looked, zone)),
    knownWords(part, all, wrong.length - 2),
  ]
}

const openWords = (open: number) => (open === 1 ? t`1 open slot` : t`${groupedWords(open)} open slots`)

function knownWords(part: string, all: string, more: number): string {
  if (more <= 0) return t`${part} of ${all} have a figure.`
  return more === 1
    ? t`${part} of ${all} have a figure; 1 more thing in the table.`
    : t`${part} of ${all} have a figure; ${more} more things in the table.`
}

const wordsOf = (check: Check, looked: Looked, zone: string) =>
  `${claimOf(check, looked, zone)}: ${remediesOf()[check.id]}.`

const worstFirst = (checks: readonly Check[]) =>
  checks.filter(({ wrong }) => wrong).sort((a, b) => b.weight - a.weight)

function sourceWords({ readings, visits }: Looked): string {
  const few = visits.members > 0 && visits.members < leastShown
  const came = few ? t`and a few visits` : visitsWords(visits.visits)
  if (readings === 0) return t`They come from no counter ${came}.`
  return readings === 1
    ? t`They come from 1 reading of the counter ${came}.`
    : t`They come from ${groupedWords(readings)} readings of the counter ${came}.`
}

const visitsWords = (visits: number) =>
  visits === 1 ? t`and 1 visit` : t`and ${groupedWords(visits)} visits`

export const mattersOf = (checks: readonly Check[], looked: Looked, zone: string): Matter[] =>
  worstFirst(checks).map((check) => ({ sentence: wordsOf(check, looked, zone), weight: check.weight }))
