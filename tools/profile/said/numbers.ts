import { birthYearOf, type Field, type Profile } from '../fields.ts'
import { height } from '../units/height.ts'
import { mass } from '../units/mass.ts'
import { heightRange, massRange, oddTogether, within } from '../units/system.ts'
import type { Said } from './input.ts'
import type { Problem } from './problem.ts'

/** What is known when figures are read: the profile so far, the year, the last weighing. */
export type Before = {
  profile: Profile
  year: number
  last: { kg: number; at: Date } | undefined
  now: Date
}

export type Figures = { change: Partial<Profile>; problems: Problem[] }

const ranges = {
  heightCm: heightRange,
  weightKg: massRange,
  targetWeightKg: massRange,
  bodyFatPercent: { least: 2, most: 75 },
  daysPerWeek: { least: 1, most: 7 },
  minutes: { least: 10, most: 240 },
  budgetPerDay: { least: 0.5, most: 1000 },
  cookMinutes: { least: 0, most: 600 },
} as const

const ages = { least: 10, most: 110 } as const

type Plain = 'daysPerWeek' | 'minutes' | 'budgetPerDay' | 'cookMinutes'
const plain: readonly Plain[] = ['daysPerWeek', 'minutes', 'budgetPerDay', 'cookMinutes']

/** Reads the figures of what was said: what fits a body is a change, everything else is asked back. */
export function figures(said: Said, before: Before): Figures {
  const read: Figures = { change: {}, problems: [] }
  readHeight(said, before, read)
  readWeight(said, before, read)
  readTarget(said, read)
  readBirth(said, before, read)
  readFat(said, read)
  for (const field of plain) {
    const value = said[field]
    if (value === undefined) continue
    if (!within(value, ranges[field])) read.problems.push(impossible(field, value))
    else read.change[field] = field === 'budgetPerDay' ? Math.round(value * 100) / 100 : Math.round(value)
  }
  return read
}

function impossible(field: keyof typeof ranges, value: number): Problem {
  return { kind: 'impossible', field, value, ...ranges[field] }
}

/** To a hundredth: what is finer is the arithmetic of units. */
const hundredths = (value: number): number => Math.round(value * 100) / 100

function readHeight(said: Said, { profile }: Before, { change, problems }: Figures): void {
  const value = said.heightCm
  if (value === undefined) return
  if (!within(value, heightRange)) {
    // 1.78 are metres, 70 may be inches.
    const meanings = meaningsOf(height(String(value)))
    problems.push(
      meanings.length > 0
        ? { kind: 'doubtful', field: 'heightCm', value, meanings }
        : impossible('heightCm', value),
    )
  } else if (
    said.weightKg === undefined &&
    !said.sure &&
    profile.weightKg &&
    oddTogether(profile.weightKg, value)
  ) {
    problems.push({ kind: 'doubtful', field: 'heightCm', value, meanings: [value] })
  } else change.heightCm = hundredths(value)
}

function readWeight(said: Said, before: Before, { change, problems }: Figures): void {
  const value = said.weightKg
  if (value === undefined) return
  if (!within(value, massRange)) {
    const meanings = meaningsOf(mass(String(value)))
    problems.push(
      meanings.length > 0
        ? { kind: 'doubtful', field: 'weightKg', value, meanings }
        : impossible('weightKg', value),
    )
    return
  }
  const heightCm = change.heightCm ?? (said.heightCm === undefined ? before.profile.heightCm : null)
  const meanings = said.sure ? [] : doubts(value, heightCm, before)
  if (meanings.length > 0) problems.push({ kind: 'doubtful', field: 'weightKg', value, meanings })
  else change.weightKg = hundredths(value)
}

/** What else a possible weight may mean, where it fits neither the height nor the last weighing. */
function doubts(value: number, heightCm: number | null, { last, now }: Before): readonly number[] {
  if (heightCm && oddTogether(value, heightCm)) return meaningsOf(mass(`${value} kg`, { heightCm }))
  if (!last || !jumps(value, last, now)) return []
  const pounds = meaningsOf(mass(`${value} lb`)).filter((kg) => !jumps(kg, last, now))
  return [...pounds, value]
}

const dayMs = 86_400_000

/** Parts of the weight by which it changes over a night and within a week; more is likelier a slip than a change. */
const overNight = 0.04
const inAWeek = 0.015

/**
 * Whether a weight lies further from another than a body gets in the time between.
 *
 * @example
 * jumps(68, { kg: 82, at: yesterday }, today) // true
 */
export function jumps(kg: number, last: { kg: number; at: Date }, at: Date): boolean {
  const weeks = Math.abs(at.getTime() - last.at.getTime()) / (7 * dayMs)
  return Math.abs(kg - last.kg) > last.kg * (overNight + inAWeek * weeks)
}

function meaningsOf(reading: ReturnType<typeof mass> | ReturnType<typeof height>): readonly number[] {
  if (reading?.kind === 'read') return [hundredths(reading.value)]
  return reading?.kind === 'doubtful' ? reading.meanings.map(hundredths) : []
}

function readTarget(said: Said, { change, problems }: Figures): void {
  const value = said.targetWeightKg
  if (value === undefined) return
  if (!within(value, massRange)) problems.push(impossible('targetWeightKg', value))
  else change.targetWeightKg = hundredths(value)
}

function readBirth({ birthYear, age }: Said, { year }: Before, { change, problems }: Figures): void {
  if (birthYear !== undefined) {
    const years = { kind: 'impossible', field: 'birthYear', value: birthYear } as const
    const short = birthYear >= 0 && birthYear < 100 ? [1900 + birthYear, 2000 + birthYear] : []
    const meanings = short.filter((each) => within(year - each, ages))
    if (meanings.length > 0)
      problems.push({ kind: 'doubtful', field: 'birthYear', value: birthYear, meanings })
    else if (within(year - birthYear, ages) && Number.isInteger(birthYear)) change.birthYear = birthYear
    else problems.push({ ...years, least: year - ages.most, most: year - ages.least })
  } else if (age !== undefined) {
    if (within(age, ages)) change.birthYear = birthYearOf(age, year)
    else problems.push({ kind: 'impossible', field: 'birthYear', value: age, ...ages })
  }
}

function readFat({ bodyFatPercent: value, sure }: Said, { change, problems }: Figures): void {
  if (value === undefined) return
  const field: Field = 'bodyFatPercent'
  // 0.18 is a part, not a percentage.
  if (value > 0 && value < 0.75)
    problems.push({ kind: 'doubtful', field, value, meanings: [hundredths(value * 100)] })
  else if (!within(value, ranges.bodyFatPercent)) problems.push(impossible('bodyFatPercent', value))
  else if (!sure && !within(value, { least: 4, most: 60 })) {
    problems.push({ kind: 'doubtful', field, value, meanings: [value] })
  } else change.bodyFatPercent = hundredths(value)
}
