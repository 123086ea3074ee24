/** Muscles whose weekly sets are counted. The upper back includes the trapezius. */
export const muscles = [
  ...(['chest', 'upperBack', 'lats', 'frontDelts', 'sideDelts', 'rearDelts'] as const),
  ...(['biceps', 'triceps', 'forearms', 'quads', 'hamstrings', 'glutes', 'calves'] as const),
  ...(['adductors', 'abductors', 'abs', 'obliques', 'lowerBack'] as const),
] as const
export type Muscle = (typeof muscles)[number]

export const movementPatterns = [
  ...(['squat', 'hinge', 'lunge', 'horizontalPush', 'verticalPush', 'horizontalPull'] as const),
  ...(['verticalPull', 'isolation', 'core', 'carry', 'cardio', 'mobility', 'balance'] as const),
] as const
export type MovementPattern = (typeof movementPatterns)[number]

/**
 * Equipment that somebody may or may not have. What every home has (a wall, a chair, a step, a towel, a
 * sturdy table) is not listed. `rope` is a skipping rope; `cables` are towers with a high and a low pulley.
 */
export const equipmentKinds = [
  ...(['barbell', 'rack', 'bench', 'dumbbells', 'kettlebell', 'cables', 'pullUpBar', 'dipBars'] as const),
  ...(['legPress', 'legCurl', 'legExtension', 'hackSquat', 'smithMachine', 'chestPress'] as const),
  ...(['pecDeck', 'shoulderPress', 'latPulldown', 'rowMachine', 'backExtension'] as const),
  ...(['calfMachine', 'hipMachine', 'abMachine', 'preacherBench', 'landmine', 'trapBar'] as const),
  ...(['bands', 'suspension', 'medicineBall', 'box', 'treadmill', 'bike', 'rower'] as const),
  ...(['elliptical', 'stairClimber', 'skiErg', 'rope', 'mat'] as const),
] as const
export type Equipment = (typeof equipmentKinds)[number]

/**
 * What somebody must not load. `overhead` is pressing or holding weight above the head, `impact` is jumping
 * and running, `balance` is standing that somebody who may fall should not be asked for, `pregnancy` is
 * lying on the back (after the first trimester) or the front, heavy bracing and any risk of a fall.
 */
export const limits = [
  ...(['knee', 'hip', 'lowerBack', 'upperBack', 'shoulder', 'elbow', 'wrist', 'ankle'] as const),
  ...(['neck', 'pregnancy', 'highBloodPressure', 'hernia', 'balance', 'impact', 'overhead'] as const),
] as const
export type Limit = (typeof limits)[number]

/** From the least to the most practised. */
export const levels = ['novice', 'intermediate', 'advanced'] as const
export type Level = (typeof levels)[number]

export type Exercise = {
  id: string
  name: string
  pattern: MovementPattern
  /** Muscles a set counts for in full; the first leads, and swaps keep it. */
  primary: readonly Muscle[]
  /** Muscles a set counts for by half. */
  secondary: readonly Muscle[]
  /** All of these are needed. */
  equipment: readonly Equipment[]
  /** From which level on. */
  level: Level
  contraindications: readonly Limit[]
  /** How a set is counted. */
  measure: 'reps' | 'seconds' | 'minutes'
  /** Done for one side after the other: a set is both sides. */
  unilateral: boolean
  /** More than one joint moves. */
  compound: boolean
  /** Seconds to walk over and set up, once. */
  setupSeconds: number
  /** Seconds of one repetition; 1 when a set is counted in seconds, 60 when in minutes. */
  secondsPerRep: number
  /** One sentence on how it is done. */
  cue: string
  /** Other names people type. */
  aliases: readonly string[]
}

/** A row of the catalogue: what is left out has the usual value of its table. */
export type Entry = Pick<Exercise, 'id' | 'name' | 'primary' | 'cue'> & Partial<Exercise>

const usual = {
  secondary: [],
  equipment: [],
  level: 'novice',
  contraindications: [],
  measure: 'reps',
  unilateral: false,
  compound: true,
  setupSeconds: 30,
  aliases: [],
} as const

const secondsOf = { reps: 4, seconds: 1, minutes: 60 } as const

/** Exercises from rows that share a pattern and perhaps more. A row's own value goes before the shared one. */
export function exerciseTable(
  shared: Pick<Exercise, 'pattern'> & Partial<Exercise>,
  rows: readonly Entry[],
): readonly Exercise[] {
  return rows.map((row) => {
    const secondsPerRep = secondsOf[row.measure ?? shared.measure ?? usual.measure]
    return { ...usual, secondsPerRep, ...shared, ...row }
  })
}

/** Whether all that the exercise needs is there. */
export function hasEquipment(exercise: Exercise, available: ReadonlySet<Equipment>): boolean {
  return exercise.equipment.every((each) => available.has(each))
}

/** Whether none of the limits speaks against the exercise. */
export function keepsLimits(exercise: Exercise, kept: Iterable<Limit>): boolean {
  const wrong: ReadonlySet<Limit> = new Set(exercise.contraindications)
  return ![...kept].some((limit) => wrong.has(limit))
}

/** Whether somebody of that level may do the exercise. */
export function suitsLevel(exercise: Exercise, level: Level): boolean {
  return levels.indexOf(exercise.level) <= levels.indexOf(level)
}

const notCounted: readonly MovementPattern[] = ['cardio', 'mobility', 'balance']

/** Whether its sets count towards a muscle's weekly sets. Endurance, mobility and balance work does not. */
export function isStrength({ pattern }: Pick<Exercise, 'pattern'>): boolean {
  return !notCounted.includes(pattern)
}

/**
 * Seconds under way in one set, without rest: both sides of a one-sided exercise.
 *
 * @param amount repetitions, seconds or minutes of a side, as the exercise is measured
 * @example
 * setSeconds({ secondsPerRep: 4, unilateral: true }, 10) // 80
 */
export function setSeconds(
  { secondsPerRep, unilateral }: Pick<Exercise, 'secondsPerRep' | 'unilateral'>,
  amount: number,
): number {
  return amount * secondsPerRep * (unilateral ? 2 : 1)
}
