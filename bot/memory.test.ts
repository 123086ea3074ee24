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

const asking: PastTurn = {
  ...past,
  reply: {
    text: "I'd keep your weight. OK?",
    choices: [
      { label: 'Yes, keep it', send: '/consent body yes {"weightKg":80}' },
      { label: 'No, just answer once', send: '/consent body no' },
    ],
  },
}

test.each(['yes', 'Yes please!', 'ok', 'sure, go ahead', 'yeah'])(
  '"%s" is the choice that says yes',
  (text) => {
    expect(meant(text, asking)).toBe('/consent body yes {"weightKg":80}')
    expect(meant(text, past)).toBe(text)
  },
)

test.each(['no', 'Nope.', 'no thanks'])('"%s" is the choice that says no', (text) => {
  expect(meant(text, asking)).toBe('/consent body no')
})

test('a yes takes the only thing that a question offers, and never one of several', () => {
  const offer = (text: string, ...labels: string[]): PastTurn => ({
    ...past,
    reply: { text, choices: labels.map((label) => ({ label, send: `/${label}` })) },
  })
  expect(meant('yes', offer('No plan yet. Shall I make one?', 'Plan'))).toBe('/Plan')
  expect(meant('sure', offer('Changed. Shall I place it?', 'Undo', 'Place'))).toBe('/Place')
  expect(meant('yes', offer('Which day?', 'Monday', 'Tuesday'))).toBe('yes')
  expect(meant('yes', offer('Noted.', 'Plan'))).toBe('yes')
  expect(meant('no', offer('Shall I make one?', 'Plan'))).toBe('no')
})

test('"none" is the choice that says so, whatever other no there is', () => {
  const plan: PastTurn = {
    ...past,
    reply: {
      text: 'Have you any allergies? Shall I keep the plan?',
      choices: [
        { label: 'Yes, keep it', send: '/meals keep' },
        { label: 'No, just this once', send: '/meals once' },
        { label: 'No allergies', send: '/meals none' },
      ],
    },
  }
  expect(meant('none', plan)).toBe('/meals none')
  expect(meant('no', plan)).toBe('no')
})

test.each(['yes but when is it quiet?', 'no fish', 'not now, in, legs'])(
  '"%s" says more than that',
  (text) => {
    expect(meant(text, asking)).toBe(text)
  },
)

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
