import { expect, test } from 'vitest'
import { messagesOf } from './discord-send.ts'

const choice = (label: string) => ({ label, send: label })

test('a reply is one message without buttons when there is nothing to choose', () => {
  expect(messagesOf({ text: 'quiet', choices: [] })).toEqual([{ content: 'quiet', components: [] }])
})

test('a long reply is several messages, and the choices hang on the last', () => {
  const messages = messagesOf({ text: 'quiet '.repeat(700), choices: [choice('Undo')] })
  expect(messages.map(({ content }) => content.length <= 2000)).toEqual([true, true, true])
  expect(messages.map(({ components }) => components.length)).toEqual([0, 0, 1])
})

test('five buttons a row, five rows, and no more', () => {
  const choices = Array.from({ length: 30 }, (_, i) => choice(`slot ${i}`))
  const [message] = messagesOf({ text: 'When?', choices })
  expect(message?.components.map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 5])
})

test('a label of a hundred letters is cut to eighty', () => {
  const [message] = messagesOf({ text: 'When?', choices: [{ label: 'x'.repeat(100), send: '/now' }] })
  expect(message?.components[0]?.components[0]).toMatchObject({
    label: `${'x'.repeat(79)}…`,
    custom_id: 's:/now',
  })
})

test('what asks for a judgement stands last, in a row of its own, and takes the room of choices', () => {
  const choices = Array.from({ length: 30 }, (_, i) => choice(`slot ${i}`))
  const rate = { good: '/good 2d9c0a6a2a65', bad: '/bad 2d9c0a6a2a65' }
  const [message] = messagesOf({ text: 'When?', choices, rate })
  expect(message?.components.map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 2])
  expect(message?.components.at(-1)?.components).toMatchObject([
    { label: '👍', custom_id: 'q:/good 2d9c0a6a2a65' },
    { label: '👎', custom_id: 'q:/bad 2d9c0a6a2a65' },
  ])
})
