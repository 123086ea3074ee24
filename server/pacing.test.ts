import { expect, test } from 'vitest'
import { pacing } from './pacing.ts'

/** A clock that goes on as far as whoever waits wants, the earliest first. */
function played() {
  let at = 0
  const waiting: { until: number; wake: () => void }[] = []
  const sleep = (milliseconds: number) =>
    new Promise<void>((wake) => waiting.push({ until: at + milliseconds, wake }))
  return {
    now: () => new Date(at),
    sleep,
    async run() {
      for (;;) {
        for (let i = 0; i < 20; i++) await Promise.resolve()
        const next = waiting.sort((a, b) => a.until - b.until).shift()
        if (!next) return
        at = Math.max(at, next.until)
        next.wake()
      }
    },
  }
}

const to = (conversation: string, channel = 'telegram') => ({ channel, conversation })

test('no second has more than its messages, and no chat more than one', async () => {
  const clock = played()
  const pace = pacing(clock)
  const said: { at: number; chat: number }[] = []
  const say = async (chat: number) => {
    const rest = await pace.wait(to(`${chat}`))
    if (rest === 0) said.push({ at: clock.now().getTime(), chat })
  }
  const all = Array.from({ length: 300 }, (_, i) => say(i % 60))
  await clock.run()
  await Promise.all(all)
  // Twenty a second over the ten that anybody waits; the others are put back.
  expect(said.length).toBeGreaterThanOrEqual(200)
  for (const { at } of said) {
    const second = said.filter((each) => each.at >= at && each.at < at + 1000)
    expect(second.length).toBeLessThanOrEqual(21)
    expect(new Set(second.map(({ chat }) => chat)).size).toBe(second.length)
  }
})

test('the web waits for nothing', async () => {
  const pace = pacing(played())
  for (let i = 0; i < 100; i++) expect(await pace.wait(to('1', 'web'))).toBe(0)
})

test('one chat that must rest holds up nobody else; two mean the whole channel', async () => {
  const clock = played()
  const pace = pacing(clock)
  pace.rest(to('-1'), 40_000)
  expect(await pace.wait(to('-1'))).toBe(40_000)
  expect(await pace.wait(to('2'))).toBe(0)
  pace.rest(to('3'), 30_000)
  expect(await pace.wait(to('4'))).toBe(30_000)
  expect(await pace.wait(to('4', 'discord'))).toBe(0)
})
