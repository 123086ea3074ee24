import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answering } from '../bot/reply.ts'
import type { Turn } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { openEmbedded } from '../db/embedded.ts'
import { counts, gyms } from '../db/schema/index.ts'
import { loadGym } from '../tools/gym/index.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { testGym } from '../tools/testing.ts'
import { type PlayedTrainer, playTrainer } from './loopback/fine-tuning.ts'
import { noteEvaluation } from './training/store.ts'

let folder: string
let trainer: PlayedTrainer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-train-'))
  trainer = await playTrainer({ looks: ['succeeded'] })
  await inside(async (db) => {
    await testGym(db, 'north')
    await db.insert(counts).values({ gym: 'north', at: now, source: 'sensor', count: 31 })
  })
}, 120_000)
afterAll(async () => {
  trainer.close()
  await rm(folder, { recursive: true })
})

const now = new Date()

async function inside<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { db, close } = await openEmbedded(folder)
  try {
    return await work(db)
  } finally {
    await close()
  }
}

/** Says some things, a second apart, each in a conversation of its sender's alone. */
async function talked(db: Database, said: readonly (readonly [sender: string, ...texts: string[]])[]) {
  const gym = await loadGym(db, 'north')
  if (!gym) throw new Error('the gym is gone')
  const crash = (error: unknown): never => {
    throw error
  }
  const answer = answering({ db, gym: async () => gym, hosted: undefined, log: () => {}, crash })
  let n = 0
  for (const [sender, ...texts] of said) {
    for (const text of texts) {
      const at = addMinutes(now, -10 + n / 60)
      const id = `${sender}-${n++}`
      const turn: Turn = {
        id,
        channel: 'telegram',
        conversation: sender,
        private: true,
        sender,
        senderName: sender,
        text,
        at,
      }
      await answer(turn)
    }
  }
}

type Said = { code: number | null; out: string; err: string }

function train(...args: string[]): Promise<Said> {
  const script = new URL('./cli/train.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      SPOTTER_DATA: folder,
      TRAINER_KEY: trainer.key,
      SPOTTER_MODELS: ['small=small share=9', 'tuned=ft:small:played:spotter-north:1']
        .map((model) => `${model} url=${trainer.baseUrl} key=TRAINER_KEY`)
        .join(','),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Said = { code: null, out: '', err: '' }
  child.stdout.on('data', (piece) => (said.out += piece))
  child.stderr.on('data', (piece) => (said.err += piece))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...said, code }))
  })
}

const figures = { tools: 0.95, inputs: 0.92, declined: 0.96, dialogues: 0.9, attacks: 0, cases: 660 }

test('from shared conversations to a model that may answer, and nothing of anybody goes along', {
  timeout: 300_000,
}, async () => {
  expect((await train('export')).out).toMatch(/^0 members share.*\nNothing was written\.\n$/s)
  expect(await train('start')).toMatchObject({
    code: 1,
    err: expect.stringContaining('too few to learn from'),
  })

  const sharing = Array.from({ length: 11 }, (_, i) => {
    const texts = [
      'is legs busy?',
      '/share yes',
      'is legs busy now?',
      'and chest? Anna and piotrek come along, 0171 2345678',
    ]
    return [`mia${i}`, ...texts, 'I weigh 84 kg', 'when is it quiet tomorrow?', 'is it busy?'] as const
  })
  await inside((db) =>
    talked(db, [
      ...sharing,
      ['ben', 'is it busy? this one is not shared'],
      ['zoe', '/share yes', 'is it busy? soon withdrawn', '/share no'],
      ['kim', '/share yes', 'is back busy?', '/bad'],
    ]),
  )
  const { out } = await train('export')
  const file = join(folder, 'training', `north-${new Date().toISOString().slice(0, 10)}.jsonl`)
  expect(out).toContain(`Written to ${file}`)
  expect(out).toMatch(/^12 members share their conversations; taken are \d+ turns of 1[12] of them/)
  expect(out).toMatch(/\d+ turns about body, health, food or danger\n/)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
  const spoken = lines.map((line) => JSON.stringify(JSON.parse(line).messages)).join('\n')
  expect(spoken).not.toMatch(/anna|piotrek|2345678|84 kg|not shared|withdrawn|mia\d|is legs busy\?"/i)
  expect(spoken).toContain('is legs busy now?')
  expect(spoken).toContain('"name":"crowdNow"')
  expect(JSON.parse(lines[0] ?? '').tools.length).toBeGreaterThan(30)

  const started = await train('start', '--file', file)
  expect(started.out).toContain(`Fine-tuning 1 of small on ${lines.length} conversations has begun: ftjob-1`)
  expect([...trainer.files.values()]).toEqual([`${lines.join('\n')}\n`])
  expect(await train('promote', '1')).toMatchObject({
    code: 1,
    err: expect.stringContaining('it is running'),
  })
  expect((await train('follow')).out).toBe(
    'ftjob-1: succeeded\nFine-tuning 1 has made ft:small:played:spotter-north:1. Before it may answer: npm run eval -- --models small,ft:small:played:spotter-north:1 --for 1\n',
  )
  expect((await train('promote', '1')).err).toMatch(/^It is not promoted\.\nThere is no evaluation/)

  const measured = async (tuned: typeof figures, at = new Date()) =>
    expect(await inside((db) => noteEvaluation(db, 1, { base: figures, tuned }, at))).toBe(true)
  await measured({ ...figures, dialogues: 0.5 })
  expect((await train('promote', '1')).err).toContain('Worse at dialogues right to the end: 50.0 %')
  await measured(figures, addMinutes(new Date(), -60))
  expect((await train('promote', '1')).err).toContain('older than the model')
  await measured(figures)
  expect((await train('list')).out).toMatch(
    /^1 {2}small {2}\d+ conversations {2}begun [\d-]+, evaluated {2}ft:small/,
  )
  expect((await train('promote', '1', '--use', 'small')).err).toContain(
    'SPOTTER_MODELS has no small=ft:small:played:spotter-north:1',
  )
  expect((await train('promote', '1')).out).toContain(
    "SPOTTER_MODELS='small=small share=9, tuned=ft:small:played:spotter-north:1 share=1'\n",
  )
  expect((await train('promote', '1')).err).toContain('promoted already')
  expect((await train('promote', '1', '--use', 'tuned')).out).toContain('tuned answers in Ironworks')
  expect((await inside((db) => db.select({ model: gyms.model }).from(gyms)))[0]).toEqual({ model: 'tuned' })
  expect(await inside((db) => noteEvaluation(db, 1, { base: figures, tuned: figures }, new Date()))).toBe(
    false,
  )
  expect((await train('arms')).out).toBe('No arm has answered in the last 30 days.\n')
})

test('what was typed wrong is said in one sentence', { timeout: 120_000 }, async () => {
  const wrong = async (...args: string[]) => {
    const { code, out, err } = await train(...args)
    expect([code, out]).toEqual([1, ''])
    return err
  }
  expect(await wrong()).toContain('npm run -s train:chat -- export')
  expect(await wrong('promote', '99')).toMatch(/^There is no fine-tuning "99"/)
  expect(await wrong('start', '--file', 'nothing.jsonl')).toMatch(/^There is no file/)
  expect(await wrong('list', '--gym', 'south')).toMatch(/^There is no gym "south"/)
})
