import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poisson, seededRandom } from '../tools/kit/random.ts'

let folder: string
const at = (hour: number) => new Date(Date.parse('2026-06-01T00:00:00Z') + hour * 3_600_000).toISOString()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backtest-'))
  const random = seededRandom('backtest')
  const open = Array.from({ length: 6 * 168 }, (_, hour) => hour).filter(
    (hour) => hour % 24 >= 8 && hour % 24 < 20,
  )
  const rows = open.map((hour) => `${at(hour)},${poisson(random, 8 + (hour % 24))}`)
  await writeFile(join(folder, 'counts.csv'), ['time,count', ...rows, 'soon,5'].join('\n'))
  await writeFile(join(folder, 'empty.csv'), 'time,count\nsoon,many\n')
  const calendar = { zone: 'UTC', country: 'DE', open: { from: '08:00', to: '20:00' } }
  await writeFile(join(folder, 'calendar.json'), JSON.stringify(calendar))
  await writeFile(join(folder, 'broken.json'), '{"zone":')
})
afterAll(() => rm(folder, { recursive: true }))

type Said = { code: number | null; out: string; err: string }

/** Runs the command in the folder of the files. */
function backtest(args: readonly string[]): Promise<Said> {
  const script = new URL('./backtest.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Said = { code: null, out: '', err: '' }
  child.stdout.on('data', (piece) => (said.out += piece))
  child.stderr.on('data', (piece) => (said.err += piece))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...said, code }))
  })
}

const files = ['--counts', 'counts.csv', '--calendar', 'calendar.json']

test('the report is one line of JSON that says how each model did, and progress goes elsewhere', async () => {
  const asked = [...files, '--first-origin', '2026-07-06', '--weeks', '3', '--slot', '60', '--json']
  const { code, out, err } = await backtest(asked)
  expect(code).toBe(0)
  expect(out.trim().split('\n')).toHaveLength(1)
  const report = JSON.parse(out)
  // The counts end with the first of the three weeks.
  expect(report).toMatchObject({
    scoredSlots: 7 * 12,
    origins: 1,
    served: 'ensemble',
    peakRssMb: expect.any(Number),
  })
  expect(err).toMatch(/2026-07-06 .*%\n.*2026-07-13 .*no counts/s)
  expect(Object.keys(report.models)).toEqual(
    expect.arrayContaining(['ensemble', 'boosting', 'seasonal naive']),
  )
  for (const model of Object.values<Record<string, number>>(report.models)) {
    expect(Object.keys(model).sort()).toEqual(
      [
        'mae',
        'rmse',
        'wape',
        'mase',
        'relMae',
        'regret3',
        'coverage80',
        'width80',
        'secondsPerOrigin',
      ].sort(),
    )
    expect(Object.values(model).every((value) => Number.isFinite(value) && value >= 0)).toBe(true)
  }
  const { ensemble, 'seasonal naive': naive } = report.models
  expect(naive.relMae).toBe(1)
  expect(ensemble.relMae).toBeCloseTo(ensemble.mae / naive.mae)
  // Slots are Poisson around 16 to 27 people: no honest model is far below their noise.
  expect(ensemble.mae).toBeGreaterThan(2.5)
  expect(ensemble.mae).toBeLessThan(naive.mae)
}, 120_000)

const origin = ['--first-origin', '2026-07-06']

test.each([
  ['no first origin', files, /^Needed: /],
  ['a date that is none', [...files, '--first-origin', '2026-02-31'], /"2026-02-31" is no date/],
  ['a value forgotten', [...files, ...origin, '--weeks'], /--weeks/],
  ['an option nobody knows', [...files, ...origin, '--colour', 'red'], /--colour/],
  [
    'a file that is not there',
    [...files, ...origin, '--counts', 'nowhere.csv'],
    /nowhere\.csv does not exist/,
  ],
  ['a broken calendar', [...files, ...origin, '--calendar', 'broken.json'], /broken\.json is not JSON/],
  ['a file without a count', [...files, ...origin, '--counts', 'empty.csv'], /no count in empty\.csv/],
  ['an origin before the counts', [...files, '--first-origin', '2026-06-01'], /begin on 2026-06-01/],
  ['no count in the weeks', [...files, '--first-origin', '2026-07-20'], /no count in the weeks asked for/],
])(
  '%s is answered with one sentence and exit code 1',
  async (_, args, words) => {
    const { code, out, err } = await backtest(args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    const last = err.trimEnd().split('\n').at(-1) ?? ''
    expect(last).toMatch(words)
    expect(last).toMatch(/^[^.]+(\.[^.\s]+)*[^.]*\.$/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  },
  60_000,
)
