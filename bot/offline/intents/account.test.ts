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
  ['privacy', 'myPrivacy', {}],
  ['how long do you keep my data', 'myPrivacy', {}],
  ['what data do you keep about me and why', 'myPrivacy', {}],
  ['who can see my data', 'myPrivacy', {}],
  ['what did I agree to', 'myPrivacy', {}],
  ['keep everything', 'keepMe', {}],
  ["don't forget me after all", 'keepMe', {}],
  ['cancel the deletion of my account', 'keepMe', {}],
  ['I changed my mind about deleting my data', 'keepMe', {}],
  ['forget this conversation', 'forgetTalk', {}],
  ['what do you remember of our chat', 'myMemory', {}],
  ['you may use my chats to train your model', 'shareTalk', { share: true }],
  ["don't learn from my messages", 'shareTalk', { share: false }],
  ['connect my assistant', 'makeAccessKey', {}],
  ['make me an access key called laptop', 'makeAccessKey', { name: 'laptop' }],
  ['a key for my assistant that may also book', 'makeAccessKey', { writes: true }],
  ['list my access keys', 'myAccessKeys', {}],
  ['revoke the laptop key', 'revokeAccessKey', { name: 'laptop' }],
  ['that answer was wrong', 'rateAnswer', { value: 'bad' }],
  ['great answer', 'rateAnswer', { value: 'good' }],
  ['link my discord', 'myDoors', {}],
  ['connect my telegram account', 'myDoors', {}],
  ['merge my two accounts', 'myDoors', {}],
  ['can I use the same account on discord?', 'myDoors', {}],
  ['how do I link my telegram?', 'myDoors', {}],
  ['unlink telegram', 'leaveDoor', { door: 'telegram' }],
  ['disconnect my discord', 'leaveDoor', { door: 'discord' }],
  ['remove my telegram account', 'leaveDoor', { door: 'telegram' }],
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
  'keep me posted',
  'how long does it take',
  'what do you know about me',
  'keep everything in kg',
  "don't cancel my booking",
  'leave the group',
  "I'm leaving",
])('%j is none of it', (text) => {
  expect(wished(text)).toBeUndefined()
})
