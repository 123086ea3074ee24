import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identities, members } from '../db/schema/index.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { inSpeech, type Language } from '../tools/kit/language.ts'
import { cellWords, headOf } from '../tools/kit/table.ts'
import { makeReport, type Report, type ReportKind, reportKinds, reportNamed } from '../tools/report/index.ts'
import { createDeps } from './deps.ts'
import { figuresIn, isEnglish } from './english-left.ts'
import { theGym } from './gym.ts'
import { catchUp } from './jobs.ts'

// One house, read in three languages: what is told differs in its words and in nothing else.

const start = new Date('2026-11-24T17:42:00+01:00')
const others = ['de', 'es'] as const
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now: start, weeks: 5 })
  await catchUp(db, await theGym(db, undefined), start)
  gym = await theGym(db, undefined)
}, 600_000)
afterAll(() => database.close())

type Ask = { kind: ReportKind; split?: string }

const asked: readonly Ask[] = [
  ...reportKinds.map((kind) => ({ kind })),
  ...reportKinds.filter((kind) => reportNamed(kind)?.bySplit).map((kind) => ({ kind, split: 'legs' })),
]

const told = (ask: Ask, language: Language): Promise<Report> =>
  inSpeech({ language, clock: '24' }, () =>
    makeReport({ db: database.db, gym, now: start, reader: { role: 'owner' } }, ask),
  )

/** Everything of a report that somebody reads; cells as they are shown. */
function textsOf({ title, sentences, notes, charts, tables }: Report): string[] {
  return [
    title,
    ...sentences,
    ...notes,
    ...charts.flatMap(({ title: name, alt, plot }) => [
      name,
      alt,
      plot?.unit ?? '',
      plot ? labelsOf(plot) : '',
    ]),
    ...tables.flatMap(({ title: name, columns, rows }) => [
      name,
      ...columns.map(headOf),
      ...rows.flatMap((row) => row.map((cell, i) => cellWords(cell, columns[i] ?? {}))),
    ]),
  ]
}

type Plot = NonNullable<Report['charts'][number]['plot']>

function labelsOf(plot: Plot): string {
  const rule = 'rule' in plot ? (plot.rule?.label ?? '') : ''
  if (plot.kind === 'heat') return [...plot.rows.map(({ label }) => label), rule].join('; ')
  return plot.kind === 'bars'
    ? [...plot.bars.map(({ label }) => label), rule].join('; ')
    : [...plot.lines.map(({ name }) => name), rule].join('; ')
}

/** What a program says of itself in a table: jobs and fields have their names in the code. */
const isCode = (text: string): boolean => /^[a-z]+(?:[A-Z][a-z]+)*$/.test(text)

describe.each(asked)('$kind $split', (ask) => {
  test('is told in every language alike', { timeout: 300_000 }, async () => {
    const plain = textsOf(await inSpeech({ language: 'en', clock: '24' }, () => told(ask, 'en')))
    for (const language of others) {
      const own = await inSpeech({ language, clock: '24' }, async () => textsOf(await told(ask, language)))
      expect(own).toHaveLength(plain.length)
      const amiss = own.flatMap((text, i) => {
        const english = plain[i] ?? ''
        const same = text === english && /\p{L}{4,}.* .*\p{L}{3,}/u.test(text) && !isCode(text)
        const figures = figuresIn(text).join() === figuresIn(english).join()
        return isEnglish(text, language) || same || !figures ? [`${english} | ${text}`] : []
      })
      expect(amiss).toEqual([])
    }
  })
})

test('the staff asks in the chat and is told in their language; the table for programs stays as it is', {
  timeout: 300_000,
}, async () => {
  const { db } = database
  const id = crypto.randomUUID()
  await db.insert(members).values({ id, gym: gym.id, role: 'owner', source: 'chat', createdAt: start })
  const known = { gym: gym.id, channel: 'telegram', sender: 'boss', member: id, address: 'boss' }
  await db.insert(identities).values(known)
  const { answer } = createDeps(
    { model: { kind: 'offline' }, gym: undefined, web: undefined },
    { db, log: () => {}, now: () => start },
  )
  let turns = 0
  const ask = (text: string, language: Language) =>
    answer({
      ...{ id: `boss ${turns++}`, channel: 'telegram', conversation: 'boss', private: true, text, language },
      ...{ sender: 'boss', senderName: null, at: new Date(start.getTime() + turns * 1000) },
    })
  const german = await ask('/report peaks', 'de')
  expect(german?.text).toMatch(/^Wann es voll ist, 27\. Okt bis 23\. Nov 2026\./)
  expect(german?.choices.map(({ label, send }) => `${label}: ${send}`)).toContain(
    'Tabelle: /report peaks 2026-10-27 2026-11-23 as table',
  )
  expect(german?.charts[0]).toMatchObject({ title: 'Wann es voll ist', speech: { language: 'de' } })
  const spanish = await ask('/report peaks as csv', 'es')
  expect(spanish?.text).toMatch(/^Cuándo se llena, /)
  const [file] = spanish?.files ?? []
  expect(file?.text).toMatch(/^\uFEFFDay,Time,People,Days counted\r\nMonday,/)
  for (const language of others) {
    for (const text of [
      '/report',
      '/report week',
      '/trial',
      'how many members do we have?',
      '/report saved as table',
    ]) {
      const reply = await ask(text, language)
      const words = [reply?.text ?? '', ...(reply?.choices ?? []).map(({ label }) => label)]
      expect(
        words
          .flatMap((each) => each.split('\n'))
          .filter((each) => isEnglish(each.replace(/^• \w+:/, ''), language)),
      ).toEqual([])
    }
  }
})
