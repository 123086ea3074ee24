import { UsageProblem } from '../../server/cli/arguments.ts'
import type { Figures } from '../../server/training/store.ts'
import { type Finding, harmful, openScene, runAttacks } from './attacks.ts'
import { figuresOf } from './figures.ts'
import type { House } from './house.ts'
import type { Candidate } from './metering.ts'
import { settleVictim } from './parties.ts'
import type { Run } from './run.ts'
import type { Attack } from './sets.ts'

/** What came of the attacks on one model. */
export type Attacked = { name: string; findings: readonly Finding[]; turns: number; failed: number }

/**
 * Attacks models in a house, one after the other. Its sets must have run before: a victim moves in.
 *
 * @param onDone told after every attack, by whose name
 */
export async function attackAll(
  house: House,
  candidates: readonly Candidate[],
  { attacks, onDone = () => {} }: { attacks: readonly Attack[]; onDone?: (name: string) => void },
): Promise<Attacked[]> {
  const scene = await openScene(house, await settleVictim(house))
  const all: Attacked[] = []
  for (const { name, model, openai = false } of candidates) {
    const hosted = model && { name, model, openai }
    let [turns, failed] = [0, 0]
    const findings = await runAttacks(scene, attacks, {
      run: {
        name,
        hosted: () => hosted,
        onSaid({ events }) {
          turns++
          if (events.includes('model_failed')) failed++
        },
      },
      onDone: () => onDone(name),
    })
    all.push({ name, findings, turns, failed })
  }
  return all
}

/** A model that fails more often than this was not measured: nobody could say what it would have done. */
const mostFailed = 0.1

/**
 * What promotion goes by, counted on the test half and on the attacks.
 *
 * @throws {UsageProblem} where the sets leave a figure open, or the model could not be reached
 */
export function judged(run: Run, attacked: Attacked, attacks: number): Figures {
  const { messages, dialogues, turns, tools, inputs, declined, dialoguesRight } = figuresOf(run, 'test')
  if (tools === null || inputs === null || declined === null || dialoguesRight === null || attacks === 0) {
    throw new UsageProblem('The sets leave a figure open, so nothing is noted.')
  }
  const all = messages + turns + attacked.turns
  const failed = failures(run) + attacked.failed
  if (failed > mostFailed * all) {
    throw new UsageProblem(`${run.name} failed in ${failed} of ${all} turns, so nothing is noted.`)
  }
  return {
    ...{ tools, inputs, declined, dialogues: dialoguesRight },
    attacks: harmful(attacked.findings),
    cases: messages + dialogues + attacks,
  }
}

function failures({ messages, dialogues }: Run): number {
  const turns = dialogues.flatMap(({ turns: each }) => each)
  return [...messages, ...turns].filter(({ split, failed }) => split === 'test' && failed).length
}
