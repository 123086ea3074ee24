import { expect, test } from 'vitest'
import { inSpeech } from '../../kit/language.ts'
import type { Alarm } from './drift.ts'
import { driftSentence } from './drift-words.ts'
import { compare, type PairedLoss } from './registry/comparison.ts'
import { reasonRetold } from './retold.ts'
import { verdictOf } from './switchback/verdict.ts'

const inLanguage = (language: 'de' | 'es', reason: string) =>
  inSpeech({ language, clock: '24' }, () => reasonRetold(reason))

const losses = (saved: (i: number) => number, count = 8): PairedLoss[] =>
  Array.from({ length: count }, (_, i) => ({
    origin: new Date(Date.parse('2026-01-05T00:00:00Z') + i * 7 * 86_400_000),
    champion: 5 + (i % 3) / 10,
    challenger: (5 + (i % 3) / 10) * (1 - saved(i)),
  }))

const compared = [
  losses((i) => 0.1 + (i % 2) / 500),
  losses((i) => 0.02 + (i % 2 === 0 ? 0.3 : -0.27)),
  losses(() => 0.001),
  losses(() => -0.1),
  losses(() => 0.1, 3),
].map((each) => compare(each).sentence)

const splits = [{ id: 'legs', name: 'legs' }]
const alarm: Alarm = {
  ...{ family: 'level', part: 'all', detector: 'level-shift', found: '2026-03-20' },
  ...{ since: '2026-03-03', factor: 0.75 },
}
const drifted = [
  alarm,
  { ...alarm, factor: 1.3 },
  { ...alarm, factor: 2.34 },
  { ...alarm, family: 'splits' as const, part: 'legs' },
  { ...alarm, family: 'clock' as const, part: '17' },
].map((each) => driftSentence(each, splits))

const design = {
  ...{ seed: 'x', zone: 'UTC', washoutHours: 2 },
  ...{ startsAt: new Date('2026-03-02T00:00:00Z'), endsAt: new Date('2026-03-30T00:00:00Z') },
}
const hours = Array.from({ length: 28 * 24 }, (_, i) => new Date(design.startsAt.getTime() + i * 3_600_000))
const judged = [
  hours.map((at, i) => ({ at, value: i % 7 })),
  [],
  hours.slice(0, 48).map((at) => ({ at, value: 1 })),
].map((outcomes) => verdictOf(design, outcomes, 'lower').sentence)

const stood = [
  'The first model of the gym.',
  'Another challenger won.',
  'Model 7 was taken back by command.',
  `Replaced by model 8. ${compared[0]}`,
  'Model A is better over 14 pairs of days: A lower by 0.52; chance alone parts two equal models as far in under 1 of 1,000 cases.',
  'Undecided over 14 pairs of days: A higher by 0.1, but chance alone parts two equal models as far in most cases.',
]

test.each([...compared, ...drifted, ...judged, ...stood])(
  'what was kept in English is told anew: %s',
  (reason) => {
    for (const language of ['de', 'es'] as const) {
      const told = inLanguage(language, reason)
      expect(told).not.toBe(reason)
      expect(told).not.toMatch(/\b(?:the|than|over|people|days|cases|model is)\b/)
      const figures = (text: string) => [...text.matchAll(/\d+/g)].map(([figure]) => figure).sort()
      expect(figures(told)).toEqual(figures(reason))
    }
  },
)

test('a drift in German has its date, its part and its share', () => {
  expect(inLanguage('de', driftSentence({ ...alarm, family: 'splits', part: 'legs' }, splits))).toBe(
    'Seit dem 3. März kommen etwa 25 % weniger Personen in den Bereich Beine, gemessen an der Vorhersage.',
  )
})

test('what is no sentence of ours, and what is told in English, stays', () => {
  expect(inLanguage('de', 'Somebody typed this.')).toBe('Somebody typed this.')
  expect(reasonRetold('The first model of the gym.')).toBe('The first model of the gym.')
})
