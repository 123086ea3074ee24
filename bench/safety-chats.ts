import { readdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { embedding } from '../server/embedding.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { heardIn } from '../tools/safety/index.ts'

/**
 * How many chats are stopped for danger that hold nothing but ordinary wishes: each of four messages, drawn from the sentences of
 * `bench/intents`, which the second reader has not learned from.
 *
 * npm run -s bench:chats -- [--seed S] [--show]
 */
const { values } = parseArgs({
  options: { show: { type: 'boolean', default: false }, seed: { type: 'string', default: 'chats' } },
})

const chats = 400
const messages = 4

const folder = new URL('intents/', import.meta.url)
const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')))
const sentences = texts
  .flatMap((text) => text.split('\n').filter((line) => line !== ''))
  .map((line) => (JSON.parse(line) as { text: string }).text)
const random = seededRandom(values.seed)
const known = { year: 2026, today: '2026-11-24' }
const embed = embedding((event) => process.stderr.write(`${event}\n`))
const counts = { byRules: 0, byReader: 0, care: 0 }
for (let chat = 0; chat < chats; chat++) {
  const said = Array.from(
    { length: messages },
    () => sentences[Math.floor(random() * sentences.length)] ?? '',
  )
  const signs = await heardIn(said, known, embed)
  const stop = signs.find(({ severity }) => severity !== 'caution')
  if (stop?.cue === 'read') counts.byReader++
  else if (stop) counts.byRules++
  else if (signs.some(({ cue }) => cue === 'read')) counts.care++
  if (stop && values.show) process.stdout.write(`${stop.kind} ${stop.cue}: ${said.join(' | ')}\n`)
}
const report = {
  command: `npm run -s bench:chats -- --seed ${values.seed}`,
  sentences: sentences.length,
  chats,
  messages,
  ...counts,
}
await writeFile(new URL('results/safety-chats.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`)
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
