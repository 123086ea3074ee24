import { expect, test } from 'vitest'
import { memberTools } from './index.ts'

/** What may be done for good: each of these asks first, and its yes stands in a button alone. */
const asking = ['consent', 'forgetMe', 'calendarFeed', 'answerMeetup', 'forgetTalk']

/** They tell. */
const telling = [
  ...['crowdNow', 'crowdForecast', 'explainForecast', 'mySlots', 'fairShare', 'exportMyData', 'myAccessKeys'],
  ...['myProfile', 'myPlan', 'myProgress', 'shoppingList', 'explainTerm'],
  'myMemory',
  ...['myPrivacy', 'mySettings', 'myDoors', 'openMe'],
]

/** What they hold goes back by itself, and what they propose binds nobody; what keeps a member is taken back by asking anew. */
const offering = ['keepMe', 'recommendSlots', 'placeSessions', 'coordinateGroup']

/** They take back themselves; what they part is joined again by a new code. */
const undoing = ['undo', 'partDoors']

test('what a tool changes can be taken back, or it asks first', () => {
  const writing = memberTools.filter(({ writes }) => writes)
  expect(writing.filter(({ revert }) => !revert).map(({ name }) => name)).toEqual([])
  const others = memberTools.filter(({ writes }) => !writes).map(({ name }) => name)
  const decided = [...asking, ...telling, ...offering, ...undoing]
  expect(others.filter((name) => !decided.includes(name))).toEqual([])
  expect(decided.filter((name) => !memberTools.some((tool) => tool.name === name))).toEqual([])
})
