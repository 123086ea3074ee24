import { expect, test } from 'vitest'
import { ironworks, tuesday } from '../testing.ts'
import { understand, type Wish } from '../understand.ts'

const asked: Wish = { tool: 'coordinateGroup', input: { size: 4 } }

const after = (text: string, last: Wish = asked) =>
  understand(text, { gym: ironworks, now: tuesday, last, meetup: 'm1a2b3c4' })

const answers = (option: string) => ({
  kind: 'calls',
  calls: [{ tool: 'answerMeetup', input: { meetup: 'm1a2b3c4', option } }],
})

test.each([
  ['2 suits me', '2'],
  ['the third would be fine', '3'],
  ['id go with number two', '2'],
  ['for me option 1 please', '1'],
  ['i can only make the first one', '1'],
  ['my vote goes to 3', '3'],
  ["can't do any of them sorry", 'none'],
  ['nothing there works for me, shifts all week', 'none'],
  ['those are no good', 'none'],
  ['thats it from me', 'done'],
  ["i'm finished voting", 'done'],
  ['no more from me', 'done'],
  ["we're all in, lock it in", 'book'],
  ['everybody has answered, please book', 'book'],
  ['settle it with those who replied', 'book'],
  ['lets scrap it', 'cancel'],
  ['drop it, call the whole thing off', 'cancel'],
])('after a question to the group %j is answered by %s', (said, option) => {
  expect(after(said)).toEqual(answers(option))
})

test('that all have answered is understood also after another question in between', () => {
  expect(after("that's everyone, go ahead and book it", { tool: 'crowdNow', input: {} })).toEqual(
    answers('book'),
  )
})

test.each([
  'how busy is it now',
  'book me a slot tomorrow at 7',
  'what about thursday instead',
  '7 works for me',
])('%j is no answer to the group', (said) => {
  expect(JSON.stringify(after(said))).not.toContain('answerMeetup')
})
