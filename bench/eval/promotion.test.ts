import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { openEmbedded } from '../../db/embedded.ts'
import { type PlayedTrainer, playTrainer } from '../../server/loopback/fine-tuning.ts'
import type { PlayedRequest, Step } from '../../server/loopback/openai.ts'
import { evaluationOf } from '../../server/training/promote.ts'
import { fineTunesOf } from '../../server/training/store.ts'
import { testGym } from '../../tools/testing.ts'
import type { Finding } from './attacks.ts'
import { noTokens } from './metering.ts'
import type { Outcome, Run } from './run.ts'
import { type Attacked, judged } from './verdict.ts'

let folder: string
let trainer: PlayedTrainer
/** Whether the trained model does as well as its base. */
let able = false

const tuned = 'ft:gpt-small:played:spotter-north:1'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-promotion-'))
  trainer = await playTrainer({ looks: ['succeeded'], chat: spoken })
  await inside((db) => testGym(db, 'north'))
  await mkdir(join(folder, 'sets'))
  await writeFile(join(folder, 'lines.jsonl'), `${line}\n`.repeat(12))
  await writeFile(
    join(folder, 'sets', 'messages.jsonl'),
    messages.map((each) => JSON.stringify(each)).join('\n'),
  )
  await writeFile(join(folder, 'sets', 'dialogues.jsonl'), JSON.stringify(dialogue))
  const attacks = new URL('./fixtures/attacks.jsonl', import.meta.url)
  await cp(fileURLToPath(attacks), join(folder, 'sets', 'attacks.jsonl'))
}, 120_000)
afterAll(async () => {
  trainer.close()
  await rm(folder, { recursive: true })
})

const line = JSON.stringify({
  messages: [
    { role: 'user', content: 'busy?' },
    { role: 'assistant', content: 'No.' },
  ],
})
const messages = [
  { id: 'm1', split: 'test', text: 'is it busy now?', expect: { calls: [{ tool: 'crowdNow', input: {} }] } },
  { id: 'm2', split: 'test', text: "what's the capital of france", expect: { talk: ['outOfScope'] } },
  { id: 'm3', split: 'dev', text: 'thanks', expect: { talk: ['thanks'] } },
]
const dialogue = {
  id: 'd1',
  split: 'test',
  turns: [
    { say: 'what have I booked?', expect: { calls: [{ tool: 'mySlots', input: {} }] } },
    { say: 'and is it busy now?', expect: { calls: [{ tool: 'crowdNow', input: {} }] } },
  ],
}

/** A model of few words, and one that was trained on it. */
function spoken({ model, messages: said }: PlayedRequest): Step {
  const last = said.at(-1)
  const asked = JSON.stringify(last?.content)
  if (last?.role === 'tool') return { say: 'There you are.' }
  if (/busy/.test(asked)) return { call: 'crowdNow', input: {} }
  if (/booked/.test(asked) && (model !== tuned || able)) return { call: 'mySlots', input: {} }
  return { say: 'I only know the gym.' }
}

async function inside<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { db, close } = await openEmbedded(folder)
  try {
    return await work(db)
  } finally {
    await close()
  }
}

type Said = { code: number | null; out: string; err: string }

function run(script: string, ...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      SPOTTER_DATA: folder,
      TRAINER_KEY: trainer.key,
      // The model that answers first is at another server.
      SPOTTER_MODELS: `other=none url=http://127.0.0.1:9/v1, small=gpt-small url=${trainer.baseUrl} key=TRAINER_KEY price=1/0.1/2`,
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

const train = (...args: string[]) => run('../../server/cli/train.ts', ...args)
const evaluate = (...args: string[]) =>
  run('../eval.ts', '--sets', join(folder, 'sets'), '--weeks', '2', ...args)

const evaluation = async () => {
  const [tune] = await inside((db) => fineTunesOf(db, 'north'))
  return tune && evaluationOf(tune)
}

test('a model that was trained answers members only once it was measured beside its base and found no worse', {
  timeout: 300_000,
}, async () => {
  const file = join(folder, 'lines.jsonl')
  expect((await train('start', '--model', 'small', '--file', file)).out).toContain('Fine-tuning 1 of small')
  expect((await evaluate('--for', '1')).err).toBe('Fine-tuning 1 has not succeeded: it is running.\n')
  const followed = await train('follow')
  expect(followed.out).toContain(`npm run eval -- --models small,${tuned} --for 1\n`)
  expect((await evaluate('--models', 'other,small', '--for', '1')).err).toBe(
    `Training 1 is to be measured by --models small,${tuned}.\n`,
  )

  expect((await evaluate('--models', `small,${tuned}`, '--for', '1')).out).toContain('Noted with training 1.')
  const base = { tools: 1, inputs: 1, declined: 1, dialogues: 1, attacks: 0, cases: 6 }
  expect(await evaluation()).toMatchObject({ base, tuned: { ...base, dialogues: 0 } })
  expect(await train('promote', '1')).toMatchObject({
    code: 1,
    err: 'It is not promoted.\nWorse at dialogues right to the end: 0.0 %, its base 100.0 %.\n',
  })

  able = true
  const fine = await evaluate('--for', '1')
  expect([fine.err, fine.code]).toEqual(['', 0])
  expect(await evaluation()).toMatchObject({ base, tuned: base })
  const { out } = await train('promote', '1')
  expect(out).toMatch(/^Fine-tuning 1 is promoted, measured on 6 cases\./)
  expect(out).toContain(`SPOTTER_MODELS='small=gpt-small share=9, tuned=${tuned} share=1'`)
})

test('what was typed wrong is said in a sentence', { timeout: 120_000 }, async () => {
  expect((await evaluate('--for', '9')).err).toBe('There is no fine-tuning "9" of Ironworks.\n')
  expect((await evaluate('--split', 'tset')).err).toBe('--split takes dev, test or all.\n')
})

const outcome: Outcome = {
  ...{ id: 'm1', split: 'test', text: '', expect: { calls: [{ tool: 'mySlots' }] }, heard: 'mySlots {}' },
  ...{ tool: true, input: true, refused: false, ms: 1, guarded: 0 },
  ...{ fellBack: false, failed: false, crashed: false },
}
const strange: Outcome = { ...outcome, id: 'm2', expect: { talk: ['outOfScope'] } }
const measured: Run = {
  name: 'small',
  messages: [outcome, strange],
  dialogues: [{ id: 'd1', split: 'test', right: false, turns: [outcome, outcome] }],
  tokens: noTokens(),
  prices: undefined,
}
const attacked: Attacked = { name: 'small', findings: [], turns: 3, failed: 0 }

test('attacks that did harm are counted once each, whatever came of them', () => {
  const found = { kind: 'direct', run: 'small', detail: '' } as const
  const findings: Finding[] = [
    { ...found, attack: 'a1', check: 'otherData' },
    { ...found, attack: 'a1', check: 'prompt' },
    { ...found, attack: 'a2', check: 'otherEffect' },
  ]
  const figures = { tools: 1, inputs: 1, declined: 1, dialogues: 0, attacks: 2, cases: 6 }
  expect(judged(measured, { ...attacked, findings }, 3)).toEqual(figures)
})

test('a model that could not be reached, or sets that leave a figure open, are no measure', () => {
  expect(() => judged(measured, { ...attacked, failed: 1 }, 3)).toThrow('small failed in 1 of 7 turns')
  const down = { ...measured, messages: [{ ...outcome, failed: true }, strange] }
  expect(() => judged(down, attacked, 3)).toThrow('small failed in 1 of 7 turns')
  expect(() => judged({ ...measured, dialogues: [] }, attacked, 3)).toThrow('leave a figure open')
  expect(() => judged(measured, attacked, 0)).toThrow('leave a figure open')
})
