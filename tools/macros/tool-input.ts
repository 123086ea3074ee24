import { z } from 'zod'
import { activities } from './energy/activity.ts'

const number = z.number().optional()

/** What macros may be asked for with. */
export const macrosInput = z.object({
  weightKg: number,
  heightCm: number,
  age: number.describe('Years'),
  birthYear: number.describe('Where they said that instead of their age'),
  sex: z.enum(['male', 'female']).optional(),
  bodyFatPercent: number,
  activity: z.enum(activities).optional(),
  goal: z.enum(['cut', 'maintain', 'bulk']).optional(),
  formula: z.string().max(60).optional().describe('Only if they named one: Mifflin, Katch-McArdle, ...'),
  energy: number.describe('kcal a day they want for themselves'),
  targetWeightKg: number.describe('The weight they want to reach; only beside a date'),
  weeks: number.describe('Weeks in which they want to reach it'),
  explain: z
    .boolean()
    .optional()
    .describe('True for how it is worked out, and why the figure moves or stays'),
  keep: z
    .boolean()
    .optional()
    .describe('True: energy becomes their own target. False: their own target is given up'),
})

export type MacrosAsked = z.output<typeof macrosInput>
