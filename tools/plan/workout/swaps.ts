import {
  type Equipment,
  type Exercise,
  hasEquipment,
  isStrength,
  keepsLimits,
  type Level,
  type Limit,
  levels,
  suitsLevel,
} from './exercise.ts'
import { exercises } from './exercises/index.ts'

/** What somebody has, may and wants to do. */
export type Available = {
  equipment: ReadonlySet<Equipment>
  limits: Iterable<Limit>
  level: Level
  /** Ids of exercises they do not want. */
  dislikes?: Iterable<string>
  /** How free a piece of equipment is by the forecast: 0 all taken, 1 all free. Without it all is free. */
  free?: (equipment: Equipment) => number
}

/** Parts of the closeness; they sum to 1. */
const weights = {
  pattern: 0.3,
  muscles: 0.25,
  load: 0.15,
  compound: 0.1,
  measure: 0.1,
  level: 0.05,
  sides: 0.05,
}

/** What is left of the closeness where all equipment is taken: it may come free sooner than forecast. */
const takenFactor = 0.3

const counted = ({ primary, secondary }: Exercise) =>
  new Map([
    ...secondary.map((muscle) => [muscle, 0.5] as const),
    ...primary.map((muscle) => [muscle, 1] as const),
  ])

/** How alike two exercises share a set out over muscles: sets both count over sets either counts, 0 to 1. */
function sharedMuscles(a: Exercise, b: Exercise): number {
  const [first, second] = [counted(a), counted(b)]
  let both = 0
  let either = 0
  for (const muscle of new Set([...first.keys(), ...second.keys()])) {
    const sets = [first.get(muscle) ?? 0, second.get(muscle) ?? 0]
    both += Math.min(...sets)
    either += Math.max(...sets)
  }
  return both / either
}

/** Equipment that makes nothing heavier than a part of the body's own weight. */
const unloaded: readonly Equipment[] = ['backExtension', 'bench', 'box', 'rack', 'mat']
const light: readonly Equipment[] = ['bands', 'suspension']

/** How heavy it can be made: 0 by part of the body, 0.5 by bands and straps, 1 by weights or hanging freely. */
function loading(exercise: Exercise): number {
  // Endurance is not made harder by the weight of what one stands on.
  if (!isStrength(exercise)) return 1
  const loads = exercise.equipment.filter((each) => !unloaded.includes(each))
  if (loads.length === 0) return 0
  return loads.every((each) => light.includes(each)) ? 0.5 : 1
}

/**
 * How near one exercise comes to another, 0 to 1: the same movement pattern counts 0.3; muscles trained alike
 * (a primary muscle as one set, a secondary as half) 0.25; as heavy to make (floor, bands, weights) 0.15; both
 * compound or both isolation 0.1; counted the same way 0.1; levels near each other 0.05; both one-sided or
 * both two-sided 0.05. Symmetric, and 1 for an exercise and itself.
 */
export function closeness(a: Exercise, b: Exercise): number {
  const apart = Math.abs(levels.indexOf(a.level) - levels.indexOf(b.level))
  return (
    (a.pattern === b.pattern ? weights.pattern : 0) +
    weights.muscles * sharedMuscles(a, b) +
    weights.load * (1 - Math.abs(loading(a) - loading(b))) +
    (a.compound === b.compound ? weights.compound : 0) +
    (a.measure === b.measure ? weights.measure : 0) +
    weights.level * (1 - apart / (levels.length - 1)) +
    (a.unilateral === b.unilateral ? weights.sides : 0)
  )
}

/** Whether one may stand in for the other: the same leading muscle, and endurance is not swapped for strength. */
export function sameWork(a: Exercise, b: Exercise): boolean {
  const kind = (exercise: Exercise) => (isStrength(exercise) ? 'strength' : exercise.pattern)
  return a.id !== b.id && a.primary[0] === b.primary[0] && kind(a) === kind(b)
}

/** The scarcest of the equipment needed, 0 to 1; what needs nothing is always free. */
function freedom({ equipment }: Exercise, free: (equipment: Equipment) => number): number {
  return Math.min(1, ...equipment.map((each) => Math.max(0, free(each))))
}

/**
 * What may be done instead of an exercise, best first.
 *
 * A swap has the same leading primary muscle (a leg curl never stands in for a leg extension), the equipment
 * for it is there, no limit speaks against it, it asks for no higher level and it is not disliked. Strength,
 * endurance, mobility and balance are each swapped among themselves. Swaps are ranked by {@link closeness}
 * times how free their equipment is: in full where the scarcest piece is all free, down to 0.3 of it where
 * that is all taken. Equals keep the order of the catalogue.
 *
 * @example
 * swapsFor(legExtension, { equipment: new Set(['bands']), limits: [], level: 'novice' })[0]?.id // 'band-leg-extension'
 */
export function swapsFor(exercise: Exercise, available: Available): readonly Exercise[] {
  const disliked = new Set(available.dislikes ?? [])
  const limits = [...available.limits]
  const free = available.free ?? (() => 1)
  const score = (other: Exercise) =>
    closeness(exercise, other) * (takenFactor + (1 - takenFactor) * freedom(other, free))
  return exercises
    .filter((other) => sameWork(exercise, other) && !disliked.has(other.id))
    .filter((other) => hasEquipment(other, available.equipment) && keepsLimits(other, limits))
    .filter((other) => suitsLevel(other, available.level))
    .map((other) => ({ other, points: score(other) }))
    .toSorted((a, b) => b.points - a.points)
    .map(({ other }) => other)
}
