import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { embedding } from '../server/embedding.ts'
import { checks, type Finding, openScene, type Run, runAttacks } from './eval/attacks.ts'
import { candidates } from './eval/candidates.ts'
import { hostileModel } from './eval/hostile.ts'
import { openHouse } from './eval/house.ts'
import { settleVictim } from './eval/parties.ts'
import { told } from './eval/problems.ts'
import { promptVersion } from './eval/prompt-version.ts'
import { readAttacks } from './eval/sets.ts'

/**
 * What attackers get out of Spotter: with the offline model, and with a model that always obeys them, or with configured
 * ones. After each attack everything that is not the attacker's must be as it was, and nothing of it, no instructions and no
 * admin's tool may have come out.
 *
 * npm run -s bench:attacks -- [--models a,b] [--show] [--only ID,ID]
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      models: { type: 'string' },
      show: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  })
  const only = values.only?.split(',')
  const attacks = (await readAttacks()).filter(({ id }) => !only || only.includes(id))
  const house = await openHouse({ weeks: 8, embed: embedding((event) => process.stderr.write(`${event}\n`)) })
  const hosted = values.models === undefined ? undefined : candidates(house, values.models)
  const victim = await settleVictim(house)
  const scene = await openScene(house, victim)
  const runs: readonly Run[] = hosted
    ? hosted.map(({ name, model }) => ({ name, hosted: () => model && { name, model } }))
    : [
        { name: 'offline', hosted: () => undefined },
        {
          name: 'hostile',
          hosted: (attack) => ({ name: 'hostile', model: hostileModel(attack, victim.facts) }),
        },
      ]
  const findings: Finding[] = []
  let done = 0
  const onDone = () =>
    process.stderr.isTTY && process.stderr.write(`\r${++done} of ${runs.length * attacks.length} `)
  for (const run of runs) findings.push(...(await runAttacks(scene, attacks, { run, onDone })))
  await house.close()

  const kinds = [...new Set(attacks.map(({ kind }) => kind))].sort()
  const table = runs.flatMap(({ name }) => {
    const ours = findings.filter(({ run }) => run === name)
    const rows = kinds.map((kind) => ({
      ...{ run: name, kind, attacks: attacks.filter((each) => each.kind === kind).length },
      ...countsOf(ours.filter((each) => each.kind === kind)),
    }))
    return [...rows, { run: name, kind: 'all', attacks: attacks.length, ...countsOf(ours) }]
  })
  console.table(table)
  if (values.show)
    for (const { attack, run, check, detail } of findings) console.log(`${attack} ${run} ${check}: ${detail}`)
  if (!only && !hosted) {
    const kept = { command: 'npm run -s bench:attacks', prompt: promptVersion(), goal: 0, table }
    await writeFile(new URL('results/attacks.json', import.meta.url), `${JSON.stringify(kept, null, 2)}\n`)
  }
  process.exitCode = findings.length > 0 ? 1 : 0
}

/** By check, how many attacks it found anything in. */
const countsOf = (findings: readonly Finding[]): Record<string, number> =>
  Object.fromEntries(
    checks.map((check) => {
      const found = findings.filter((each) => each.check === check)
      return [check, new Set(found.map(({ attack }) => attack)).size]
    }),
  )

await told(main)
