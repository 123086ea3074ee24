import type { Gym } from '../../tools/kit/gym.ts'
import { findEquipment } from '../../tools/kit/splits.ts'
import {
  activityIn,
  allergensIn,
  equipmentIn,
  goalIn,
  levelIn,
  limitsIn,
  patternIn,
  sexIn,
} from '../../tools/profile/index.ts'

type Input = Readonly<Record<string, unknown>>

/** Fields in which the coach takes a member's own words, by how it reads them. */
const readings: Readonly<Record<string, (said: string) => unknown>> = {
  sex: sexIn,
  activity: activityIn,
  level: levelIn,
  goal: goalIn,
  trainsFor: (said) => goalIn(said)?.trainsFor,
  pattern: patternIn,
}

const listReadings: Readonly<Record<string, (said: readonly string[]) => readonly string[]>> = {
  allergies: (said) => foundOr(allergensIn(said), said),
  limits: (said) => foundOr(limitsIn(said), said),
  equipment(said) {
    const { gym, found, unknown } = equipmentIn(said)
    return gym ? ['gym'] : [...found, ...unknown]
  },
}

function foundOr(
  { found, unknown, none }: { found: readonly string[]; unknown: readonly string[]; none: boolean },
  said: readonly string[],
): readonly string[] {
  if (none) return ['none']
  return found.length > 0 ? [...found, ...unknown] : said
}

/** An input of a coach's tool as the coach itself reads it: "woman" and "female" are the same. */
export function canonical(input: Input): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, read(name, value)]))
}

function read(name: string, value: unknown): unknown {
  const list = listReadings[name]
  if (list && (typeof value === 'string' || Array.isArray(value))) {
    return [...new Set(list([value].flat().map(String)))].sort()
  }
  if (typeof value === 'string') return told(readings[name]?.(value)) ?? value
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return canonical(value as Input)
  return value
}

const told = (read: unknown): string | undefined =>
  read === undefined ? undefined : typeof read === 'string' ? read : JSON.stringify(read)

/** The gym's own name of a piece of equipment, else the words as they were said. */
export const equipmentNamed = (gym: Pick<Gym, 'equipment'>, said: unknown): string | undefined =>
  typeof said === 'string' ? (findEquipment(gym.equipment, said)?.id ?? said.toLowerCase().trim()) : undefined
