import { expect, test } from 'vitest'
import { normal, type Random, seededRandom } from '../../kit/random.ts'
import { creditOf, gini, mayHave, owedMoreThan, type Wish } from './ledger.ts'

const dayMs = 86_400_000
const start = Date.parse('2026-11-02T08:00:00Z')

/** Twenty-four members like one slot best, which has eight places a day. */
const members = Array.from({ length: 24 }, (_, i) => ({ name: i, late: i / 12, wishes: [] as Wish[] }))
type Asker = (typeof members)[number]
const places = 8
const part = 0.6

/** Whether the member may have one of so many places, of those who ask the nth. */
type Turn = (asker: Asker, desk: { left: number; nth: number; all: readonly Asker[]; now: Date }) => boolean

const firstCome: Turn = () => true

/** The product's own rule: as many as on a usual day are expected to ask. */
const byCredit: Turn = (asker, { left, nth, all, now }) => {
  const credits = all.filter(({ wishes }) => wishes.length > 0).map(({ wishes }) => creditOf(wishes, now))
  const owedMore = owedMoreThan(creditOf(asker.wishes, now), credits)
  return mayHave({ left, expected: Math.max(0, part * all.length - nth), owedMore })
}

/** Four weeks of working days: some are always early, some always late. */
function played(turn: Turn, random: Random): Asker[] {
  const all = members.map((member) => ({ ...member, wishes: [] as Wish[] }))
  for (let day = 0; day < 28; day++) {
    if (day % 7 > 4) continue
    const now = new Date(start + day * dayMs)
    const asking = all
      .filter(() => random() < part)
      .map((asker) => ({ asker, at: asker.late + normal(random, 0, 0.5) }))
      .toSorted((a, b) => a.at - b.at)
    let left = places
    asking.forEach(({ asker }, nth) => {
      const granted = left > 0 && turn(asker, { left, nth, all, now })
      if (granted) left--
      asker.wishes.push({ at: now, granted })
    })
  }
  return all.filter(({ wishes }) => wishes.length >= 5)
}

function told(turn: Turn): { spread: number; gini: number; had: number } {
  const shares = played(turn, seededRandom('four weeks')).map(
    ({ wishes }) => wishes.filter(({ granted }) => granted).length / wishes.length,
  )
  const had = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return { spread: Math.max(...shares) - Math.min(...shares), gini: gini(shares), had }
}

const first = told(firstCome)
const credit = told(byCredit)
const shown = ({ spread, gini: g }: typeof first) => `${spread.toFixed(2)} (Gini ${g.toFixed(2)})`

test(`the luckiest and the unluckiest lie closer together: ${shown(credit)}, first come first served ${shown(first)}`, () => {
  expect(credit.spread).toBeLessThan(0.6 * first.spread)
  expect(credit.gini).toBeLessThan(0.5 * first.gini)
})

test('what is kept back for others is not much: four of five places are had all the same', () => {
  // In service it is opened to everybody two hours before.
  expect(credit.had).toBeGreaterThan(0.8 * first.had)
})
