import { z } from 'zod'

const number = z.number().optional()

const setSchema = z.object({
  exercise: z.string().min(1).max(80).describe('As the member wrote it: "bench", "rdl"'),
  reps: number,
  kg: number.describe('What was lifted, or added to the body'),
  seconds: number,
  metres: number,
  rir: number.describe('Repetitions left in reserve; RPE 8 is 2'),
  warmUp: z.boolean().optional(),
})

export const logSchema = z.object({
  sets: z.array(setSchema).max(120).optional().describe('One entry for each set'),
  same: z
    .boolean()
    .optional()
    .describe('As last time; sets then name the exercises alone, or what differs, or are left out'),
  at: z.string().max(40).optional().describe('When it was, ISO 8601; only if not now'),
  instead: z
    .boolean()
    .optional()
    .describe('True when it corrects what they logged last of these exercises that day'),
  units: z.enum(['metric', 'us']).optional().describe('us when they speak in pounds'),
  sure: z.boolean().optional().describe('True once they confirmed an unusual figure'),
  agreed: z.boolean().optional().describe('True once they said yes to keeping their workouts'),
})

export type LogInput = z.output<typeof logSchema>
