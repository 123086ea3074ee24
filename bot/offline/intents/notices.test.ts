import { expect, test } from 'vitest'
import { heard, only, spoken } from '../testing.ts'

test.each([
  ["ping me when it's quiet", {}, undefined],
  ["tell me when it's quiet", {}, undefined],
  ["let me know when it's less busy", {}, undefined],
  ['let me know when a rack is free', { split: 'legs' }, undefined],
  ['notify me', {}, undefined],
  ["i want to be notified when it's quiet", {}, undefined],
  ['let me know once its under 20 people', { below: 20 }, undefined],
  ['message me when there are fewer than fifteen people', { below: 15 }, undefined],
  ['set an alert for under 10 people', { below: 10 }, undefined],
  ['text me if it drops below 30 this evening', { below: 30 }, '11-24 18:00 - 11-24 22:00'],
  ['tell me if it gets quieter tonight', {}, '11-24 18:00 - 11-25 00:00'],
  ['alert me when chest is empty after 6', { split: 'chest' }, '11-24 18:00 - 11-25 00:00'],
])('%j waits for quiet: %j %s', (said, input, window) => {
  const wish = only(heard(said))
  const { from: _, to: __, ...others } = wish.input
  expect(wish.tool).toBe('notifyWhenQuiet')
  expect(others).toEqual(input)
  expect(spoken(wish)).toBe(window)
})

test.each([
  ["tell me when it's quiet tomorrow", 'crowdForecast'],
  ['tell me when is it quiet', 'crowdForecast'],
  ['let me know how busy it is', 'crowdNow'],
  ["let me know if it's busy", 'crowdNow'],
  ['tell me when to come', 'recommendSlots'],
])('%j wants to know now: %s', (said, tool) => {
  expect(only(heard(said)).tool).toBe(tool)
})

test.each([
  'stop',
  'STOP',
  'please stop',
  'stop it',
  'stop texting me',
  'stop with the reminders',
  'no more messages',
  "i don't want any more messages",
  'do not text me again',
  'never message me again',
  "please don't disturb me",
  'turn notifications off',
  'mute',
  'unsubscribe me',
  'leave me in peace',
  'can you stop messaging me',
])('%j stops what is said unasked', (said) => {
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'stopNotices', input: {} }] })
})

test.each([
  'resume notifications',
  'start messaging me again',
  'you can text me again',
  'message me again',
  'turn the alerts back on',
  'unmute',
  'i want notifications again',
])('%j takes that back', (said) => {
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'stopNotices', input: { resume: true } }] })
})

test.each([
  'how do i stop notifications',
  'stop training',
  "i'll stop at 7",
  'i stopped at 5',
  'the bus stop',
  "don't stop",
  'stop being so busy',
  'when does the rush stop',
  'start',
  'be quiet',
])('%j changes nothing about that', (said) => {
  expect(JSON.stringify(heard(said))).not.toContain('stopNotices')
})
