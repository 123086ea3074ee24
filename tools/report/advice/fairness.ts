import { leastShown } from '../../kit/people.ts'
import { seededRandom } from '../../kit/random.ts'
import { quantile } from '../../kit/statistics.ts'
import { gini } from '../../recommend/index.ts'
import type { Luck } from './store.ts'

/** Wishes a member must have had for their luck to be compared. */
export const leastWishes = 5

/** How evenly first choices were had. */
export type Evenness = {
  members: number
  /** 0 when all had the same part of their first choices, towards 1 when one had everything. */
  gini: number
  /** What chance alone would give at most nineteen times in twenty, were all treated alike. */
  byChance: number
  /** Part of their first choices that the quarter with the least luck had at most, and the one with the most at least. */
  low: number
  high: number
}

const draws = 200

/** @returns undefined where fewer than five members asked five times */
export function evennessOf(luck: readonly Luck[], seed: string): Evenness | undefined {
  const each = luck.flatMap(
    ({ asked, granted, members }) => Array(members).fill({ asked, granted }) as Asked[],
  )
  if (each.length < leastShown) return undefined
  const shares = each.map(({ asked, granted }) => granted / asked)
  const average =
    each.reduce((sum, { granted }) => sum + granted, 0) / each.reduce((sum, { asked }) => sum + asked, 0)
  const random = seededRandom(`${seed} evenness`)
  const drawn = Array.from({ length: draws }, () =>
    gini(
      each.map(
        ({ asked }) => Array.from({ length: asked }, random).filter((x) => x < average).length / asked,
      ),
    ),
  )
  return {
    members: each.length,
    gini: gini(shares),
    byChance: quantile(drawn, 0.95),
    low: quantile(shares, 0.25),
    high: quantile(shares, 0.75),
  }
}

type Asked = { asked: number; granted: number }
