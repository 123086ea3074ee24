import type { Level, MovementPattern, Muscle } from './exercise.ts'
import type { Focus } from './session.ts'
import { isOlder, plannedGoal, type TrainingGoal, type Wanted } from './wanted.ts'

/**
 * Days a week with weights that suit a level.
 *
 * @see ACSM 2009, doi 10.1249/MSS.0b013e3181915670
 */
export const liftingDays: Readonly<Record<Level, { least: number; most: number }>> = {
  novice: { least: 2, most: 3 },
  intermediate: { least: 3, most: 4 },
  advanced: { least: 4, most: 5 },
}

/** Lifting sessions at the most; the other days are for endurance, which every week needs too. */
const mostLifting: Readonly<Record<TrainingGoal, Readonly<Record<Level, number>>>> = {
  strength: { novice: 3, intermediate: 4, advanced: 6 },
  muscle: { novice: 3, intermediate: 4, advanced: 6 },
  fatLoss: { novice: 3, intermediate: 4, advanced: 4 },
  health: { novice: 3, intermediate: 3, advanced: 4 },
  endurance: { novice: 2, intermediate: 2, advanced: 2 },
}

/** How so many lifting sessions divide the body, so that each muscle has its turn twice. */
const divided: readonly (readonly Focus[])[] = [
  [],
  ['full'],
  ['full', 'full'],
  ['full', 'full', 'full'],
  ['upper', 'lower', 'upper', 'lower'],
  ['upper', 'lower', 'push', 'pull', 'legs'],
  ['push', 'pull', 'legs', 'push', 'pull', 'legs'],
]

/**
 * What each session of the week is for, lifting before endurance; on which days is another question.
 *
 * @example
 * weekFocuses({ daysPerWeek: 5, level: 'novice', goal: 'muscle', ... }) // ['full', 'full', 'full', 'cardio', 'cardio']
 */
export function weekFocuses(wanted: Wanted): readonly Focus[] {
  const { daysPerWeek, level } = wanted
  const usual = mostLifting[plannedGoal(wanted)][level]
  // From 65 on strength and balance are wanted on three days.
  const lifting = Math.min(daysPerWeek, isOlder(wanted) ? Math.max(3, usual) : usual)
  const endurance = Array.from({ length: daysPerWeek - lifting }, () => 'cardio' as const)
  return [...(divided[lifting] ?? []), ...endurance]
}

const legMuscles: readonly Muscle[] = [
  ...(['quads', 'hamstrings', 'glutes', 'calves', 'adductors', 'abductors'] as const),
]
const trunk: readonly Muscle[] = ['abs', 'obliques', 'lowerBack']
const pushing: readonly Muscle[] = ['chest', 'frontDelts', 'sideDelts', 'triceps']
const pulling: readonly Muscle[] = ['lats', 'upperBack', 'rearDelts', 'biceps', 'forearms']

const musclesOf: Readonly<Record<Focus, readonly Muscle[]>> = {
  full: [...pushing, ...pulling, ...legMuscles, ...trunk],
  upper: [...pushing, ...pulling, 'abs', 'obliques'],
  lower: [...legMuscles, ...trunk],
  push: [...pushing, 'abs', 'obliques'],
  pull: [...pulling, ...trunk],
  legs: [...legMuscles, ...trunk],
  cardio: ['abs', 'obliques'],
}

/** Whether an exercise for that muscle belongs into such a session. */
export const hasTurn = (focus: Focus, muscle: Muscle): boolean => musclesOf[focus].includes(muscle)

/** What a session is built on: a movement, and the muscle to train some other way where nothing of it can be done. */
export type Slot = { patterns: readonly MovementPattern[]; instead: Muscle }

const squat: Slot = { patterns: ['squat', 'lunge'], instead: 'quads' }
const lunge: Slot = { patterns: ['lunge', 'squat'], instead: 'quads' }
const hinge: Slot = { patterns: ['hinge'], instead: 'hamstrings' }
const pushAway: Slot = { patterns: ['horizontalPush'], instead: 'chest' }
const pushUp: Slot = { patterns: ['verticalPush'], instead: 'frontDelts' }
const row: Slot = { patterns: ['horizontalPull'], instead: 'upperBack' }
const pullDown: Slot = { patterns: ['verticalPull'], instead: 'lats' }

/** Movements in order, for the first, second and third session of the same name in a week. */
const slots: Readonly<Record<Focus, readonly (readonly Slot[])[]>> = {
  full: [
    [squat, pushAway, pullDown, hinge],
    [hinge, pushUp, row, lunge],
    [squat, pushAway, row, hinge],
  ],
  upper: [
    [pushAway, row, pushUp, pullDown],
    [pullDown, pushUp, row, pushAway],
  ],
  lower: [
    [squat, hinge, lunge],
    [hinge, squat],
  ],
  push: [
    [pushAway, pushUp],
    [pushUp, pushAway],
  ],
  pull: [
    [pullDown, row],
    [row, pullDown],
  ],
  legs: [
    [squat, hinge],
    [hinge, squat, lunge],
  ],
  cardio: [[]],
}

/** For strength every session begins with a lift that is trained for. */
const heavyUpper: readonly (readonly Slot[])[] = [
  [pushAway, row, pushUp, pullDown],
  [pushUp, pullDown, pushAway, row],
]

/** With one session a week everything is in it; with more, the first three movements of each two cover the six. */
const onceAWeek: readonly Slot[] = [squat, pushAway, row, hinge, pushUp, pullDown]

/**
 * What a session is built on.
 *
 * @param variant which session of its name it is in the week, from 0
 * @param week whether it is the only lifting session of the week, and whether its goal is strength
 */
export function slotsOf(
  focus: Focus,
  variant: number,
  { alone, heavy }: { alone: boolean; heavy: boolean },
): readonly Slot[] {
  if (focus === 'full' && alone) return onceAWeek
  const variants = focus === 'upper' && heavy ? heavyUpper : slots[focus]
  return variants[variant % variants.length] ?? []
}

const focusNames: Readonly<Record<Focus, string>> = {
  full: 'Full body',
  upper: 'Upper body',
  lower: 'Lower body',
  push: 'Push',
  pull: 'Pull',
  legs: 'Legs',
  cardio: 'Endurance',
}

/** 'Upper body B'; without a letter where there is only one. */
export function sessionName(focus: Focus, variant: number, of: number): string {
  return of > 1 ? `${focusNames[focus]} ${String.fromCharCode(65 + variant)}` : focusNames[focus]
}

/** The gym's split where a session happens; an upper day is where its first lift is. */
export function splitOf(focus: Focus, first: MovementPattern | undefined): string {
  if (focus === 'upper') {
    if (first === 'verticalPush') return 'shoulders'
    return first === 'horizontalPull' || first === 'verticalPull' ? 'back' : 'chest'
  }
  const split: Readonly<Record<Exclude<Focus, 'upper'>, string>> = {
    full: 'all',
    lower: 'legs',
    push: 'chest',
    pull: 'back',
    legs: 'legs',
    cardio: 'cardio',
  }
  return split[focus]
}

const regions: Readonly<Record<Focus, readonly ('push' | 'pull' | 'legs')[]>> = {
  full: ['push', 'pull', 'legs'],
  upper: ['push', 'pull'],
  lower: ['legs'],
  push: ['push'],
  pull: ['pull'],
  legs: ['legs'],
  cardio: [],
}

/** Whether two sessions load the same muscles, so that a day should lie between. */
export const overlaps = (one: Focus, other: Focus): boolean =>
  regions[one].some((region) => regions[other].includes(region))
