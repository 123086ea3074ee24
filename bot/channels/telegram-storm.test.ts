import { expect, test } from 'vitest'
import { storm } from './loopback/telegram-storm.ts'

test.each(['polling', 'webhook'] as const)(
  '5,000 updates by %s, repeated, out of order, in bad weather and over a restart: nothing lost, nothing twice',
  async (kind) => {
    const landed = await storm({
      kind,
      updates: 5000,
      haste: 25,
      clock: () => performance.now(),
      seed: 'storm',
    })
    expect(landed).toMatchObject({ lost: 0, twice: 0, mistakes: 0, restarts: 1 })
    expect(landed.repeats).toBeGreaterThan(400)
    for (const fault of ['dropped', '5xx', '429']) expect(landed.faults[fault]).toBeGreaterThan(50)
  },
  240_000,
)
