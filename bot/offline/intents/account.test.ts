import { expect, test } from 'vitest'
import { readClause } from '../clause.ts'
import { readerOf, spelledOf } from '../reader.ts'
import { ironworks, tuesday } from '../testing.ts'
import { accountWish } from './account.ts'

const world = { gym: ironworks, now: tuesday }
const wished = (text: string) => accountWish(readClause(spelledOf(text, world), readerOf(world)), text)

test.each([
  ['export my data', 'exportMyData', {}],
  ['can I have a copy of everything you keep on me', 'exportMyData', {}],
  ['delete my account', 'forgetMe', {}],
  ['forget everything about me', 'forgetMe', {}],
  ['forget this conversation', 'forgetTalk', {}],
  ['what do you remember of our chat', 'myMemory', {}],
  ['you may use my chats to train your model', 'shareTalk', { share: true }],
  ["don't learn from my messages", 'shareTalk', { share: false }],
  ['make me an access key called laptop', 'makeAccessKey', { name: 'laptop' }],
  ['a key for my assistant that may also book', 'makeAccessKey', { writes: true }],
  ['list my access keys', 'myAccessKeys', {}],
  ['revoke the laptop key', 'revokeAccessKey', { name: 'laptop' }],
  ['that answer was wrong', 'rateAnswer', { value: 'bad' }],
  ['great answer', 'rateAnswer', { value: 'good' }],
])('%j is %s', (text, tool, input) => {
  expect(wished(text)).toEqual({ tool, input })
})

test.each([
  'delete my last workout',
  'forget my allergy to nuts',
  "don't forget my slot",
  'cancel my slot',
  'I lost my locker key',
  'add it to my calendar',
  'remember that I am vegan',
  'is it busy',
])('%j is none of it', (text) => {
  expect(wished(text)).toBeUndefined()
})
