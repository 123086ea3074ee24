import { expect, test } from 'vitest'
import type { World } from '../asked.ts'
import { gymAsked, gymPayload, readStart } from './deep-links.ts'

const read = (text: string) =>
  text === '/me' ? undefined : ({ kind: 'tool', tool: text, input: {} } as const)
const world = { gym: { splits: [] } } as unknown as World
const greeting = { kind: 'talk', topic: 'greeting' }

test('a link to a gym is told from everything else', () => {
  expect(gymAsked('/start gym_ironworks-2')).toBe('ironworks-2')
  expect(gymAsked('/start@spotter_bot gym_x')).toBe('x')
  for (const text of [
    '/start',
    'start gym_x',
    '/start plan',
    '/start gym_x y',
    `/start gym_${'x'.repeat(61)}`,
    'gym_x',
  ])
    expect(gymAsked(text)).toBeUndefined()
})

test('an id that no link can carry has none', () => {
  expect(gymPayload('ironworks')).toBe('gym_ironworks')
  for (const id of ['iron works', 'müller', 'x'.repeat(61)]) expect(gymPayload(id)).toBeUndefined()
})

test('a code that came by a link is asked about before it joins anything', () => {
  expect(readStart('link_k3f9a2bc', world, read)).toEqual({
    kind: 'tool',
    tool: 'joinDoors',
    input: { code: 'k3f9a2bc', opened: true },
  })
})

test('what a link opens is the command one would type, and what it does not know says hello', () => {
  expect(readStart('plan', world, read)).toMatchObject({ tool: '/plan' })
  expect(readStart('slots', world, read)).toMatchObject({ tool: '/mine' })
  for (const rest of ['', 'me', 'gym_x', 'constructor', 'link_', 'a b', 'ü'])
    expect(readStart(rest, world, read)).toEqual(greeting)
})
