import { readFileSync } from 'node:fs'
import { strangeFigures } from '../bot/figures.ts'

/**
 * How well the figures guard tells an invented figure from one that a tool or the member gave, on replies written apart from
 * its rules.
 *
 * node bench/figures.ts [--misses]
 */
type Line = { sources: string[]; member?: string; reply: string; strange: string[] }

const file = new URL('./eval/figures.jsonl', import.meta.url)
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line)

const judged = lines.map((line) => ({
  ...line,
  struck: strangeFigures(line.reply, [...line.sources, line.member ?? '']),
}))
const invented = judged.filter(({ strange }) => strange.length > 0)
const honest = judged.filter(({ strange }) => strange.length === 0)
const missed = invented.filter(({ struck }) => struck.length === 0)
const wronged = honest.filter(({ struck }) => struck.length > 0)

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

console.log(`${lines.length} replies`)
console.log(
  `invented figures caught: ${invented.length - missed.length} of ${invented.length}, ${percent(invented.length - missed.length, invented.length)}`,
)
console.log(
  `honest replies struck: ${wronged.length} of ${honest.length}, ${percent(wronged.length, honest.length)}`,
)

if (process.argv.includes('--misses')) {
  for (const { reply, strange } of missed) console.log(`missed ${strange.join(', ')}: ${reply}`)
  for (const { reply, struck } of wronged) console.log(`struck ${struck.join(', ')}: ${reply}`)
}
