import { expect, test } from 'vitest'
import { ironworks } from '../../bot/offline/testing.ts'
import { lineOf } from './lines.ts'
import { knownOf } from './redact.ts'
import type { SharedTurn } from './store.ts'
import { takeTurns } from './take.ts'

const known = knownOf(ironworks, ['Mia Kowalczyk'])
const evening = new Date('2026-11-24T17:42:00+01:00').getTime()
let number = 0

/** A minute after another in one conversation, unless said otherwise. */
const turn = (text: string, more: Partial<SharedTurn> = {}): SharedTurn => ({
  member: 'mia',
  channel: 'telegram',
  conversation: 'mia',
  number: ++number,
  at: new Date(evening + number * 60_000),
  text,
  reply: 'About 20 people are here.',
  tools: [{ name: 'crowdNow', input: {}, ok: true, result: { people: { about: 20 } } }],
  arm: null,
  rating: null,
  ...more,
})

const take = (...turns: SharedTurn[]) => {
  const { examples, left, ...rest } = takeTurns(turns, ironworks, known)
  return {
    ...rest,
    texts: examples.map((each) => each.map(({ text }) => text)),
    left: Object.fromEntries(left),
  }
}

test('turns that follow each other are one example, redacted', () => {
  expect(
    take(
      turn('is it busy?'),
      turn('legs with Anna?'),
      turn('and now?', { member: 'ben', conversation: 'ben' }),
    ),
  ).toEqual({
    texts: [['is it busy?', 'legs with [name]?'], ['and now?']],
    members: 2,
    turns: 3,
    left: {},
  })
})

test.each([
  ['bad', turn('is it busy?', { rating: 'bad' })],
  ['body', turn('is it busy? my knee hurts')],
  ['body', turn('legs?', { reply: 'Ease off where it hurts.' })],
  ['body', turn('I want to vanish', { tools: [{ name: 'safety', input: {}, ok: false, result: {} }] })],
  ['tool', turn('log it', { tools: [{ name: 'logWorkout', input: {}, ok: true, result: {} }] })],
  ['tool', turn('hm', { tools: [{ name: 'aToolOfTomorrow', input: {}, ok: true, result: {} }] })],
  ['names', turn('is it busy?', { reply: 'Hello Mia, about 20 people.' })],
  ['names', turn('is it busy?', { reply: 'Look at https://gym.example/calendar/0a1b.ics' })],
  ['unreadable', turn('czy jest teraz tloczno na silowni')],
  ['lost', turn('on the floor, delts', { reply: 'What can I do for shoulders?', tools: [] })],
  ['failed', turn('busy?', { reply: 'Something went wrong on my side, and nothing was changed.' })],
] as const)('a turn is left out whole: %s (%#), and what follows it leans on it', (reason, out) => {
  expect(take(turn('is it busy?'), out, turn('and then?'), turn('is legs busy?'))).toEqual({
    texts: [['is it busy?'], ['is legs busy?']],
    members: 1,
    turns: 2,
    left: { [reason]: 1, leans: 1 },
  })
})

test('what was pressed or said unasked is not learned; the first stands there for what comes after it', () => {
  const pressed = turn('/now legs')
  const taken = takeTurns([turn('is it busy?'), pressed, turn('and on friday?')], ironworks, known)
  expect(taken.examples).toHaveLength(1)
  const [first] = taken.examples
  const { messages } = lineOf(first ?? [], ironworks)
  expect(messages.map((each) => [each.role, 'weight' in each ? each.weight : 1])).toEqual([
    ['system', 1],
    ['user', 1],
    ['assistant', 1],
    ['tool', 1],
    ['assistant', 1],
    ['user', 1],
    ['assistant', 0],
    ['tool', 1],
    ['assistant', 0],
    ['user', 1],
    ['assistant', 1],
    ['tool', 1],
    ['assistant', 1],
  ])
  expect(take(turn('/now legs'), turn('', { tools: [] }))).toMatchObject({
    texts: [],
    left: { pressed: 1, unasked: 1 },
  })
})

test('codes are the same sign throughout an example, and what a member said in an input is redacted alike', () => {
  const offers = [{ code: 'k3f9a2bc', start: '2026-11-25T18:00:00+01:00' }]
  const offered = turn('a slot for legs with anna tomorrow at 6', {
    tools: [
      { name: 'coordinateGroup', input: { members: ['anna'], split: 'legs' }, ok: true, result: {} },
      {
        name: 'recommendSlots',
        input: { from: '2026-11-25T18:00' },
        ok: true,
        result: { offers, visit: 4711 },
      },
    ],
  })
  const held = turn('the first one please', {
    reply: 'Held.',
    tools: [
      {
        name: 'reserveSlot',
        input: { offer: 'k3f9a2bc' },
        ok: false,
        result: { code: 'slot_full', facts: {} },
      },
    ],
  })
  const { examples } = takeTurns([offered, held], ironworks, known)
  const line = JSON.stringify(lineOf(examples[0] ?? [], ironworks).messages)
  expect(line).not.toMatch(/anna|k3f9a2bc|4711/)
  expect(line).toContain(String.raw`{\"members\":[\"[name]\"],\"split\":\"legs\"}`)
  expect(line).toContain(String.raw`\"code\":\"code1\",\"start\":\"2026-11-25T18:00:00+01:00\"`)
  expect(line).toContain(String.raw`{\"offer\":\"code1\"}`)
  expect(line).toContain(String.raw`{\"ok\":false,\"code\":\"slot_full\",\"facts\":{}`)
})

test('a pause, another day or eight turns begin a new example', () => {
  const at = (iso: string) => ({ at: new Date(iso) })
  expect(
    take(
      turn('busy?', at('2026-11-24T08:00:00+01:00')),
      turn('busy?', at('2026-11-24T21:00:00+01:00')),
      turn('busy?', at('2026-11-25T01:00:00+01:00')),
    ).texts.map(({ length }) => length),
  ).toEqual([1, 1, 1])
  const many = Array.from({ length: 10 }, () => turn('is it busy?'))
  expect(take(...many).texts.map(({ length }) => length)).toEqual([8, 2])
})

test('a line has the instructions with the moment, every tool, and what the tool said where rules answered', () => {
  const { examples } = takeTurns([turn('is it busy?')], ironworks, known)
  const { messages, tools } = lineOf(examples[0] ?? [], ironworks)
  expect(messages[0]?.role === 'system' && messages[0].content).toMatch(
    /Now it is Tuesday 24 November 2026, \d\d:\d\d there/,
  )
  expect(tools.find(({ function: { name } }) => name === 'crowdNow')).toMatchObject({
    type: 'function',
    function: { parameters: { type: 'object' } },
  })
  expect(messages[3]).toMatchObject({
    role: 'tool',
    content: expect.stringContaining('"say":"About 20 people are here."'),
  })
})
