import { type Constraint, solve } from 'yalps'
import type { Limit } from './limits.ts'
import type { Part, Plate } from './plate.ts'
import { dimensions } from './vector.ts'

/** A plate of the day, and the energy it should be about, kcal. */
export type Served = { plate: Plate; least: number; most: number; side: boolean }

type Column = Map<string, number>

/** Costs of the linear program, each for a whole unit of what it is in: they only have to rank. */
const costs = { shape: 0.5, missed: 120, meal: 4, size: 0.2 }

/**
 * Grams of every part of a day's plates, as a linear program: totals inside the aimed ranges or as near as can be, each
 * dish near its own proportions.
 *
 * A dish is scaled as a whole, and each part may then leave the scale, at a cost for every percent it does.
 *
 * @returns g for each part of each plate, not yet rounded; nothing where the solver gave up
 * @see Stigler GJ. The cost of subsistence. J Farm Econ 1945;27:303-314 (the diet problem).
 * @see yalps, the simplex method of javascript-lp-solver
 */
export function gramsByProgram(served: readonly Served[], limits: readonly Limit[]): number[][] | undefined {
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Column>()
  for (const [i, limit] of limits.entries()) addLimit(i, limit, constraints, variables)
  for (const [i, one] of served.entries()) addPlate(i, one, limits, constraints, variables)
  const answer = solve(
    { direction: 'minimize', objective: 'cost', constraints, variables },
    { maxPivots: 600, checkCycles: false },
  )
  if (answer.status !== 'optimal') return undefined
  const value = new Map(answer.variables)
  return served.map(({ plate }, i) =>
    plate.parts.map((part, j) => {
      const ratio =
        (value.get(`scale${i}`) ?? 0) + (value.get(`up${i}.${j}`) ?? 0) - (value.get(`down${i}.${j}`) ?? 0)
      return inside(part, ratio * part.usual)
    }),
  )
}

const inside = (part: Part, grams: number) =>
  Math.min(part.steps.at(-1) ?? grams, Math.max(part.steps[0] ?? grams, grams))

/** Rows are in parts of the limit's scale, so that kcal and euro weigh the same in the simplex. */
function addLimit(
  i: number,
  limit: Limit,
  rows: Map<string, Constraint>,
  columns: Map<string, Column>,
): void {
  const row = `limit${i}`
  const cost = costs.missed * limit.weight
  const most = Number.isFinite(limit.aimMost) ? { max: limit.aimMost / limit.scale } : {}
  rows.set(row, { ...(limit.aimLeast > 0 ? { min: limit.aimLeast / limit.scale } : {}), ...most })
  columns.set(
    `under${i}`,
    new Map([
      ['cost', cost],
      [row, 1],
    ]),
  )
  columns.set(
    `over${i}`,
    new Map([
      ['cost', cost],
      [row, -1],
    ]),
  )
}

function addPlate(
  i: number,
  { plate, least, most, side }: Served,
  limits: readonly Limit[],
  rows: Map<string, Constraint>,
  columns: Map<string, Column>,
): void {
  const scale: Column = new Map([['cost', side ? costs.size : 0]])
  const energy = plate.usual[dimensions.indexOf('energy')] ?? 1
  const meal = `meal${i}`
  rows.set(meal, { min: least / energy, max: most / energy })
  columns.set(
    `light${i}`,
    new Map([
      ['cost', costs.meal],
      [meal, 1],
    ]),
  )
  columns.set(
    `heavy${i}`,
    new Map([
      ['cost', costs.meal],
      [meal, -1],
    ]),
  )
  for (const [j, part] of plate.parts.entries()) {
    const up: Column = new Map([['cost', costs.shape * part.stiffness]])
    const down: Column = new Map(up)
    for (const [k, limit] of limits.entries()) {
      const held = ((part.per[limit.at] ?? 0) * part.usual) / limit.scale
      spread(`limit${k}`, held, scale, up, down)
    }
    spread(meal, (part.usual * (part.per[0] ?? 0)) / energy, scale, up, down)
    const row = `part${i}.${j}`
    rows.set(row, { min: (part.steps[0] ?? 0) / part.usual, max: (part.steps.at(-1) ?? 0) / part.usual })
    spread(row, 1, scale, up, down)
    columns.set(`up${i}.${j}`, up)
    columns.set(`down${i}.${j}`, down)
  }
  columns.set(`scale${i}`, scale)
}

function spread(row: string, value: number, scale: Column, up: Column, down: Column): void {
  scale.set(row, (scale.get(row) ?? 0) + value)
  up.set(row, value)
  down.set(row, -value)
}
