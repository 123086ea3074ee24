import { expect, test } from 'vitest'
import { turns } from '../db/schema/index.ts'
import { openedRows } from '../db/testing.ts'
import { addMinutes } from '../tools/kit/time.ts'

import { evening, talkedTo } from './testing.ts'

const { db, answer, say } = talkedTo()

const kept = async () => {
  const rows = await openedRows(db(), turns, { by: turns.number })
  return rows.filter(({ text }) => text !== '').map(({ text }) => text)
}

test('whoever wants nothing remembered is forgotten message by message, and can still answer the last one', async () => {
  await say('in, legs')
  await say("don't remember our conversations")
  await say('out')
  expect(await kept()).toEqual(['in, legs', 'out'])
  const asked = await say('find me a slot for legs tomorrow evening')
  expect(await kept()).toEqual(['in, legs', 'find me a slot for legs tomorrow evening'])
  const [first] = asked.choices
  // The number is that of the reply which is still there.
  const taken = await say('1')
  expect(taken.tools.map(({ name }) => name)).toEqual([
    first?.send.startsWith('/book') || first?.send.startsWith('/hold') ? 'reserveSlot' : expect.any(String),
  ])
  expect(await kept()).toEqual(['in, legs', '1'])
  expect((await say('undo')).text).toMatch(/^Undone|nothing to take back/)
  await say('remember our conversations again')
  await say('now')
  await say('settings')
  expect(await kept()).toEqual(['in, legs', 'remember our conversations again', 'now', 'settings'])
})

test('a message that comes twice is still answered once', async () => {
  await say("don't remember our conversations")
  const turn = {
    channel: 'telegram' as const,
    conversation: 'mia',
    private: true,
    sender: 'mia',
    senderName: 'Mia',
  }
  const first = await answer({ ...turn, id: 'same', text: 'now', at: addMinutes(evening, 50) })
  await answer({ ...turn, id: 'other', text: 'settings', at: addMinutes(evening, 51) })
  expect(first).toBeDefined()
  expect(await answer({ ...turn, id: 'same', text: 'now', at: addMinutes(evening, 52) })).toBeUndefined()
})
