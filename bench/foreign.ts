import { writeFile } from 'node:fs/promises'
import { embedding } from '../server/embedding.ts'
import { type ForeignOutcome, readForeign, scoreForeign } from './eval/foreign.ts'
import { openHouse } from './eval/house.ts'

/**
 * How well the rules understand German and Spanish messages that were written apart from them, each over the whole live road.
 *
 * npm run -s bench:foreign [dev|test] [--misses]
 *
 * Of the test half no words are shown, and its figures are kept.
 */
const half = process.argv[2] === 'test' ? 'test' : 'dev'
const showMisses = half === 'dev' && process.argv.includes('--misses')

const house = await openHouse({ weeks: 4, embed: embedding((event) => process.stderr.write(`${event}\n`)) })
const outcomes: ForeignOutcome[] = []
for (const [i, line] of (await readForeign(half)).entries()) {
  outcomes.push(await scoreForeign(house, line, `${half}-${i}`))
}
await house.close()

for (const { language, text, heard, tool } of outcomes.filter(({ input }) => showMisses && !input))
  console.log(`${language} ${tool ? 'input' : 'TOOL '} "${text}"\n   got ${heard}`)

const table = (['de', 'es'] as const).map((language) => {
  const mine = outcomes.filter((each) => each.language === language)
  return {
    language,
    messages: mine.length,
    tools: mine.filter(({ tool }) => tool).length,
    inputs: mine.filter(({ input }) => input).length,
    crashes: mine.filter(({ crashed }) => crashed).length,
  }
})
console.table(table)
if (half === 'test') {
  const result = { command: 'npm run -s bench:foreign test', set: 'bench/eval/foreign-test.jsonl', table }
  await writeFile(new URL('results/foreign.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`)
}
