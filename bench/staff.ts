import { readFileSync, writeFileSync } from 'node:fs'
import { hear } from '../bot/offline/hear.ts'
import { benchGym } from './gym.ts'

/**
 * How well the rules understand what the gym's staff ask, and whether they leave alone what anybody asks.
 *
 * node bench/staff.ts [dev|test] [--misses]
 *
 * The test half is measured without its words being shown.
 */
type Expected = { kind: string; split?: string; from?: string; to?: string }
type Line = { id: string; split: 'dev' | 'test'; text: string; expect: Expected | null }

const half = process.argv[2] === 'test' ? 'test' : 'dev'
const shows = half === 'dev' && process.argv.includes('--misses')
const gym = benchGym('Europe/Berlin')
const now = new Date('2026-11-24T10:00:00+01:00')

const read = <T>(file: string): T[] =>
  readFileSync(new URL(`eval/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

async function reportOf(text: string): Promise<Record<string, unknown> | undefined> {
  const heard = await hear(text, { gym, now, last: undefined, staff: true })
  return heard.kind === 'calls' ? heard.calls.find(({ tool }) => tool === 'report')?.input : undefined
}

/** Kind, split and days; the days of the week's digest are what they are unless days were asked for. */
function same(heard: Record<string, unknown> | undefined, expected: Expected | null): boolean {
  if (!heard || !expected) return heard === undefined && expected === null
  const dates = (['from', 'to'] as const).every(
    (side) => heard[side] === expected[side] || (expected.kind === 'week' && expected[side] === undefined),
  )
  return heard.kind === expected.kind && heard.split === expected.split && dates
}

const lines = read<Line>('staff.jsonl').filter((line) => line.split === half)
const results = await Promise.all(lines.map(async (line) => ({ line, heard: await reportOf(line.text) })))
const right = results.filter(({ line, heard }) => same(heard, line.expect))
const kinds = results.filter(({ line, heard }) => (line.expect?.kind ?? undefined) === heard?.kind)
const own = read<{ text: string; split: string }>('messages.jsonl').filter(({ split }) => split === half)
const caught = (
  await Promise.all(own.map(async ({ text }) => ({ text, heard: await reportOf(text) })))
).filter(({ heard }) => heard !== undefined)

if (shows) {
  for (const { line, heard } of results) {
    if (!same(heard, line.expect))
      console.log(line.id, JSON.stringify(line.text), JSON.stringify(line.expect), JSON.stringify(heard))
  }
  for (const { text, heard } of caught) console.log('caught', JSON.stringify(text), JSON.stringify(heard))
}
const figures = {
  messages: lines.length,
  right: right.length,
  rightKind: kinds.length,
  ofMembers: own.length,
  takenForReports: caught.length,
}
console.log(half, JSON.stringify(figures))
if (process.argv.includes('--write')) {
  const file = new URL('results/staff.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify({ half, ...figures }, null, 2)}\n`)
}
