import { writeFile } from 'node:fs/promises'
import { compared } from './turn/compared.ts'
import { everyday } from './turn/everyday.ts'

/** What a turn costs: over many everyday messages on PGlite, and against a bare handler of the same statements. */
const offline = await everyday()
console.log(JSON.stringify(offline, null, 2))
const results = process.argv.includes('--everyday') ? undefined : await compared()
if (results) {
  console.table(results)
  await writeFile(
    new URL('./results/turn.json', import.meta.url),
    `${JSON.stringify(
      {
        command: 'npm run bench',
        goal: 'everyday turns: median under 10 ms, 99th percentile under 50 ms; ratio at most 2',
        everyday: offline,
        results,
      },
      null,
      2,
    )}\n`,
  )
}
