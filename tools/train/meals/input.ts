import { z } from 'zod'

const number = z.number().optional()

const itemSchema = z.object({
  food: z.string().min(1).max(120).describe('As the member wrote it: "toast", "chicken curry"'),
  grams: number,
  amount: number.describe('How many, or how much of the unit'),
  unit: z.string().max(30).optional().describe('slice, cup, scoop, ml, handful, ...'),
})

export const mealKinds = ['breakfast', 'lunch', 'dinner', 'snack'] as const

export const mealSchema = z.object({
  items: z.array(itemSchema).max(40).optional().describe('One entry for each food'),
  kind: z.enum(mealKinds).optional(),
  kcal: number.describe('Only what they said themselves'),
  proteinG: number.describe('Only what they said themselves'),
  at: z.string().max(40).optional().describe('When it was, ISO 8601; only if not now'),
  same: z.boolean().optional().describe('True for the same meal as before, instead of items'),
  of: z
    .string()
    .max(40)
    .optional()
    .describe('With same: the day it was eaten on before, YYYY-MM-DD, if they said it'),
  instead: z.string().max(40).optional().describe('The id of a logged meal whose place this takes'),
  remove: z.string().max(40).optional().describe('The id of a logged meal to take out, to be told anew'),
  sure: z.boolean().optional().describe('True once they confirmed an unusual amount'),
  agreed: z.boolean().optional().describe('True once they said yes to keeping their meals'),
})

export type MealInput = z.output<typeof mealSchema>
export type SaidItem = z.output<typeof itemSchema>
