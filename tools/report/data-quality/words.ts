import { leastShown } from '../../kit/people.ts'
import { isoLocal, minutesBetween } from '../../kit/time.ts'
import { counted, dayMonth, percent } from '../labels.ts'
import type { Matter } from '../report.ts'
import type { Check, Looked } from './checks.ts'

/** What is done about each, in the words of the sentence and of the table. */
export const remedies: Readonly<Record<Check['id'], string>> = {
  silent: 'see whether it has power and network, and whether its key is still good',
  missing: 'see whether the counter was off; an import of its file fills the gap',
  dead: 'see whether something covers the counter, and switch it off and on',
  frozen: 'switch the counter off and on; its readings there were left out',
  impossible: 'look at where it points, and at the capacity in the settings',
  capped: 'the counter stops at its highest value; raise it in the counter',
  estimated: 'remind members to check out, by a sign at the door',
  long: 'see whether the import has the right columns and times',
  twice: 'see whether a reader counts entries twice, or a file was imported in two forms',
  share: 'remind members to check in; the splits are told from fewer people now',
  rejected: 'mend the rows that were left and import the file again',
  duplicates: 'nothing: rows known before change nothing',
}

/** What is wrong in words, without what to do. */
function claimOf(check: Check, looked: Looked, zone: string): string {
  const { id, found, of } = check
  const some = `${found.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`
  switch (id) {
    case 'silent':
      return `The counter has been silent for ${hours(looked.silent?.minutes ?? 0)} of opening, since ${when(looked.silent?.since, zone)}`
    case 'missing':
      return `${some} open slots have no figure (${percent(found / of)})${worstDay(looked)}`
    case 'dead':
    case 'frozen':
    case 'impossible':
    case 'capped':
      return counterWords(id, check, looked, zone)
    case 'estimated':
      return `${percent(found / of)} of check-outs were forgotten and estimated`
    case 'long':
      return `${some} visits are longer than six hours`
    case 'twice':
      return `${some} visits begin while the same member is still there`
    case 'share':
      return `Only ${Math.round(found)} % of the people check in, ${Math.round(of)} % did before`
    case 'rejected':
      return `${some} imported rows were left${fileOf(looked)}`
    case 'duplicates':
      return `${some} imported rows were known before`
  }
}

const faultWords = {
  dead: 'showed next to nobody',
  frozen: 'stood at one number',
  impossible: 'showed what no gym holds',
  capped: 'could not count further',
}

function counterWords(
  id: keyof typeof faultWords,
  { found, of }: Check,
  { runs }: Looked,
  zone: string,
): string {
  const own = runs.filter(({ flag }) => flag === id)
  const longest = own[0]
  const minutes = own.reduce((sum, { from, to }) => sum + minutesBetween(from, to), 0)
  const how = `The counter ${faultWords[id]}`
  if (id === 'impossible' || id === 'capped')
    return `${how} ${counted(found, 'time')} (of ${of.toLocaleString('en-GB')} readings), first ${when(earliest(own), zone)}`
  const more = own.length > 1 ? `, ${hours(minutes)} in ${own.length} stretches` : ''
  return `${how} for ${hours(longest ? minutesBetween(longest.from, longest.to) : 0)} from ${when(longest?.from, zone)}${more}`
}

const earliest = (runs: Looked['runs']) =>
  runs.map(({ from }) => from).sort((a, b) => a.getTime() - b.getTime())[0]

function worstDay({ days }: Looked): string {
  const [worst] = days
    .map(({ date, open, counted: seen, byVisits }) => ({ date, missing: open - seen - byVisits }))
    .sort((a, b) => b.missing - a.missing)
  return worst && worst.missing > 0 ? `, most of them on ${dayMonth(worst.date)}` : ''
}

const fileOf = ({ imports }: Looked) => {
  const worst = imports.toSorted((a, b) => b.rejected - a.rejected)[0]
  return worst ? `, most of them of ${worst.file}` : ''
}

const hours = (minutes: number) =>
  minutes < 90 ? counted(Math.round(minutes), 'minute') : counted(Math.round(minutes / 60), 'hour')

/** "12 Nov 14:30" by the gym's clock. */
function when(at: Date | undefined, zone: string): string {
  if (!at) return 'an unknown time'
  const local = isoLocal(at, zone)
  return `${dayMonth(local.slice(0, 10))} ${local.slice(11, 16)}`
}

/** The two worst faults with what to do, and how much is known; where all is well, that. */
export function sentencesOf(checks: readonly Check[], looked: Looked, zone: string): string[] {
  const wrong = worstFirst(checks)
  const open = looked.days.reduce((sum, day) => sum + day.open, 0)
  const known = looked.days.reduce((sum, day) => sum + day.counted + day.byVisits, 0)
  if (known === 0 && looked.readings === 0 && looked.visits.visits === 0)
    return ['Nothing was recorded in these days: no reading, no check-in.']
  const all = `${percent(known / Math.max(1, open))} of ${counted(open, 'open slot')} have a figure`
  if (wrong.length === 0)
    return [`The data are sound: ${all}, and nothing in them was found wrong.`, sourceWords(looked)]
  const others = wrong.length > 2 ? `; ${counted(wrong.length - 2, 'more thing')} in the table` : ''
  return [...wrong.slice(0, 2).map((check) => wordsOf(check, looked, zone)), `${all}${others}.`]
}

const wordsOf = (check: Check, looked: Looked, zone: string) =>
  `${claimOf(check, looked, zone)}: ${remedies[check.id]}.`

const worstFirst = (checks: readonly Check[]) =>
  checks.filter(({ wrong }) => wrong).sort((a, b) => b.weight - a.weight)

function sourceWords({ readings, visits }: Looked): string {
  const counter = readings > 0 ? `${counted(readings, 'reading')} of the counter` : 'no counter'
  const came =
    visits.members > 0 && visits.members < leastShown ? 'a few visits' : counted(visits.visits, 'visit')
  return `They come from ${counter} and ${came}.`
}

export const mattersOf = (checks: readonly Check[], looked: Looked, zone: string): Matter[] =>
  worstFirst(checks).map((check) => ({ sentence: wordsOf(check, looked, zone), weight: check.weight }))
