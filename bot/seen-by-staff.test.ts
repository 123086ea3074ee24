import { expect, test } from 'vitest'
import { consents } from '../db/schema/index.ts'

import { talkedTo } from './testing.ts'

const { db, say } = talkedTo()

const kept = async () =>
  (await db().select().from(consents)).map(({ domain, withdrawnAt }) => [domain, withdrawnAt === null])

test('a member lets the coach see their visits, and hides again, in their own words', async () => {
  expect((await say('let the coach see my visits')).text).toMatch(
    /^OK: the staff of the gym may see your name/,
  )
  expect(await kept()).toEqual([['staff', true]])
  const hiding = await say('hide me from the staff')
  expect(hiding.text).toMatch(/^OK, the staff of the gym don't see your name/)
  expect(await kept()).toEqual([['staff', false]])
  const undo = hiding.choices.find(({ label }) => label === 'Undo')?.send ?? ''
  await say(undo)
  expect(await kept()).toEqual([['staff', true]])
})

test('in a group nobody agrees to be seen', async () => {
  await say('@spotter let the coach see my visits', { private: false, conversation: 'group' })
  expect(await kept()).toEqual([])
})
