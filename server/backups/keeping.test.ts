import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOf, nameOf, superfluous } from './keeping.ts'

const night = 24 * 60 * 60_000
const first = new Date('2025-01-01T03:20:00Z')
const after = (nights: number) => new Date(first.getTime() + nights * night)

/** The folder after so many nights. */
function folderAfter(nights: number): string[] {
  let names: string[] = []
  for (let n = 0; n < nights; n++) {
    names.push(nameOf(after(n)))
    const gone = new Set(superfluous(names))
    names = names.filter((name) => !gone.has(name))
  }
  return names
}

test('after two years of nights, the last 7 days, 4 weeks and 12 months are there', () => {
  const days = folderAfter(730).map((name) => momentOf(name)?.toISOString().slice(0, 10))
  // 730 nights from Wednesday 1 January 2025: the last is Thursday 31 December 2026.
  expect(days).toEqual([
    ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
    ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'],
    ...['2026-12-13', '2026-12-20', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28', '2026-12-29'],
    ...['2026-12-30', '2026-12-31'],
  ])
})

test('nights without a backup push no older one out', () => {
  const few = [0, 40, 41, 400].map((n) => nameOf(after(n)))
  expect(superfluous(few)).toEqual([])
})

test('of two on one day the newer one stays; what is no backup of ours is never removed', () => {
  const morning = nameOf(new Date('2026-11-24T03:20:00Z'))
  const evening = nameOf(new Date('2026-11-24T19:00:00Z'))
  const others = ['notes.txt', 'last.json', `${morning}.host.12.part`, 'spotter-99999999T999999Z.backup']
  expect(superfluous([evening, ...others, morning])).toEqual([morning])
})

test('the newest always stays, and one run of clearing out is enough', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 800 * 24 }), { minLength: 1 }), (hours) => {
      const names = [...new Set(hours.map((hour) => nameOf(new Date(first.getTime() + hour * 3_600_000))))]
      const gone = new Set(superfluous(names))
      const kept = names.filter((name) => !gone.has(name))
      expect(kept).toContain([...names].sort().at(-1))
      expect(kept.length).toBeLessThanOrEqual(23)
      expect(superfluous(kept)).toEqual([])
    }),
  )
})
