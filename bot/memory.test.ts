import { expect, test } from 'vitest'
import { pastMessages } from './memory.ts'
import type { PastTurn } from './store.ts'

const past: PastTurn = {
  text: 'in, legs',
  reply: { text: 'Checked in.', choices: [{ label: 'Undo', send: '/undo k3f9a2' }] },
  tools: [{ name: 'checkIn', input: { split: 'legs' }, ok: true, result: {} }],
  at: new Date('2026-11-24T17:42:00Z'),
}

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

test('what was said unasked is remembered as said by the assistant alone', () => {
  const choices = [{ label: 'Give it back', send: '/cancel k3f9a2bc' }]
  const unasked = { ...past, text: '', tools: [], reply: { text: 'Legs at 18:00, in an hour.', choices } }
  expect(pastMessages([unasked])).toEqual([{ role: 'assistant', content: 'Legs at 18:00, in an hour.' }])
})

test('what was asked of the member and what waits for their consent is remembered, and no figure beside', () => {
  const told = (result: unknown) =>
    JSON.stringify(
      pastMessages([{ ...past, tools: [{ name: 'updateProfile', input: {}, ok: true, result }] }])[2],
    )
  expect(
    told({ code: 'profile_needed', facts: { field: 'heightCm', purpose: 'macros', missing: 4 } }),
  ).toContain('"code":"profile_needed","facts":{"field":"heightCm","purpose":"macros"}')
  const update = {
    known: { age: 34 },
    next: 'sex',
    purpose: 'meals',
    consent: ['body'],
    keep: { weightKg: 80 },
  }
  expect(told(update)).toContain('"next":"sex","purpose":"meals","consent":["body"],"keep":{"weightKg":80}')
  expect(told(update)).not.toContain('34')
})

test('targets of a body that is kept nowhere are remembered for the meals; kept ones come from the profile', () => {
  const told = (own: boolean) =>
    JSON.stringify(
      pastMessages([
        {
          ...past,
          tools: [
            {
              name: 'calculateMacros',
              input: {},
              ok: true,
              result: { own, energy: 1512.4, proteinG: 125, fatG: 35, carbohydrateG: 170, bmr: 1459 },
            },
          ],
        },
      ])[2],
    )
  expect(told(false)).toContain('"targets":{"energy":1512,"proteinG":125,"fatG":35,"carbohydrateG":170}')
  expect(told(true)).not.toContain('targets')
})
