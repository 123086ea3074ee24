import { readFileSync, writeFileSync } from 'node:fs'
import { type Needed, type Offer, understand, type Wish } from '../bot/offline/understand.ts'
import { benchGym } from './gym.ts'
import { sameCoachInput } from './intents/coach-input.ts'
import { sameSplits, sameTime } from './intents/gym-input.ts'

/**
 * How well the offline model understands sentences that were written apart from its rules.
 *
 * node bench/intents.ts [dev|test] [--misses] [--only=coach-own]
 */
type Expected = { tool: string; input?: Record<string, unknown>; anyPeriod?: boolean } & Record<
  string,
  unknown
>
type Line = {
  id: string
  at: string
  zone: string
  history?: string[]
  /** What the last call of the history has offered. */
  offers?: Offer[]
  /** What the last reply asked the member for. */
  needed?: Needed
  text: string
  expect: { calls?: Expected[]; talk?: string[]; or?: Expected[] }
}

const split = process.argv[2] === 'test' ? 'test' : 'dev'
const showMisses = process.argv.includes('--misses')

type Heard = { kind: 'calls'; calls: Wish[] } | { kind: 'talk'; topic: string }

function hear({ at, zone, history = [], offers = [], needed, text }: Line): Heard {
  const gym = benchGym(zone)
  const now = new Date(at)
  let last: Wish | undefined
  for (const before of history) {
    const understood = understand(before, { gym, now, last })
    if (understood.kind === 'calls') last = understood.calls.at(-1) ?? last
  }
  const understood = understand(text, { gym, now, last, offers, needed })
  if (understood.kind === 'calls') return understood
  return { kind: 'talk', topic: understood.kind === 'ask' ? 'ask' : understood.topic }
}

function sameInput(zone: string, heard: Wish, expected: Expected): boolean {
  if (coachTools.has(heard.tool)) return sameCoachInput(zone, heard, expected)
  const wanted = { ...expected.input, ...expected }
  const input = heard.input
  if (!sameSplits(input, wanted)) return false
  if (heard.tool === 'checkOut') return sameTime(zone, input.at, wanted, 'at')
  if (heard.tool === 'cancelSlot') return sameTime(zone, input.slot, wanted, 'slot')
  if (!sameInstead(zone, input.instead, wanted) || !sameWords(input, wanted)) return false
  if (!windowed.includes(heard.tool) || expected.anyPeriod) return true
  return sameTime(zone, input.from, wanted, 'from') && sameTime(zone, input.to, wanted, 'to', input.from)
}

const coachTools = new Set([
  ...[
    'updateProfile',
    'myProfile',
    'consent',
    'logWeight',
    'calculateMacros',
    'planMeals',
    'swapMeal',
    'shoppingList',
  ],
  ...[
    'planWorkouts',
    'swapExercise',
    'myPlan',
    'placeSessions',
    'logWorkout',
    'logMeal',
    'myProgress',
    'pauseTraining',
  ],
])

/** Tools that are asked for a stretch of time. */
const windowed = ['crowdForecast', 'recommendSlots', 'coordinateGroup', 'notifyWhenQuiet']

/** What is said in figures and words, and not in times. */
const plain = ['offer', 'minutes', 'size', 'members', 'below', 'useful', 'crowded', 'resume']

const sameWords = (input: Record<string, unknown>, wanted: Record<string, unknown>): boolean =>
  plain.every((name) => JSON.stringify(input[name]) === JSON.stringify(wanted[name]))

/** The claim to be swapped: the next one, or the one at a time. */
function sameInstead(zone: string, heard: unknown, wanted: Record<string, unknown>): boolean {
  const { instead } = wanted
  return instead === undefined || instead === 'next'
    ? heard === instead
    : sameTime(zone, heard, wanted, 'instead')
}

type Score = { tool: boolean; input: boolean }

function score(line: Line, heard: Heard): Score {
  const { or, ...first } = line.expect
  const [one, another] = [first, ...(or ? [{ calls: or }] : [])].map((expect) =>
    scoreOne({ ...line, expect }, heard),
  )
  return another?.input || !one ? (another ?? { tool: false, input: false }) : one
}

function scoreOne(line: Line, heard: Heard): Score {
  const { calls, talk } = line.expect
  if (!calls) {
    const right = heard.kind === 'talk' && (talk ?? []).includes(heard.topic)
    return { tool: right, input: right }
  }
  if (heard.kind !== 'calls') return { tool: false, input: false }
  const names = (list: readonly { tool: string }[]) =>
    list
      .map(({ tool }) => tool)
      .sort()
      .join()
  const tool = names(heard.calls) === names(calls)
  const input =
    tool &&
    calls.every((want) =>
      heard.calls.some((call) => call.tool === want.tool && sameInput(line.zone, call, want)),
    )
  return { tool, input }
}

const share = (scores: readonly Score[], pick: (score: Score) => boolean) =>
  `${((100 * scores.filter(pick).length) / scores.length).toFixed(1)} %`

/** A row for each kind of message, and one for all. */
function tableOf(set: string): Record<string, unknown>[] {
  const lines = readFileSync(new URL(`./intents/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
  const scored = lines.map((line) => ({ group: line.id.replace(/-\d+$/, ''), score: scoreOf(line) }))
  const groups = [...Map.groupBy(scored, ({ group }) => group), ['all', scored] as const]
  return groups.map(([group, found]) => {
    const scores = found.map(({ score }) => score)
    return {
      group,
      lines: scores.length,
      'right tool': share(scores, ({ tool }) => tool),
      'and right input': share(scores, ({ input }) => input),
    }
  })
}

function scoreOf(line: Line): Score {
  const heard = hear(line)
  const result = score(line, heard)
  if (showMisses && !result.input) {
    const got = heard.kind === 'calls' ? JSON.stringify(heard.calls) : heard.topic
    console.log(
      `${line.id} ${line.at} ${JSON.stringify(line.history ?? '')} "${line.text}"\n   want ${JSON.stringify(line.expect)}\n   got  ${got}`,
    )
  }
  return result
}

/** The wishes for numbers, and those for places; the figures of the test sets are kept. */
const named = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)
const sets = [split, `advice-${split}`, `coach-${split}`, ...(split === 'dev' ? ['coach-fresh'] : [])]
for (const set of named ? [named] : sets) {
  const table = tableOf(set)
  console.log(`bench/intents/${set}.jsonl`)
  console.table(table)
  const result = { command: 'npm run bench:intents', set: `bench/intents/${set}.jsonl`, table }
  const name = set === 'test' ? 'intents' : `intents-${set.replace(/-test$/, '')}`
  if (split === 'test' && !named) {
    writeFileSync(new URL(`./results/${name}.json`, import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
  }
}
