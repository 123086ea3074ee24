import { expect, test } from 'vitest'
import { GymError } from '../../kit/errors.ts'
import type { Matter, Report, ReportKind, ReportMaker, ReportWorld, Window } from '../report.ts'
import { weekOf } from './week.ts'

const window = { from: '2026-11-16', to: '2026-11-22' }
// Made-up reports look at nothing.
const world = { reader: { role: 'manager' } } as unknown as ReportWorld
const chart = { title: '', alt: '', zone: 'UTC', points: [], quiet: [] }

function maker(
  kind: ReportKind,
  matters: readonly Matter[],
  { usualDays = 28, right = 'reports' as const, figures = true, seen = [] as Window[] } = {},
): ReportMaker {
  return {
    ...{ kind, title: () => kind, about: () => '', right, usualDays, bySplit: false },
    async make(_, wish): Promise<Report> {
      seen.push(wish.window)
      const charts = figures ? [chart] : []
      return {
        kind,
        title: kind,
        window: wish.window,
        sentences: [`${kind} as usual.`],
        charts,
        tables: [],
        notes: [],
        matters,
      }
    },
  }
}

const matter = (sentence: string, weight: 1 | 2 | 3): Matter => ({ sentence, weight })
const made = (makers: readonly ReportMaker[]) => weekOf(makers).make(world, { window })

test('the three weightiest things are told, of different reports where there are several', async () => {
  const report = await made([
    maker('peaks', [matter('p1', 1)]),
    maker('forecast', [matter('f2', 2), matter('f1', 1)]),
    maker('data', [matter('d2', 2), matter('d3', 3), matter('d3b', 3)]),
    maker('health', []),
  ])
  expect(report.sentences).toEqual(['d3', 'f2', 'p1'])
  expect(report.tables[0]?.rows.map(([, , what]) => what)).toEqual(['d3', 'd3b', 'f2', 'd2', 'p1', 'f1'])
})

test('where little matters, the rest says how the week was', async () => {
  const report = await made([maker('peaks', []), maker('saved', []), maker('data', [matter('d1', 1)])])
  expect(report.sentences).toEqual(['d1', 'saved as usual.', 'peaks as usual.'])
})

test('where nothing matters, that comes first; a gym without a figure is told that alone', async () => {
  const quiet = await made([maker('peaks', []), maker('utilisation', []), maker('trend', [])])
  expect(quiet.sentences).toEqual([
    'Nothing stood out this week that needs doing.',
    'utilisation as usual.',
    'trend as usual.',
  ])
  const empty = await made([maker('peaks', [], { figures: false })])
  expect(empty.sentences).toEqual(['Nothing was recorded this week, so there is nothing to tell.'])
  expect(empty.matters).toEqual([])
})

test('each report tells of the week, those that look ahead of the days after it, and long ones of a long time', async () => {
  const seen: Window[] = []
  await made([
    maker('peaks', [], { seen }),
    maker('staffing', [], { usualDays: -14, seen }),
    maker('season', [], { usualDays: 365, seen }),
  ])
  expect(seen).toEqual([
    window,
    { from: '2026-11-23', to: '2026-12-06' },
    { from: '2025-11-23', to: '2026-11-22' },
  ])
})

test('a report that has too little to be made is left out; a bug is not hidden', async () => {
  const fails = (error: Error): ReportMaker => ({ ...maker('trend', []), make: () => Promise.reject(error) })
  const report = await made([fails(new GymError('no_history')), maker('peaks', [matter('p', 2)])])
  expect(report.sentences[0]).toBe('p')
  await expect(made([fails(new TypeError('bug'))])).rejects.toThrow('bug')
})
