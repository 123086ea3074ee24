import type { Exercise } from './exercise.ts'

/** Endurance work that is hard by its nature; a minute of it counts like two moderate ones. */
export const isHard = ({ id }: Pick<Exercise, 'id'>): boolean => id.includes('interval')
