import { expect, test } from 'vitest'
import { meant, pastMessages } from './memory.ts'
import type { PastTurn } from './store.ts'

const past: PastTurn = {
  text: 'in, legs',
  reply: { text: 'Checked in.', choices: [{ label: 'Undo', send: '/undo k3f9a2' }] },
  tools: [{ name: 'checkIn', input: { split: 'legs' }, ok: true, result: {} }],
  at: new Date('2026-11-24T17:42:00Z'),
}

test.each(['1', ' 1. ', '#1', 'option 1', 'undo'])('"%s" chooses the first choice', (text) => {
  expect(meant(text, past)).toBe('/undo k3f9a2')
})

test.each(['2', '11', 'in 1 hour', '1 set', ''])('"%s" is no choice and stays as it is', (text) => {
  expect(meant(text, past)).toBe(text)
  expect(meant(text, undefined)).toBe(text)
})

test('the past is told with its tool calls, so that the thread can be held', () => {
  const messages = pastMessages([past])
  expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant'])
  expect(JSON.stringify(messages[1])).toContain('"toolName":"checkIn"')
})

test('the places that were offered are remembered with their codes, and nothing else of a result', () => {
  const offers = [{ code: 'k3f9a2bc', start: '2026-11-25T18:00:00+01:00', left: 3 }]
  const tools = [{ name: 'recommendSlots', input: {}, ok: true, result: { offers, minutes: 60 } }]
  const told = pastMessages([{ ...past, tools }]).find(({ role }) => role === 'tool')
  expect(told?.content).toMatchObject([
    { output: { value: { ok: true, offers: [{ code: 'k3f9a2bc', start: '2026-11-25T18:00:00+01:00' }] } } },
  ])
  expect(JSON.stringify(told)).not.toMatch(/left|minutes/)
})

test('what was said unasked is remembered as said by the assistant alone, and its choices can be typed', () => {
  const choices = [{ label: 'Give it back', send: '/cancel k3f9a2bc' }]
  const unasked = { ...past, text: '', tools: [], reply: { text: 'Legs at 18:00, in an hour.', choices } }
  expect(pastMessages([unasked])).toEqual([{ role: 'assistant', content: 'Legs at 18:00, in an hour.' }])
  expect(meant('1', unasked)).toBe('/cancel k3f9a2bc')
})
