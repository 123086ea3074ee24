/** How a member speaks of measures: metric; us with pounds and feet; uk with stone for the body and kilograms for the bar. */
export type Units = 'metric' | 'us' | 'uk'

export const kgPerPound = 0.45359237
export const poundsPerStone = 14
export const kgPerStone = kgPerPound * poundsPerStone
export const cmPerInch = 2.54
const inchesPerFoot = 12
export const cmPerFoot = cmPerInch * inchesPerFoot

/** Bodies outside these are a slip of the pen: kg, cm. The tables keep no others. */
export const massRange = { least: 25, most: 400 } as const
export const heightRange = { least: 100, most: 250 } as const

/**
 * What a text said of a measure: kg or cm.
 *
 * read: that; `assumed` when no unit stood there. doubtful: asked back, with what it may have meant, likeliest first.
 * impossible: nobody's body.
 */
export type Reading<U extends string> =
  | { kind: 'read'; value: number; unit: U; assumed: boolean }
  | { kind: 'doubtful'; meanings: readonly number[] }
  | { kind: 'impossible'; value: number }

/** What is known when a measure is read. */
export type Known = {
  units?: Units | null | undefined
  heightCm?: number | null | undefined
  weightKg?: number | null | undefined
}

export const within = (value: number, { least, most }: { least: number; most: number }): boolean =>
  value >= least && value <= most

/** BMI outside these exists, but a slip of the pen is likelier. kg per square metre. */
const usualBmi = { least: 13, most: 60 } as const

/**
 * Whether weight and height can hardly belong to one body, so that it is asked back.
 *
 * @example
 * oddTogether(176, 165) // true: 176 were pounds
 * oddTogether(176, 198) // false
 */
export const oddTogether = (weightKg: number, heightCm: number): boolean =>
  !within(weightKg / (heightCm / 100) ** 2, usualBmi)
