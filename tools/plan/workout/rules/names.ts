import type { MovementPattern, Muscle } from '../exercise.ts'

/** Muscles as members call them. */
export const muscleNames: Readonly<Record<Muscle, string>> = {
  chest: 'chest',
  upperBack: 'upper back',
  lats: 'lats',
  frontDelts: 'front shoulders',
  sideDelts: 'side shoulders',
  rearDelts: 'rear shoulders',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: 'forearms',
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  calves: 'calves',
  adductors: 'inner thighs',
  abductors: 'outer hips',
  abs: 'abs',
  obliques: 'obliques',
  lowerBack: 'lower back',
}

/** The six movements that every week should have. */
export const sixPatterns: readonly MovementPattern[] = [
  ...(['squat', 'hinge', 'horizontalPush', 'verticalPush', 'horizontalPull', 'verticalPull'] as const),
]

export const patternNames: Readonly<Partial<Record<MovementPattern, string>>> = {
  squat: 'a squat',
  hinge: 'a hip hinge',
  horizontalPush: 'a press forwards',
  verticalPush: 'a press overhead',
  horizontalPull: 'a row',
  verticalPull: 'a pull from above',
}
