import { expect, test } from 'vitest'
import { heard, ironworks } from '../testing.ts'
import { understand } from '../understand.ts'

test.each([
  "I'm off",
  'gone',
  'leaving',
  'done for today',
  'check me out',
  'heading home',
  "I'm done, thanks!",
  "that's me done",
  'finished my workout',
  'done with legs',
  'gotta go',
  "I'm out",
  'bye, leaving now',
  "I'm going home",
  'off home now',
  'going to leave now',
  'calling it a day',
  'all done',
  'im outta here',
  'done for today, see you tomorrow',
  'im leavin',
  'leaveing now',
  'finshed my workuot',
  'cheking out',
  "that's enough for today",
  "i'm home",
  'just left',
  "I've left",
  'have left',
  'left',
  'out',
  'out of here',
  "I'm off to work",
  'off',
  'off to bed',
  'done',
  'finished',
  'finished legs',
  'end workout',
  'sign me out',
  'clock out',
  "ok that's a wrap",
  "I'm heading off",
  'wrapping up now',
  'just finished up',
  "that's all for today",
  "I've finished training",
  'workout complete',
  'im bouncing',
  'see ya, im done',
  "I'm done here, check me out pls",
  'time to go home',
  'leaving the gym',
  'just walked out',
  'please log me out',
  'sign me off',
  'you can check me out now',
  "I've got to run",
  'gotta dash, bye',
  'exit',
  "I'm exiting",
  'out now',
  'Im gone',
  'all finished, cheers',
  'legs done',
  'chest day done, heading home',
  'Session over',
  'Done for the night',
  'Done 4 2day',
  'k bye im leaving',
  "I'm out, had enough",
  'ok going home',
  'off to work now',
  "I'm done, leaving now",
  "I'm leaving because it's too busy",
  'departed',
  'knocking off',
  "that's my lot",
  'clocked out',
])('%j checks out', (said) => {
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'checkOut', input: {} }] })
})

test.each([
  ['I left at 7', '11-24 07:00'],
  ['I left an hour ago', '11-24 16:42'],
  ['left 20 min ago', '11-24 17:22'],
  ['left at half 5', '11-24 17:30'],
  ['forgot to check out, left at 5', '11-24 17:00'],
  ['I left yesterday at 8', '11-23 20:00'],
  ['checked out at 5pm', '11-24 17:00'],
  ['got home an hour ago', '11-24 16:42'],
  ['left the gym 2 hours ago', '11-24 15:42'],
  ['i left around 7 pm yesterday', '11-23 19:00'],
  ['check me out at 5', '11-24 17:00'],
  ['I walked out 10 minutes ago', '11-24 17:32'],
  ['forgot to sign out earlier, left around 5ish', '11-24 17:00'],
  ['left half an hour ago', '11-24 17:12'],
  ['i went home at 4', '11-24 16:00'],
  ['finished at 5.15', '11-24 17:15'],
  ['stopped training at 5', '11-24 17:00'],
  ['I was done at 5pm', '11-24 17:00'],
  ['apologies, departed at 16:45', '11-24 16:45'],
  ['I bailed at half 4', '11-24 16:30'],
  ['out at 12.10', '11-24 12:10'],
  ['i was out at 5', '11-24 17:00'],
  ['left by 5', '11-24 17:00'],
  ['left at ten forty five', '11-24 10:45'],
])('%j was at %s', (said, at) => {
  const input = { at: `2026-${at.replace(' ', 'T')}:00+01:00` }
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'checkOut', input }] })
})

test('an hour without its day is the last there was', () => {
  const at = (now: string) =>
    understand('I left at 7', { gym: ironworks, now: new Date(now), last: undefined })
  expect(at('2026-11-24T21:00:00+01:00')).toMatchObject({
    calls: [{ input: { at: '2026-11-24T19:00:00+01:00' } }],
  })
  expect(at('2026-11-24T18:00:00+01:00')).toMatchObject({
    calls: [{ input: { at: '2026-11-24T07:00:00+01:00' } }],
  })
  expect(at('2026-11-24T06:00:00+01:00')).toMatchObject({
    calls: [{ input: { at: '2026-11-23T19:00:00+01:00' } }],
  })
})

test.each([
  'leaving in 20 minutes',
  'leaving at 8',
  "I'm leaving tomorrow",
  'check me out at 8',
  'forgot to check out',
  'I left this morning',
  'done with legs, now chest',
  'done by 9',
  'leaving in 5',
])('%j is asked about', (said) => {
  expect(heard(said)).toMatchObject({ kind: 'ask' })
})

test.each([
  "I'm not leaving yet",
  'not done yet',
  'how do I check out',
  'before I leave, where are the showers',
  "I'm off to the gym",
  'leaving work now',
  'I left my towel',
  'how much time is left',
  'check out the new machines',
  'when I am done I will check out',
])('%j checks nobody out', (said) => {
  const calls = heard(said)
  expect(calls.kind === 'calls' ? calls.calls.map(({ tool }) => tool) : []).not.toContain('checkOut')
})
