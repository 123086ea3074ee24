import { expect, test } from 'vitest'
import type { Report } from './report.ts'
import { reportWords, tableWords, windowWords } from './telling.ts'

const report: Report = {
  kind: 'retention',
  title: 'Who comes, and who stopped',
  window: { from: '2025-12-01', to: '2026-01-31' },
  sentences: ['Seven stopped coming.', 'Ask them why.'],
  charts: [],
  tables: [
    {
      id: 'visits',
      title: 'Visits a month',
      columns: [
        { id: 'n', label: 'Visits' },
        { id: 'm', label: 'Members' },
      ],
      rows: [
        ['1', 40],
        ['2', 'hidden'],
        ['3', null],
      ],
    },
    {
      id: 'names',
      title: 'Who stopped',
      personal: true,
      columns: [{ id: 'n', label: 'Name' }],
      rows: [['Mia Berg']],
    },
  ],
  notes: ['Two gave no consent.', 'A second note.'],
}

test('days are said with their year, once where it is one', () => {
  expect(windowWords(report.window)).toBe('1 Dec 2025 to 31 Jan 2026')
  expect(windowWords({ from: '2026-10-27', to: '2026-11-23' })).toBe('27 Oct to 23 Nov 2026')
  expect(windowWords({ from: '2026-11-23', to: '2026-11-23' })).toBe('23 Nov 2026')
})

test('a report is what it is of, its sentences and the first note', () => {
  expect(reportWords(report)).toBe(
    'Who comes, and who stopped, 1 Dec 2025 to 31 Jan 2026.\nSeven stopped coming. Ask them why.\nTwo gave no consent.',
  )
})

test('a table tells hidden from unknown, and no names in a conversation', () => {
  const text = tableWords(report)
  expect(text).toContain('Visits: Members\n1: 40\n2: hidden\n3: –')
  expect(text).not.toContain('Mia')
  expect(text).toContain('Names stand in the files alone')
})
