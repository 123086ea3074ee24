import { afterEach, beforeEach, expect, test } from 'vitest'
import { gridOf } from '../tools/forecast/calendar/grid.ts'
import { usualRecipe } from '../tools/forecast/ensemble/members.ts'
import { type FitInput, here } from '../tools/forecast/index.ts'
import { openWorkshop } from './workshop.ts'

const daily = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 6 * 60, closes: 22 * 60 }))
const gym = { zone: 'UTC', slotMinutes: 30, country: null, region: null, hours: daily, periods: [] }
const grid = gridOf(gym, new Date('2026-01-05T00:00:00Z'), new Date('2026-06-01T00:00:00Z'))

/** A gym with some weeks of history, to be forecast for the day after them by some of the members. */
function orderOf(members: string[], weeks = 8): FitInput {
  const people = Float64Array.from({ length: weeks * grid.perWeek }, (_, i) =>
    grid.open[i] === 1 ? 10 + ((i * 7919) % 23) : Number.NaN,
  )
  const steps = Array.from({ length: grid.perDay }, (_, i) => people.length + i)
  const recipe = { ...usualRecipe, members, rehearsals: 3, boosting: { ...usualRecipe.boosting, trees: 60 } }
  return { grid, people, splits: [{ id: 'legs', share: 1, muscles: [], people }], steps, recipe, widths: {} }
}

let workshop: ReturnType<typeof openWorkshop>
beforeEach(() => {
  workshop = openWorkshop()
})
afterEach(() => workshop.close())

test('a fit in the thread is the fit done here, and orders wait for each other', async () => {
  const order = orderOf(['linear', 'boosting'])
  const challenger = { ...order.recipe, members: ['profile'] }
  const work = [workshop.forecast(order), workshop.rival(order, challenger)]
  expect(await Promise.all(work)).toEqual([await here.forecast(order), await here.rival(order, challenger)])
}, 60_000)

/** The longest that a timer of this thread had to wait while something went on, in ms. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now()
  let longest = 0
  const look = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  const timer = setInterval(look, 5)
  await work()
  // What held this thread up until the end is seen by a last look.
  await new Promise((resolve) => setTimeout(resolve, 20))
  look()
  clearInterval(timer)
  return longest
}

test('while a fit goes on in the thread, turns of this one hardly wait', async () => {
  const order = orderOf(['lag ridge', 'boosting', 'neural network'], 20)
  const idle = await longestWait(() => new Promise((resolve) => setTimeout(resolve, 300)))
  const blocked = await longestWait(() => here.forecast(order))
  const beside = await longestWait(() => workshop.forecast(order))
  expect(beside - idle).toBeLessThan((blocked - idle) / 2)
}, 120_000)

test('a fit that wants too much memory is stopped, and nothing else is', async () => {
  // Enough to load the models, so that it is the fit that runs out.
  const small = openWorkshop(120)
  const order = orderOf(['linear'])
  const huge = { ...order, steps: Array.from({ length: 400_000 }, () => order.people.length) }
  await expect(small.forecast(huge)).rejects.toThrow(/memory limit/)
  await small.close()
}, 120_000)

test('closing gives up the fit under way and those that wait', async () => {
  const order = orderOf(usualRecipe.members, 20)
  const work = [workshop.forecast(order), workshop.forecast(order)].map((fit) => fit.catch(String))
  await new Promise((resolve) => setTimeout(resolve, 50))
  await workshop.close()
  expect(await Promise.all(work)).toEqual([
    expect.stringMatching(/thread ended/),
    expect.stringMatching(/closed/),
  ])
  await expect(workshop.forecast(order)).rejects.toThrow('closed')
}, 60_000)

test('an order that cannot be filled says why, and holds up nobody', async () => {
  const order = orderOf(['linear'])
  const beyond = { ...order, steps: [grid.open.length + 5] }
  const work = [workshop.forecast(beyond), workshop.forecast(order)]
  await expect(work[0]).rejects.toThrow(/does not reach/)
  expect((await work[1])?.rows).toHaveLength(2 * grid.perDay)
}, 60_000)
