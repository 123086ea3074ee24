import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Every threat of `docs/security.md` names a test that is there. */

const root = new URL('..', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const text = read('docs/security.md')

/** The rows of the tables of threats: what, its answer, its test. */
const rows = text
  .split('\n')
  .filter((line) => /^\| (?!threat|what|---)/.test(line) && line.split('|').length === 5)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, threat = '', answer = '', shown = '']) => ({ threat, answer, shown }))

test('all six kinds of threats are there, each with several', () => {
  for (const kind of ['Spoofing', 'Tampering', 'Repudiation', 'Information disclosure', 'Denial of service'])
    expect(text).toContain(`## ${kind}: `)
  expect(text).toContain('## Elevation of privilege: ')
  expect(rows.length).toBeGreaterThan(45)
})

test.each(rows)('$threat: its test is there', ({ answer, shown }) => {
  expect(answer).not.toBe('')
  const [, file = '', title] = /^`([^`]+)`(?:: (.+))?$/.exec(shown) ?? []
  expect(existsSync(new URL(file, root)), file).toBe(true)
  if (title) expect(read(file).replaceAll("\\'", "'")).toContain(title)
})
