import type { Equipment, Exercise } from './exercise.ts'

/** The smallest step between two weights that exist, kg: two plates of 1.25, dumbbells by two, a machine's stack. */
const steps: readonly (readonly [Equipment, number])[] = [
  ['barbell', 2.5],
  ['trapBar', 2.5],
  ['landmine', 2.5],
  ['smithMachine', 2.5],
  ['dumbbells', 2],
  ['kettlebell', 4],
  ['medicineBall', 1],
  ['cables', 2.5],
  ...(['legPress', 'hackSquat'] as const).map((each) => [each, 5] as const),
  ...(
    [
      'legCurl',
      'legExtension',
      'chestPress',
      'pecDeck',
      'shoulderPress',
      'latPulldown',
      'rowMachine',
    ] as const
  ).map((each) => [each, 2.5] as const),
  ...(['backExtension', 'calfMachine', 'hipMachine', 'abMachine'] as const).map(
    (each) => [each, 2.5] as const,
  ),
]

/** What uses a bar or handles only to hold on to. */
const bodyOnly: ReadonlySet<string> = new Set(['inverted-row', 'kneeling-rollout', 'dumbbell-handle-push-up'])

/**
 * The step between two weights of an exercise, kg; undefined where no weight is chosen: the body, a band, a machine
 * for endurance.
 */
export function weightStep(exercise: Pick<Exercise, 'id' | 'equipment' | 'measure'>): number | undefined {
  const { id, equipment, measure } = exercise
  if (measure === 'minutes' || bodyOnly.has(id)) return undefined
  return steps.find(([each]) => equipment.includes(each))?.[1]
}

/** Whether its load can be set so that any number of repetitions is hard. */
export function isLoadable(exercise: Pick<Exercise, 'id' | 'equipment' | 'measure'>): boolean {
  return weightStep(exercise) !== undefined
}

const hair = 1e-9

/** The lightest weight that exists and is at least this heavy. */
export const weightFrom = (kg: number, step: number): number => Math.ceil(kg / step - hair) * step

/** The heaviest weight that exists and is at most this heavy. */
export const weightUnder = (kg: number, step: number): number => Math.floor(kg / step + hair) * step
