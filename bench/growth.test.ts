import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { assumed, fleets, lifeOf, limitsOf, type Measured, needOf } from './growth/derived.ts'
import { figuresOf, withFigures } from './growth/words.ts'

type Results = { assumed: unknown; measured: Measured; life: unknown; fleets: unknown; limits: unknown }

const results = JSON.parse(
  await readFile(new URL('./results/growth.json', import.meta.url), 'utf8'),
) as Results
const page = await readFile(new URL('../docs/growth.md', import.meta.url), 'utf8')

test('every figure of the page is the one that was measured, or follows from it', () => {
  expect(page).toBe(withFigures(page, figuresOf(results.measured)))
  expect(page).toContain(figuresOf(results.measured))
})

test('what was written down follows from what was measured and assumed', () => {
  expect(results.assumed).toEqual(assumed)
  expect(results.life).toEqual(lifeOf(results.measured))
  expect(results.fleets).toEqual(fleets.map((gyms) => needOf(results.measured, gyms)))
  expect(results.limits).toEqual(limitsOf(results.measured))
})

test('the prices and shares that the page names are those it is worked out with', () => {
  for (const said of [
    'eight times a month',
    '12 % of a day',
    'half full',
    '30 $',
    '75 $',
    '0.12 $',
    '0.03 $',
    '23 at a quarter',
  ])
    expect(page).toContain(said)
  expect(assumed).toMatchObject({ turnsAMember: 8, busiestHour: 0.12, fullness: 0.5, processor: 30 })
  expect(assumed).toMatchObject({ postgresProcessor: 75, diskGb: 0.12, backupGb: 0.03, backups: 23 / 4 })
})

test('ten thousand gyms need ten thousand times the rows, and limits are met in their order', () => {
  const [one, , many] = fleets.map((gyms) => needOf(results.measured, gyms))
  expect(many?.rows).toBe(10_000 * (one?.rows ?? 0))
  const met = limitsOf(results.measured).map(({ gyms }) => gyms)
  expect(met).toEqual(met.toSorted((a, b) => a - b))
})
