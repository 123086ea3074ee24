import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { named, speech, t } from '../../kit/language.ts'
import { nameFirst, nameWithin } from '../../kit/name-words.ts'
import { type Choice, defineTool } from '../../kit/tool.ts'
import { listWords, sentence } from '../../kit/words.ts'
import { equipmentWord } from '../../profile/index.ts'
import type { Exercise } from '../workout/exercise.ts'
import { exerciseNamed } from '../workout/exercises/index.ts'
import { muscleNames } from '../workout/rules/names.ts'
import { termName, termNamed } from './term-named.ts'
import type { Term } from './terms.ts'

type Explained = { term: Term; exercise?: never } | { exercise: Exercise; term?: never }

export const explainTermTool = defineTool({
  name: 'explainTerm',
  description:
    'What a word of training or food means (RIR, deload, TDEE, macros), or how an exercise is done and what it trains. Say nothing of your own beside it.',
  input: z.object({ term: z.string().min(1).max(80).describe('As the member wrote it: "RIR", "face pull"') }),
  run: async ({ term }): Promise<Explained> => explained(term),
  view: ({ term, exercise }) =>
    term
      ? { term: term.name, means: term.means }
      : {
          exercise: exercise.id,
          cue: exercise.cue,
          primary: exercise.primary,
          equipment: exercise.equipment,
        },
  say: ({ term, exercise }) => (term ? termWords(term) : exerciseWords(exercise)),
  choices: ({ exercise }) => (exercise ? choicesFor(exercise) : []),
})

/** @throws {GymError} `unknown_term` with what was asked */
function explained(words: string): Explained {
  const term = termNamed(words)
  if (term) return { term }
  const exercise = exerciseNamed(words)
  if (exercise) return { exercise }
  throw new GymError('unknown_term', { asked: words })
}

const termWords = (term: Term): string => `${termName(term, speech().language)}: ${named(term.means)}`

/** "Face pull: Pull the rope to your forehead. Trains your rear shoulders; you need cables." */
function exerciseWords({ name, cue, primary, secondary, equipment }: Exercise): string {
  const muscles = (list: Exercise['primary']) => listWords(list.map((each) => named(muscleNames[each])))
  const trains = primary.length > 0 ? trainsWords(muscles(primary), muscles(secondary)) : ''
  const needs =
    equipment.length > 0 ? t`You need: ${listWords(equipment.map((each) => equipmentWord(each)))}.` : ''
  return [
    `${nameFirst(name)}: ${sentence(named(cue))}`,
    [trains, needs].filter((part) => part !== '').join(' '),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

const trainsWords = (first: string, also: string): string =>
  also === '' ? t`It trains your ${first}.` : t`It trains your ${first}, then your ${also}.`

const choicesFor = ({ id, name }: Exercise): Choice[] => [
  { label: t`My ${nameWithin(name)}`, send: commandOf('progress', { exercise: id }) },
]
