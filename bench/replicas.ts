import { writeFile } from 'node:fs/promises'
import { replicas } from './replicas/run.ts'
import { isGood } from './replicas/verdict.ts'

/**
 * Two server processes on one Postgres, killed and started again at random, while people talk by Telegram's webhook and by
 * Discord's gateway and signed requests. `npm run bench:replicas -- SECONDS UPDATES` makes a shorter one; only the whole one
 * is written down.
 */
const usual = { seconds: 600, updates: 50_000 }
const [seconds = usual.seconds, updates = usual.updates] = process.argv.slice(2).map(Number)
const plan = { updates, seconds, conversations: 200, kills: Math.ceil(seconds / 30), seed: 'replicas' }
const outcome = await replicas(plan)
const results = { command: `npm run bench:replicas -- ${seconds} ${updates}`, plan, outcome }
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
const file = new URL('results/replicas.json', import.meta.url)
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`)
if (!isGood(outcome)) process.exitCode = 1
