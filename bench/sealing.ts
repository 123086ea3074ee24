import { writeFile } from 'node:fs/promises'
import type { Answer, Turn } from '../bot/turn.ts'
import { openInMemory } from '../db/embedded.ts'
import { useKeys } from '../db/sealing/keys.ts'
import { createDeps } from '../server/deps.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { begin, benchKeys, everydayTexts, house, talks } from './turn/everyday.ts'

/**
 * What sealing adds to a turn: the same everyday messages to two houses alike, of which one seals, in turns, so that a
 * machine's noise is in both.
 */
const warmUp = 120
const turns = Number(process.argv[2] ?? 600)

type Cost = { clock: number[]; processor: number[] }

async function cost(answer: Answer, turn: Turn, into: Cost | undefined): Promise<void> {
  const before = process.cpuUsage()
  const begun = performance.now()
  await answer(turn)
  const lasted = performance.now() - begun
  const { user, system } = process.cpuUsage(before)
  into?.clock.push(lasted)
  into?.processor.push((user + system) / 1000)
}

const first = await openInMemory()
const { id: gym } = await house(first.db)
const dump = await first.dump()
await first.close()

async function houseWith(sealing: boolean) {
  const { db, close } = await openInMemory(dump)
  if (sealing) useKeys(db, benchKeys)
  const deps = createDeps(
    { model: { kind: 'offline' }, gym, limits: { member: 0, gym: 0, address: 0, requests: 0 } },
    { db, log: () => {}, now: () => begin },
  )
  const spent: Cost = { clock: [], processor: [] }
  return { answer: deps.answer, close, spent }
}

const [plain, sealed] = [await houseWith(false), await houseWith(true)]
const talk = talks(seededRandom('everyday'), await everydayTexts())
for (let nth = 0; nth < warmUp + turns; nth++) {
  const turn = talk.next()
  // Which of them comes first changes, as it warms what both need.
  for (const { answer, spent } of nth % 2 ? [plain, sealed] : [sealed, plain])
    await cost(answer, turn, nth < warmUp ? undefined : spent)
}
await plain.close()
await sealed.close()

const round = (value: number) => Math.round(value * 1000) / 1000
const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ratio = (of: keyof Cost) => ({
  plainMs: round(middle(plain.spent[of])),
  sealedMs: round(middle(sealed.spent[of])),
  ofMedians: round(middle(sealed.spent[of]) / middle(plain.spent[of])),
  medianOfPairs: round(middle(sealed.spent[of].map((each, i) => each / (plain.spent[of][i] ?? each)))),
})
const results = {
  command: 'npm run bench:sealing',
  goal: 'a turn with sealing costs at most 3 % more',
  turns,
  clock: ratio('clock'),
  processor: ratio('processor'),
}
console.log(JSON.stringify(results, null, 2))
await writeFile(new URL('./results/sealing.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
