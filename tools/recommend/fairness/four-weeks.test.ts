import { expect, test } from 'vitest'
import { normal, type Random, seededRandom } from '../../kit/random.ts'
import { averageOf, creditOf, gini, mayHave, owedBefore, type Wish } from './ledger.ts'

const dayMs = 86_400_000
const start = Date.parse('2026-11-02T08:00:00Z')

/** Twenty-four members like one slot best, which has eight places a day. */
const members = Array.from({ length: 24 }, (_, i) => ({ name: i, late: i / 12, wishes: [] as Wish[] }))
type Asker = (typeof members)[number]
const places = 8
const part = 0.6

/** Whether the member may have one of so many places, while others have not asked yet. */
type Turn = (asker: Asker, desk: { left: number; waiting: readonly Asker[]; now: Date }) => boolean

const firstCome: Turn = () => true

/** The product's own rule: each of the others is as likely to ask as on a usual day. */
const byCredit: Turn = (asker, { left, waiting, now }) => {
  const rivals = waiting.map(({ wishes }) => ({ ...creditOf(wishes, now), chance: part }))
  return mayHave(left, owedBefore(creditOf(asker.wishes, now), rivals, averageOf(rivals)))
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
    const waiting = new Set(all)
    for (const { asker } of asking) {
      waiting.delete(asker)
      const granted = left > 0 && turn(asker, { left, waiting: [...waiting], now })
      if (granted) left--
      asker.wishes.push({ at: now, granted })
    }
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
  expect(credit.spread).toBeLessThan(0.25)
  expect(credit.gini).toBeLessThan(0.25 * first.gini)
})

test('what is kept back for others is not much: nearly nine of ten places are had all the same', () => {
  // In service it is opened to everybody two hours before.
  expect(credit.had).toBeGreaterThan(0.88 * first.had)
})
