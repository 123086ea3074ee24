import { expect, test } from 'vitest'
import { ironworks } from '../../bot/offline/testing.ts'
import type { ToolCall } from '../../bot/turn.ts'
import { talk } from '../../prompts/phrases.ts'
import { remembered } from './same.ts'
import { heardIn, scoreTurn } from './scoring.ts'

const scene = {
  gym: ironworks,
  zone: ironworks.zone,
  now: new Date('2026-11-24T10:00:00+01:00'),
  ...remembered([]),
}
const reply = (tools: readonly ToolCall[], text = '') => ({ text, choices: [], charts: [], files: [], tools })
const call = (name: string, input: object = {}, more: Partial<ToolCall> = {}): ToolCall => ({
  ...{ name, input, ok: true, result: {} },
  ...more,
})
const heard = (...tools: ToolCall[]) => heardIn(reply(tools), ironworks.name, false)

test('a call taken back for a malformed input is no call, and one made twice is one', () => {
  const malformed = call('crowdNow', { split: 7 }, { ok: false, result: { code: 'bad_input', facts: {} } })
  expect(heard(malformed, call('crowdNow'), call('crowdNow'))).toEqual({
    kind: 'calls',
    calls: [{ tool: 'crowdNow', input: {} }],
  })
  expect(heard(malformed)).toMatchObject({ kind: 'calls', calls: [{ tool: 'crowdNow' }] })
})

test('danger is heard before any call', () => {
  expect(heard(call('mySlots'), call('safety', {}, { ok: false }))).toEqual({
    kind: 'talk',
    topic: 'emergency',
  })
})

test("our own sentences have a kind; a model's words have none, and ours in its mouth keep theirs", () => {
  const said = (text: string, own: boolean) => heardIn(reply([], text), ironworks.name, own)
  expect(said(talk('outOfScope', { gym: ironworks.name }), false)).toEqual({
    kind: 'talk',
    topic: 'outOfScope',
  })
  expect(said('Which of the two?', false)).toEqual({ kind: 'talk', topic: 'ask' })
  expect(said('I can only help with the gym.', true)).toEqual({ kind: 'talk', topic: 'words' })
  expect(said(talk('lost', { gym: ironworks.name }), true)).toEqual({ kind: 'talk', topic: 'lost' })
})

test("a model's words are any talk but an emergency", () => {
  const words = { kind: 'talk', topic: 'words' } as const
  expect(scoreTurn(words, { talk: ['outOfScope'] }, scene).input).toBe(true)
  expect(scoreTurn(words, { talk: ['emergency'] }, scene).input).toBe(false)
  expect(scoreTurn(words, { calls: [{ tool: 'crowdNow' }] }, scene)).toEqual({ tool: false, input: false })
  expect(scoreTurn(words, { any: true }, scene)).toEqual({ tool: true, input: true })
})

test('each alternative stands for the one it could be instead of, or all of them for all', () => {
  const one = { calls: [{ tool: 'crowdNow' }], or: [{ tool: 'crowdForecast' }, { tool: 'mySlots' }] }
  for (const tool of ['crowdNow', 'crowdForecast', 'mySlots']) {
    expect(scoreTurn(heard(call(tool)), one, scene).input, tool).toBe(true)
  }
  expect(scoreTurn(heard(call('crowdForecast'), call('mySlots')), one, scene).input).toBe(true)
  const two = {
    calls: [{ tool: 'checkOut' }, { tool: 'cancelSlot', input: { slot: '2026-11-24' } }],
    or: [{ tool: 'cancelSlot' }],
  }
  expect(scoreTurn(heard(call('checkOut'), call('cancelSlot')), two, scene).input).toBe(true)
  expect(scoreTurn(heard(call('checkOut')), two, scene).tool).toBe(false)
})
