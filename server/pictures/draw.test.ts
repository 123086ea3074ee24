import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Log } from '../../bot/log.ts'
import type { Chart } from '../../tools/kit/chart.ts'
import { paint } from './canvas.ts'
import { drawing } from './draw.ts'
import { drawingOf } from './drawing.ts'
import { charts, figures, tuesday } from './fixtures.ts'
import { playQuickChart } from './loopback/quickchart.ts'
import { plotCharts } from './plot-fixtures.ts'

let server: Awaited<ReturnType<typeof playQuickChart>>
let logged: unknown[]
const log: Log = (...entry) => logged.push(entry)

beforeEach(async () => {
  server = await playQuickChart()
  logged = []
})
afterEach(() => server.close())

const ours = (chart: Chart) => paint(drawingOf(chart))
const failed = (renderer: string, problem: string) => ['picture.failed', { renderer, problem }]

test.each(['a day', 'a fortnight', 'a long title', 'a week of half hours', 'five areas', 'a year of weeks'])(
  'a QuickChart server draws %s just as our own canvas does',
  async (name) => {
    const chart = charts[name] ?? plotCharts[name] ?? tuesday
    const theirs = await drawing({ quickchart: server.url }, log)(chart)
    expect(Buffer.from(theirs ?? [])).toEqual(Buffer.from(await ours(chart)))
    expect(logged).toEqual([])
  },
)

test('a server is found by its address, with or without the path', async () => {
  for (const tail of ['', '/', '/chart', '/chart/']) {
    expect(await drawing({ quickchart: `${server.url}${tail}` }, log)(tuesday)).toBeDefined()
  }
})

test('the chart goes out as JSON, which every server reads', async () => {
  await drawing({ quickchart: server.url }, log)(tuesday)
  const { chart, version } = JSON.parse(server.charts[0] ?? '')
  expect(JSON.parse(chart)).toMatchObject({ type: 'line' })
  expect(version).toBe('4')
})

test("a member's own figures never leave the house", async () => {
  const own: Chart = { ...tuesday, about: 'member', title: 'Weight of Mia' }
  const { about, ...unsaid } = own
  const draw = drawing({ quickchart: server.url, paint }, log)
  for (const chart of [own, unsaid]) {
    expect(await draw(chart)).toBeDefined()
    expect(await drawing({ quickchart: server.url }, log)(chart)).toBeUndefined()
  }
  expect(server.charts).toEqual([])
})

test.each(['a weight that falls', 'a plateau', 'three weighings'])(
  '%s never leaves the house, whatever it says of itself',
  async (name) => {
    const chart = figures[name] ?? tuesday
    const draw = drawing({ quickchart: server.url, paint }, log)
    const crowdLike: Chart = { ...tuesday, ...chart, about: 'crowd', points: tuesday.points }
    for (const each of [chart, crowdLike]) {
      expect(Buffer.from((await draw(each)) ?? [])).toEqual(Buffer.from(await ours(chart)))
      expect(await drawing({ quickchart: server.url }, log)(each)).toBeUndefined()
    }
    expect(server.charts).toEqual([])
    expect(logged).toEqual([])
  },
)

test("a member's own picture is not kept for the next who asks", async () => {
  let painted = 0
  const counting: typeof paint = async () => new Uint8Array([++painted])
  const draw = drawing({ paint: counting }, log)
  const plateau = figures['a plateau'] ?? tuesday
  expect(await draw(plateau)).not.toEqual(await draw(plateau))
  expect(painted).toBe(2)
})

test.each([
  [{ status: 400 }, 'status 400'],
  [{ status: 429 }, 'status 429'],
  [{ status: 500 }, 'status 500'],
  ['moved', 'status 302'],
  ['page', 'no PNG'],
  ['dropped', 'TypeError'],
  ['stalled', 'TimeoutError'],
] as const)('a server that answers %j costs its picture, and the canvas draws it', async (fault, problem) => {
  server.fail(fault, fault)
  expect(await drawing({ quickchart: server.url }, log)(tuesday)).toBeUndefined()
  expect(await drawing({ quickchart: server.url, paint }, log)(tuesday)).toBeDefined()
  expect(logged).toEqual([failed('quickchart', problem), failed('quickchart', problem)])
})

test('a canvas that fails costs the picture, and the log holds no word of it', async () => {
  const broken = () => Promise.reject(new RangeError('Weight of Mia'))
  expect(await drawing({ paint: broken }, log)(tuesday)).toBeUndefined()
  expect(logged).toEqual([failed('canvas', 'RangeError')])
})

test('a chart that makes no sense costs the picture', async () => {
  const broken = { ...tuesday, zone: 'Europe/Nowhere' }
  expect(await drawing({ paint }, log)(broken)).toBeUndefined()
  expect(logged).toEqual([failed('canvas', 'RangeError')])
})

test('nobody to draw and nothing to draw are no failures', async () => {
  expect(await drawing({}, log)(tuesday)).toBeUndefined()
  expect(await drawing({ paint }, log)({ ...tuesday, points: [] })).toBeUndefined()
  expect(logged).toEqual([])
})

test('a hundred who ask for the same evening, a little later each, cost one picture', async () => {
  let painted = 0
  const counting: typeof paint = (picture) => {
    painted++
    return paint(picture)
  }
  const draw = drawing({ paint: counting }, log)
  const asked = Array.from({ length: 100 }, (_, i) => {
    const now = new Date(Date.parse('2026-11-23T12:00:00Z') + i * 1000).toISOString()
    return draw({ ...tuesday, now })
  })
  const [first, ...others] = await Promise.all(asked)
  expect(first).toBeDefined()
  expect(others.every((other) => other === first)).toBe(true)
  expect(painted).toBe(1)
})

test('a picture that failed is tried again', async () => {
  server.fail({ status: 500 })
  const draw = drawing({ quickchart: server.url }, log)
  expect(await draw(tuesday)).toBeUndefined()
  expect(await draw(tuesday)).toBeDefined()
})
