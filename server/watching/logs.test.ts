import { expect, test } from 'vitest'
import { workFor } from './about.ts'
import { jsonOf } from './json.ts'
import { levelOf, linesOf } from './logs.ts'
import { openWatching } from './watching.ts'

const now = () => new Date('2026-11-24T17:42:00Z')
const none = { metrics: { kind: 'none' }, traces: { kind: 'none' } } as const

test('at a terminal an event is a line, as it always was', () => {
  const lines: string[] = []
  linesOf({ write: (line) => lines.push(line), now })('telegram.open', { mode: 'polling' })
  expect(lines).toEqual(['17:42:00 telegram.open mode="polling"\n'])
})

test('for a machine an event is JSON, with the ids of what it belongs to', () => {
  const lines: string[] = []
  const log = jsonOf({ write: (line) => lines.push(line), now }, () => ({ trace: 'abc' }))
  workFor({ request: 'r1' }, () =>
    workFor({ turn: 't1' }, () => log('too_many_turns', { channel: 'web', seconds: 12 })),
  )
  log('bug', { ref: '7f3a' })
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      ...{
        level: 'info',
        time: '2026-11-24T17:42:00.000Z',
        event: 'too_many_turns',
        channel: 'web',
        seconds: 12,
      },
      ...{ request: 'r1', turn: 't1', trace: 'abc' },
    },
    { level: 'error', time: '2026-11-24T17:42:00.000Z', event: 'bug', ref: '7f3a', trace: 'abc' },
  ])
})

test('what wants to be looked at stands out', () => {
  for (const event of ['bug', 'job_failed', 'telegram.menu_failed', 'discord.error'])
    expect(levelOf(event)).toBe('error')
  for (const event of [
    'model_rests',
    'budget_spent',
    'telegram.disturbed',
    'discord.unsent',
    'rules_answered',
  ])
    expect(levelOf(event)).toBe('warn')
  for (const event of ['telegram.open', 'discord.resumed']) expect(levelOf(event)).toBe('info')
})

test('where nobody reads along it is JSON, unless a format is wanted', async () => {
  const written = async (logs: 'json' | 'lines' | undefined, terminal: boolean) => {
    let text = ''
    const write = (line: string) => {
      text += line
    }
    const { log } = await openWatching({ ...none, logs }, { write, now, terminal })
    log('telegram.open')
    return text[0]
  }
  expect(await written(undefined, true)).toBe('1')
  expect(await written(undefined, false)).toBe('{')
  expect(await written('lines', false)).toBe('1')
  expect(await written('json', true)).toBe('{')
})
