import { expect, test } from 'vitest'
import { meant as meantAfter } from './meant.ts'
import type { PastTurn } from './store.ts'

const past: PastTurn = {
  text: 'in, legs',
  reply: { text: 'Checked in.', choices: [{ label: 'Undo', send: '/undo k3f9a2' }] },
  tools: [{ name: 'checkIn', input: { split: 'legs' }, ok: true, result: {} }],
  at: new Date('2026-11-24T17:42:00Z'),
}

/** Whatever speaks of the crowd, a place or a plan is a wish. */
const isWish = (said: string): boolean => /busy|quiet|slot|plan|legs/.test(said)

const meant = (text: string, last: PastTurn | undefined): string => {
  const found = meantAfter(text, last ? [last] : [], isWish)
  return found.beside === undefined ? found.text : `${found.text} + ${found.beside}`
}

test.each(['1', ' 1. ', '#1', 'option 1', 'undo'])('"%s" chooses the first choice', (text) => {
  expect(meant(text, past)).toBe('/undo k3f9a2')
})

test.each(['2', '11', 'in 1 hour', '1 set', ''])('"%s" is no choice and stays as it is', (text) => {
  expect(meant(text, past)).toBe(text)
  expect(meant(text, undefined)).toBe(text)
})

test('the choices of what was said unasked can be typed', () => {
  const choices = [{ label: 'Give it back', send: '/cancel k3f9a2bc' }]
  expect(meant('1', { ...past, text: '', tools: [], reply: { text: 'Legs at 18:00.', choices } })).toBe(
    '/cancel k3f9a2bc',
  )
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

test.each([
  'no fish',
  'no, I meant 85',
  'yes but what do you do with it?',
  'yes but not my height',
  'ok so how tall is that',
  'remember my weight is 80',
])('"%s" says more than that', (text) => {
  expect(meant(text, asking)).toBe(text)
})

const keep = '/consent body yes {"weightKg":80}'
const leave = '/consent body no'

test.each([
  'yea u can save that',
  'yes sir, please note it down',
  'aye go on then mate',
  'ya, store it',
  'yesss 🙏',
  '👍 thanks',
  "i don't mind",
  'fine by me, keep em',
  'you may remember all of it, yes',
  'happy for you to keep my weight',
  'yep, makes sense for later',
  'sure remember my details for next time',
  'of course dear',
])('%j is a yes in other words', (text) => {
  expect(meant(text, asking)).toBe(keep)
})

test.each([
  'nah dont save that',
  'no thank you, just answer me',
  'please do not store it',
  'not right now thanks',
  "i'd rather you didn't",
  'no need',
  'nope 👎',
  'just this once',
  'forget it',
])('%j is a no in other words', (text) => {
  expect(meant(text, asking)).toBe(leave)
})

test.each([
  ['yes, and how busy is it?', `${keep} + how busy is it?`],
  ['yeah keep it. Find Me a quiet slot', `${keep} + Find Me a quiet slot`],
  ['sure and im 34', `${keep} + im 34`],
  ['no thanks, is it quiet now?', `${leave} + is it quiet now?`],
  ["don't save it but make me a plan", `${leave} + make me a plan`],
])('%j answers and wishes for something else', (text, both) => {
  expect(meant(text, asking)).toBe(both)
})

const deleting: PastTurn = {
  ...past,
  reply: {
    text: 'It can not be undone. Shall I?',
    choices: [
      { label: 'Yes, forget me', send: '/forget 68b656599dc5' },
      { label: 'No, keep everything', send: '/forget no' },
    ],
  },
}

test.each([
  ['yes wipe it', '/forget 68b656599dc5'],
  ["yes i'm sure, delete everything", '/forget 68b656599dc5'],
  ['keep it', '/forget no'],
  ['no, keep my stuff', '/forget no'],
  ["don't delete it", '/forget no'],
  ['yes keep it', 'yes keep it'],
  ['yes but send me my data', 'yes but send me my data'],
  ['yes, how busy is it?', 'yes, how busy is it?'],
  ['thanks', 'thanks'],
])('where something would be deleted %j is %j', (text, send) => {
  expect(meant(text, deleting)).toBe(send)
})

test('a question that another wish came after can be answered by name, and not by a bare yes', () => {
  const after = (text: string) => meantAfter(text, [asking, past], isWish).text
  expect(after('yes remember it')).toBe(keep)
  expect(after('yes')).toBe('yes')
})
