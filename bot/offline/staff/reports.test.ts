import { expect, test } from 'vitest'
import { hear } from '../hear.ts'
import type { Wish } from '../meaning.ts'
import { ironworks, tuesday } from '../testing.ts'
import { reportAsked, reportWish } from './reports.ts'

const world = { gym: ironworks, now: tuesday }
const asked = (text: string, last?: Wish) => reportWish(text, { ...world, last, staff: true })?.input

test.each([
  ['how did we do last week?', { kind: 'week', from: '2026-11-16', to: '2026-11-22' }],
  ['what should we buy?', { kind: 'equipment' }],
  ['who stopped coming?', { kind: 'retention' }],
  ['how many wishes went unserved for legs?', { kind: 'unserved', split: 'legs' }],
  ['is the counter broken?', { kind: 'data' }],
  ['when do I need more staff?', { kind: 'staffing' }],
  ['staffing for saturday', { kind: 'staffing', from: '2026-11-28', to: '2026-11-28' }],
  ['peaks report as pdf', { kind: 'peaks', as: 'pdf' }],
])('%s', (text, input) => {
  expect(asked(text)).toEqual(input)
})

test.each([
  'is it busy now?',
  'when is the busiest time tomorrow?',
  'how am I doing this month?',
  'bench 80x8',
  'book me a slot for legs',
  'the squat rack is taken',
  'I stopped coming because of my knee',
  '',
])('what anybody says is no report: "%s"', (text) => {
  expect(asked(text)).toBeUndefined()
})

test('a report goes on with other days, another split and another form', () => {
  const last = { tool: 'report', input: { kind: 'peaks', from: '2026-11-01', to: '2026-11-23', as: 'table' } }
  expect(asked('and last month?', last)).toEqual({ kind: 'peaks', from: '2026-10-01', to: '2026-10-31' })
  expect(asked('for legs', last)).toEqual({
    kind: 'peaks',
    split: 'legs',
    from: '2026-11-01',
    to: '2026-11-23',
  })
  expect(asked('as csv please', last)).toMatchObject({ kind: 'peaks', as: 'csv' })
  expect(asked('thanks', last)).toBeUndefined()
  expect(asked('and last month?')).toBeUndefined()
})

test('to a member none of it is there: they are understood as ever', async () => {
  for (const text of ['who stopped coming?', 'how did we do last week?', 'is the counter broken?']) {
    const [member, staff] = await Promise.all([
      hear(text, { ...world, last: undefined }),
      hear(text, { ...world, last: undefined, staff: true }),
    ])
    expect(JSON.stringify(member)).not.toContain('report')
    expect(staff).toMatchObject({ kind: 'calls', calls: [{ tool: 'report' }] })
  }
})

test('help in need comes before any report', async () => {
  const heard = await hear('chest pain, and how did we do last week?', {
    ...world,
    last: undefined,
    staff: true,
  })
  expect(JSON.stringify(heard)).not.toContain('report')
})

test.each([
  ['', {}],
  ['peaks', { kind: 'peaks' }],
  ['peaks legs last month', { kind: 'peaks', split: 'legs', from: '2026-10-01', to: '2026-10-31' }],
  ['saved october', { kind: 'saved', from: '2026-10-01', to: '2026-10-31' }],
  [
    'peaks legs 2026-10-01 2026-10-31 as csv',
    { kind: 'peaks', split: 'legs', from: '2026-10-01', to: '2026-10-31', as: 'csv' },
  ],
  ['week', { kind: 'week' }],
  ['last week', { kind: 'week', from: '2026-11-16', to: '2026-11-22' }],
  ['utilization since september', { kind: 'utilisation', from: '2026-09-01', to: '2026-11-24' }],
  ['staffing next week', { kind: 'staffing', from: '2026-11-30', to: '2026-12-06' }],
  [
    'peaks for the chest area in 2026-10 as pdf',
    { kind: 'peaks', split: 'chest', from: '2026-10-01', to: '2026-10-31', as: 'pdf' },
  ],
  ['what should we buy', { kind: 'equipment' }],
  ['peaks pdf', { kind: 'peaks', as: 'pdf' }],
  ['hello', {}],
])('/report %s', (rest, input) => {
  expect(reportAsked(rest, world)).toEqual(input)
})
