import { z } from 'zod'
import { purposes } from '../asking/missing.ts'
import { type Domain, type Field, fields, fieldsOf } from '../fields.ts'

const number = z.number().optional()
const word = z.string().max(80)
const words = z.union([word, z.array(word).max(40)]).optional()

const time = z.object({
  weekday: z.number().int().min(1).max(7).describe('1 = Monday'),
  from: z.string().max(8).describe('HH:MM, 24 hours'),
  minutes: z.number().int().min(10).max(600).optional(),
})

/** What a member may say of themselves: metric figures, and words as they wrote them. */
export const saidSchema = z.object({
  heightCm: number,
  weightKg: number,
  sex: word.optional().describe('male or female'),
  birthYear: number,
  age: number.describe('Years; where the year of birth is not known'),
  bodyFatPercent: number,
  activity: word
    .optional()
    .describe('sedentary, light, moderate, hard, veryHard, or their words: "desk job"'),
  goal: word.optional().describe('cut, maintain, bulk, or their words: "lean out"'),
  targetWeightKg: number,
  trainsFor: word.optional().describe('strength, muscle, fatLoss, health, endurance, or their words'),
  level: word.optional().describe('novice, intermediate, advanced, or their words: "lifting 2 years"'),
  daysPerWeek: number,
  minutes: number.describe('Minutes of a session'),
  equipment: words.describe(
    'All they have to train with, in their words; "gym" for the gym\'s, "nothing" for none',
  ),
  pattern: word
    .optional()
    .describe('omnivore, pescatarian, vegetarian, vegan, halal, kosher, or their words'),
  allergies: words.describe('Allergies and intolerances in their words; "none" when they say they have none'),
  likes: words.describe('Foods they like'),
  dislikes: words.describe("Foods they don't eat"),
  likedExercises: words,
  dislikedExercises: words,
  limits: words.describe(
    'Injuries and limits in their words: "bad knees"; "none" when they say they have none',
  ),
  preferredTimes: z.array(time).max(7).optional(),
  preferredSplits: words.describe('Areas they like to train, best first'),
  budgetPerDay: number.describe('For food, a day'),
  cookMinutes: number.describe('Minutes they would cook at most for one meal'),
  units: word.optional().describe('metric, us or uk'),
  pregnant: z.boolean().optional().describe('Also when breast-feeding'),
  eatingDisorder: z.boolean().optional().describe('Now or earlier, only if they said so'),
  clinicianSaidNo: z
    .boolean()
    .optional()
    .describe('A doctor told them not to train hard or not to lose weight'),
  screening: words.describe('Health questions they answered yes to; empty when to none'),
  remove: z
    .object({
      allergies: words,
      limits: words,
      likes: words,
      dislikes: words,
      likedExercises: words,
      dislikedExercises: words,
      equipment: words,
      preferredSplits: words,
      fields: z
        .array(z.enum(fields as [Field, ...Field[]]))
        .max(40)
        .optional()
        .describe('Whole fields to forget'),
    })
    .optional()
    .describe('What no longer holds'),
  weighedAt: z.string().max(40).optional().describe('When they weighed weightKg, ISO 8601; only if not now'),
  purpose: z
    .enum(purposes)
    .optional()
    .describe('What they were asked this for, so that the next question fits'),
  sure: z.boolean().optional().describe('True once they confirmed an unusual figure'),
})

export type Said = z.output<typeof saidSchema>

/** Which field an input speaks of. */
const fieldOf = (key: keyof Said): Field | undefined =>
  key === 'age' ? 'birthYear' : key in fieldsOf ? (key as Field) : undefined

/** What goes with any part of what was said. */
const beside = ['weighedAt', 'purpose', 'sure'] as const

/** The part of what was said that belongs to some domains, ready to be said again. */
export function partOf(said: Said, wanted: readonly Domain[]): Said {
  const keys = (Object.keys(said) as (keyof Said)[]).filter((key) => {
    const field = fieldOf(key)
    const domain = field && fieldsOf[field].domain
    return domain && wanted.includes(domain) && said[key] !== undefined
  })
  return Object.fromEntries(
    [...keys, ...beside.filter((key) => said[key] !== undefined && keys.length > 0)].map((key) => [
      key,
      said[key],
    ]),
  )
}
