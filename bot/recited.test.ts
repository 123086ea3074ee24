import { expect, test } from 'vitest'
import { coachRules } from '../prompts/coach.ts'
import { memberTools } from '../tools/index.ts'
import { recitalCheck } from './recited.ts'

const recited = recitalCheck(coachRules)
const rule = 'Never promise, confirm or hint at a place that no tool has granted.'

test.each([
  ['word for word', `Sure. ${rule}`],
  ['in capitals', rule.toUpperCase()],
  ['letter by letter', [...rule].join(' ')],
  ['with marks between', rule.replaceAll(' ', '*_*')],
  ['backwards', [...rule].reverse().join('')],
  [
    'by a turned alphabet',
    rule.replace(/[a-z]/gi, (c) => String.fromCharCode(((c.toLowerCase().charCodeAt(0) - 84) % 26) + 97)),
  ],
  [
    'in wide letters',
    [...rule].map((c) => (/[a-z]/i.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
  ],
  ['as a code', Buffer.from(rule).toString('base64')],
])('the rules %s stay unsaid', (_, words) => {
  expect(recited(words, [])).toBe(true)
})

test.each([
  'About 31 people are here right now. Quieter than a normal Tuesday.',
  'I only know the gym: ask me when it is quiet, book a slot, or log a workout.',
  'Checked in at 17:42 for legs. The benches are the busy spot.',
])('"%s" is our own talk', (words) => {
  expect(recited(words, [])).toBe(false)
})

test('what a tool said may be said, a long link too', () => {
  const link = 'https://gym.example/calendar/0123456789abcdef0123456789abcdef0123456789abcdef.ics'
  expect(recited(`Here: ${link}`, [`Your calendar: ${link}`])).toBe(false)
  expect(recited(rule, [rule])).toBe(false)
})

test('no description of a tool is taken for the rules', () => {
  for (const { description } of memberTools) expect(recited(description, []), description).toBe(false)
})
