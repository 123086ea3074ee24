import { commandOf } from '../../kit/command.ts'
import { numberWords, t } from '../../kit/language.ts'
import { nameFirst, nameWithin, quoted } from '../../kit/name-words.ts'
import type { Choice } from '../../kit/tool.ts'
import { listWords } from '../../kit/words.ts'
import { kgPerPound, sayLoad, type Units } from '../../profile/index.ts'
import type { LogInput } from './input.ts'
import type { Field } from './plausible.ts'
import type { SaidSet } from './set.ts'
import type { SetProblem } from './understanding.ts'
import { timeWords, wayWords } from './words.ts'

/** How an answer to a question is said again: of which day, and whether they agreed. */
export type Carried = Pick<LogInput, 'at' | 'agreed'>

export type Asking = { text: string; choices: Choice[] }

/** A figure of a set with its unit. */
function figureWords(field: Field | 'sets', value: number, units: Units | null): string {
  if (field === 'kg') return sayLoad(value, units)
  if (field === 'seconds' && value >= 0) return timeWords(value)
  if (field === 'metres' && value >= 0) return wayWords(value, units)
  const round = numberWords(Math.round(value * 100) / 100)
  if (field === 'rir') return t`${round} in reserve`
  const [one, several] = counts[field]
  return value === 1 ? one('1') : several(round)
}

const counts = {
  seconds: [(n: string) => t`${n} second`, (n: string) => t`${n} seconds`],
  metres: [(n: string) => t`${n} metre`, (n: string) => t`${n} metres`],
  reps: [(n: string) => t`${n} rep`, (n: string) => t`${n} reps`],
  sets: [(n: string) => t`${n} set`, (n: string) => t`${n} sets`],
} as const

/** Asks about what was not taken. */
export function askAbout(problem: SetProblem, units: Units | null, carried: Carried): Asking {
  switch (problem.kind) {
    case 'unknown':
      return askUnknown(problem, carried)
    case 'empty':
      return {
        text: t`I noted nothing for ${nameWithin(problem.name)}: how many reps, or how long?`,
        choices: [],
      }
    case 'impossible': {
      const figure = figureWords(problem.field, problem.value, units)
      return {
        text: t`${figure} for ${nameWithin(problem.name)} can't be right, so I left it out. What was it?`,
        choices: [],
      }
    }
    case 'doubtful':
      return askDoubtful(problem, units, carried)
  }
}

function askUnknown(
  { words, near, sets }: Extract<SetProblem, { kind: 'unknown' }>,
  carried: Carried,
): Asking {
  const asked =
    near.length > 0 ? t`Which of these did you mean?` : t`What else is it called, or which muscle is it for?`
  return {
    text: t`I don't know "${words}" as an exercise, so I left it out. ${asked}`,
    choices: near.map(({ id, name }) => ({
      label: nameFirst(name),
      send: commandOf('log', { ...carried, sets: sets.map((set) => ({ ...set, exercise: id })) }),
    })),
  }
}

function askDoubtful(
  { exercise, name, field, value, meanings, sets }: Extract<SetProblem, { kind: 'doubtful' }>,
  units: Units | null,
  carried: Carried,
): Asking {
  const figure = figureWords(field, value, units)
  const again = (change: Partial<SaidSet>) => sets.map((set) => ({ ...set, exercise, ...change }))
  const others = field === 'sets' ? [] : meanings
  return {
    text: t`${figure} of ${nameWithin(name)} would be unusual, so I ask before I note it. Is it right?`,
    choices: [
      ...others.map((meaning) => ({
        label:
          field === 'kg' && isPounds(value, meaning) ? `${value} lb` : figureWords(field, meaning, units),
        send: commandOf('log', { ...carried, sets: again({ [field]: meaning }) }),
      })),
      { label: t`Yes, ${figure}`, send: commandOf('log', { ...carried, sets: again({}), sure: true }) },
    ],
  }
}

/** Whether a weight in kg is the same figure said in pounds. */
const isPounds = (figure: number, kg: number): boolean => Math.abs(kg - figure * kgPerPound) < 0.01

/** What else was left out, in one line: one question at a time is asked. */
export function alsoLeftOut(problems: readonly SetProblem[]): string | undefined {
  const names = [
    ...new Set(
      problems.map((each) => (each.kind === 'unknown' ? quoted(each.words) : nameWithin(each.name))),
    ),
  ]
  return names.length === 0 ? undefined : t`Also left out for now: ${listWords(names)}.`
}
