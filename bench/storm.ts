import { writeFile } from 'node:fs/promises'
import { storm } from '../bot/channels/loopback/telegram-storm.ts'

/** 10,000 updates each way; how fast the clock runs beside life says how much of it is waiting. */
const updates = 10_000
const haste = 25

const landed = []
for (const kind of ['polling', 'webhook'] as const) {
  const found = await storm({ kind, updates, haste, clock: () => performance.now(), seed: 'spotter' })
  process.stdout.write(`${JSON.stringify(found)}\n`)
  landed.push(found)
}
const file = new URL('results/telegram-storm.json', import.meta.url)
await writeFile(file, `${JSON.stringify({ command: 'npm run bench:storm', haste, landed }, null, 2)}\n`)
if (landed.some(({ lost, twice, mistakes }) => lost + twice + mistakes > 0)) process.exitCode = 1
