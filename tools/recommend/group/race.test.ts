import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { claims, meetups, members, slots } from '../../../db/schema/index.ts'
import { onServer } from '../../../db/testing.ts'
import { addMinutes } from '../../kit/time.ts'
import { testContext } from '../../testing.ts'
import { wrongBooks } from '../places/testing.ts'
import { answerMeetupTool } from './answer.ts'
import { settleMeetups } from './job.ts'
import { call, friends, inGroup, now } from './testing.ts'

const stage = friends()
const { who, ask, suits, opened, standing, texts } = stage

describe.runIf(onServer())('at once', () => {
  test('four taps at once book four places, once', async () => {
    const code = await opened()
    await Promise.all([0, 1, 2, 3].map((i) => suits(i, code, 1)))
    expect(await standing()).toHaveLength(4)
    expect(await texts()).toHaveLength(1)
  })

  test('groups that race for the last places get all or nothing', async () => {
    const codes: string[] = []
    for (let i = 0; i < 5; i++) {
      const outcome = await ask({ size: 4 }, inGroup(who(i), `group ${i}`))
      codes.push((outcome as { result: { code: string } }).result.code)
    }
    await stage.db.update(slots).set({ quota: 9 })
    const others = await Promise.all(Array.from({ length: 15 }, () => testContext(stage.db, stage.gym, now)))
    const crowd = [...stage.group, ...others]
    await Promise.all(
      crowd.map((context, i) => call(answerMeetupTool, { meetup: codes[i % 5], option: '1' }, context)),
    )
    await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 3))
    const sizes = [...Map.groupBy(await standing(), ({ meetup }) => meetup).values()].map((all) => all.length)
    expect(sizes).toEqual([4, 4])
    expect(await wrongBooks(stage.db, stage.gym)).toEqual([])
  })

  test('a member who is removed while all answer costs nobody their place', async () => {
    for (let round = 0; round < 5; round++) {
      const code = await opened(3)
      const leaving = await testContext(stage.db, stage.gym, now)
      await call(answerMeetupTool, { meetup: code, option: '1' }, leaving)
      await Promise.all([
        suits(1, code, 1),
        stage.db.delete(members).where(eq(members.id, leaving.member.id)),
        suits(2, code, 1),
      ])
      await settleMeetups(stage.db, stage.gym, addMinutes(new Date(now), 1500))
      expect(await wrongBooks(stage.db, stage.gym)).toEqual([])
      const row = (await stage.db.select().from(meetups)).find((each) => each.code === code)
      expect(row?.state).toBe('booked')
      await stage.db.delete(claims)
    }
  })
})
