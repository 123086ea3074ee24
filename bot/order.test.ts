import { expect, test } from 'vitest'
import { inOrder } from './order.ts'

test('work under one key runs in order, also after a failure, and keys do not wait for each other', async () => {
  const ordered = inOrder()
  const done: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = ordered('a', async () => {
    await gate.promise
    done.push('a1')
    throw new Error('broken')
  })
  const second = ordered('a', async () => done.push('a2'))
  await ordered('b', async () => done.push('b1'))
  gate.resolve()
  await expect(first).rejects.toThrow('broken')
  await second
  expect(done).toEqual(['b1', 'a1', 'a2'])
})
