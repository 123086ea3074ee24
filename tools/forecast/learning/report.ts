import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import { readLearned } from './adaptive.ts'
import { doubtfulDays } from './days.ts'
import { findable } from './drift.ts'
import { metricLines } from './metric-lines.ts'
import { recordSentence } from './record.ts'
import { challengers, champion, formerChampions } from './registry/store.ts'
import { daySums, driftsSince, keptLearning, recordBetween } from './store.ts'
import { allSwitchbacks, type Switchback } from './switchback/store.ts'

/** Days whose drifts are told. */
const told = 90

/** Days of record by which it is judged what can be found. */
const memory = 130

/** Everything there is to say of a gym's models, as lines for the terminal of those who run it. */
export async function modelReport(db: Database, gym: Gym, now: Date): Promise<string> {
  const [champions, drifts, record, found, tests] = await Promise.all([
    modelLines(db, gym),
    driftLines(db, gym, now),
    recordLines(db, gym, now),
    findableLines(db, gym, now),
    allSwitchbacks(db, gym),
  ])
  return [
    gym.name,
    ...champions,
    ...section('Record of forecasts a day ahead', record, 'No forecast has come due yet.'),
    ...section(`Drifts of the last ${told} days`, drifts, 'None found.'),
    ...section('Lasting changes that a week reveals', found, 'Too few days to tell.'),
    ...section(
      'Switchback tests',
      tests.map((test) => switchbackLine(test, now, gym.zone)),
      'None so far.',
    ),
  ].join('\n')
}

function section(title: string, lines: readonly string[], none: string): string[] {
  return ['', `${title}:`, ...(lines.length > 0 ? lines : [none]).map((line) => `  ${line}`)]
}

async function modelLines(db: Database, gym: Gym): Promise<string[]> {
  const [reigning, standing, former] = await Promise.all([
    champion(db, gym.id),
    challengers(db, gym.id),
    formerChampions(db, gym.id),
  ])
  const date = (at: Date | null) => (at ? localTime(at, gym.zone).date : 'an unknown day')
  const before = former.slice(0, 3)
  return [
    ...section(
      'Champion',
      reigning
        ? [
            `Model ${reigning.id}, since ${date(reigning.promotedAt)}. ${reigning.reason ?? ''}`.trimEnd(),
            ...metricLines(reigning.metrics),
          ]
        : [],
      'None yet; the first forecast makes one.',
    ),
    ...section(
      'Challengers',
      standing.flatMap((model) => [
        `Model ${model.id}, proposed ${date(model.createdAt)}.`,
        ...metricLines(model.metrics),
      ]),
      'None.',
    ),
    ...section(
      'Former champions',
      before.map((model) => `Model ${model.id}, until ${date(model.retiredAt)}. ${model.reason ?? ''}`),
      'None.',
    ),
  ]
}

async function driftLines(db: Database, gym: Gym, now: Date): Promise<string[]> {
  const drifts = await driftsSince(db, gym.id, new Date(now.getTime() - told * dayMs))
  return drifts.map(({ foundAt, reason, answered, detector }) => {
    const state = answered ? 'the model was fitted anew' : 'not answered yet'
    return `${localTime(foundAt, gym.zone).date}: ${reason} (${detector}; ${state})`
  })
}

async function recordLines(db: Database, gym: Gym, now: Date): Promise<string[]> {
  const week = { from: new Date(now.getTime() - 7 * dayMs), to: now }
  const series = [{ id: 'all', name: 'whole gym' }, ...gym.splits]
  const lines = await Promise.all(
    series.map(async ({ id, name }) => {
      const record = await recordBetween(db, gym, { ...week, split: id, lead: 'day' })
      const sentence = recordSentence(record, t`in the last week`)
      return sentence ? [`${name}: ${sentence}`] : []
    }),
  )
  return lines.flat()
}

/** What the detectors could see, so that silence is not taken for a promise. */
async function findableLines(db: Database, gym: Gym, now: Date): Promise<string[]> {
  const from = addMinutes(now, -memory * 24 * 60)
  const [days, kept] = await Promise.all([daySums(db, gym, { from, to: now }), keptLearning(db, gym.id)])
  const { alarms } = readLearned(kept?.state)
  const doubts = doubtfulDays(gym, from, now)
  const found = findable({ days, doubts, alarms, slotMinutes: gym.slotMinutes })
  const percent = (factor: number) => `${Math.round(Math.abs(factor - 1) * 100)} %`
  return [{ id: 'all', name: 'whole gym' }, ...gym.splits].flatMap(({ id, name }) => {
    const least = found.get(id)
    if (!least) return found.size > 0 ? [`${name}: too few people to tell.`] : []
    const fewer = least.fewer === undefined ? 'no fall' : `${percent(least.fewer)} fewer`
    return [`${name}: ${fewer}, ${percent(least.more)} more people.`]
  })
}

function switchbackLine(
  { id, a, b, startsAt, endsAt, outcome }: Switchback,
  now: Date,
  zone: string,
): string {
  const date = (at: Date) => localTime(at, zone).date
  const what = `${id}: model ${a} (A) against model ${b} (B), ${date(startsAt)} to ${date(new Date(endsAt.getTime() - 1))}`
  if (typeof outcome === 'object' && outcome !== null && 'sentence' in outcome) {
    return `${what}. ${String(outcome.sentence)}`
  }
  if (now < startsAt) return `${what}. Not begun.`
  return now < endsAt ? `${what}. Running.` : `${what}. Over, not yet judged.`
}
