import { expect, test } from 'vitest'
import { readCommand } from './commands.ts'
import { ironworks, tuesday } from './offline/testing.ts'

test.each([
  ['/now', 'crowdNow', {}],
  ['/now legs', 'crowdNow', { split: 'legs' }],
  ['/now Treadmills', 'crowdNow', { equipment: 'treadmills' }],
  ['/now leg machines', 'crowdNow', { equipment: 'legMachines' }],
  ['/now power rack', 'crowdNow', { equipment: 'racks' }],
  ['/now bench', 'crowdNow', { split: 'bench' }],
  ['/now sauna', 'crowdNow', { split: 'sauna' }],
  [
    '/quiet squat racks 2026-11-28',
    'crowdForecast',
    { equipment: 'racks', from: '2026-11-28', to: '2026-11-28' },
  ],
  ['/quiet legs 2026-11-28', 'crowdForecast', { split: 'legs', from: '2026-11-28', to: '2026-11-28' }],
  ['/why', 'explainForecast', {}],
  ['/why legs', 'explainForecast', { split: 'legs' }],
  [
    '/why legs 2026-11-25T18:00 2026-11-25T19:00',
    'explainForecast',
    { split: 'legs', at: '2026-11-25T18:00', to: '2026-11-25T19:00' },
  ],
  ['/why legs tomorrow at 6', 'explainForecast', { split: 'legs', at: '2026-11-25T18:00:00+01:00' }],
  ['/why sauna', 'explainForecast', { split: 'sauna' }],
])('%j calls %s', (text, tool, input) => {
  expect(readCommand(text, { gym: ironworks, now: tuesday })).toEqual({ kind: 'tool', tool, input })
})
