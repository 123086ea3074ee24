import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openPostgres } from '../db/postgres.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { startPostgres } from '../db/suite/postgres.ts'
import { runWrangler, startWorkerd, type Workerd } from '../deploy/workers/workerd.ts'
import { theGym } from '../server/gym.ts'
import { catchUp } from '../server/jobs.ts'

/**
 * The Worker in Cloudflare's runtime, with a real Postgres: how large it is, how long the first request of a fresh
 * Worker waits, and what a turn takes of time, processor and memory.
 *
 * npm run -s bench:workers
 */
const turns = 100
const weeks = 8
const port = 8799
const questions = [
  'is it busy now?',
  'when is legs day quiet?',
  'how full is chest tomorrow at 6?',
  'what is RIR?',
]

const folder = await mkdtemp(join(tmpdir(), 'spotter-workers-'))
const upload = join(folder, 'upload')
await runWrangler(['deploy', '--dry-run', '--outdir', upload], folder)
const server = await startPostgres()
const database = `${server.url}/spotter_template`
await fill()
const worker = await startWorkerd({
  database,
  port,
  folder,
  variables: { QUICKCHART_URL: 'http://127.0.0.1:9' },
})
try {
  const result = { size: await sizes(), ...(await measured(worker)) }
  const text = `${JSON.stringify({ command: 'npm run bench:workers', ...result }, null, 2)}\n`
  await writeFile(new URL('results/workers.json', import.meta.url), text)
  process.stdout.write(text)
} finally {
  await worker.stop()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function fill(): Promise<void> {
  const { db, close } = await openPostgres(database)
  const now = new Date()
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks })
  await catchUp(db, await theGym(db, undefined), now)
  await close()
}

/** Bytes, packed as Cloudflare counts them. */
async function sizes() {
  const packed = async (file: string) => gzipSync(await readFile(file)).length
  const code = (await readdir(upload)).filter((file) => file.endsWith('.js'))
  const each = await Promise.all(code.map((file) => packed(join(upload, file))))
  const assets = new URL('../.workers/assets/', import.meta.url).pathname
  const [tables = ''] = await readdir(assets)
  return { code: each.reduce((a, b) => a + b), tables: await packed(join(assets, tables)) }
}

async function measured({ address, taken }: Workerd) {
  const say = async (text: string) => {
    const began = performance.now()
    const answer = await fetch(`${address}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
    if (answer.status !== 200) throw new Error(`a turn was answered with ${answer.status}`)
    await answer.text()
    return performance.now() - began
  }
  const before = await taken()
  const opened = performance.now()
  await (await fetch(`${address}/healthz`)).text()
  const openMs = performance.now() - opened
  const open = await taken()
  for (const question of questions) await say(question)
  const warm = await taken()
  const times: number[] = []
  for (let nth = 0; nth < turns; nth++) times.push(await say(questions[nth % questions.length] ?? ''))
  const after = await taken()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (turns - 1))] ?? 0)
  return {
    firstRequest: { ms: Math.round(openMs), cpuMs: (open?.cpuMs ?? 0) - (before?.cpuMs ?? 0) },
    turn: {
      turns,
      medianMs: at(0.5),
      p95Ms: at(0.95),
      cpuMs: Math.round(((after?.cpuMs ?? 0) - (warm?.cpuMs ?? 0)) / turns),
    },
    memoryMb: after?.memoryMb,
  }
}
