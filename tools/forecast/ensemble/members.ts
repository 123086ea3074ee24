import { z } from 'zod'
import { boostingWith } from '../models/boosting.ts'
import { forest } from '../models/forest.ts'
import { holtWinters } from '../models/holt-winters.ts'
import { lagRidge } from '../models/lag-ridge.ts'
import { linear } from '../models/linear.ts'
import type { Model } from '../models/model.ts'
import { network } from '../models/network.ts'
import { onPlainDays } from '../models/plain.ts'
import { profile } from '../models/profile.ts'
import { ratioBoostingWith } from '../models/ratio-boosting.ts'

const settings = z.object({
  trees: z.int().min(10).max(1000),
  leaves: z.int().min(2).max(64),
  rate: z.number().min(0.005).max(0.5),
  leastRows: z.int().min(2).max(500),
})

const recipeForm = z.object({
  /** Names of the members that may vote. */
  members: z.array(z.string()).min(1),
  /** Weekly origins that the members rehearse before they vote. */
  rehearsals: z.int().min(0).max(26),
  seed: z.string(),
  boosting: settings,
})

/** What a gym's forecast is made by: enough to grow the same forecast from the same past. */
export type Recipe = z.infer<typeof recipeForm>

/** Everyone who may vote under a recipe. The seasonal naive is a baseline and no member: it only hurts. */
export function membersOf({ members, boosting }: Recipe): Model[] {
  const boostings = [boostingWith(boosting), ratioBoostingWith(boosting)]
  // The last two can't read a calendar.
  const blind = [holtWinters, profile].map(onPlainDays)
  const all = [linear, lagRidge, ...boostings, network, forest, ...blind]
  return all.filter(({ name }) => members.includes(name))
}

/** What a gym starts with. */
export const usualRecipe: Recipe = {
  members: [
    'linear',
    'lag ridge',
    'boosting',
    'ratio boosting',
    'neural network',
    'random forest',
    'Holt-Winters',
    'profile',
  ],
  rehearsals: 10,
  seed: 'spotter',
  boosting: { trees: 150, leaves: 8, rate: 0.08, leastRows: 20 },
}

/** Takes a tenth of the time: an answer at once, until the whole ensemble has been fitted. */
export const quickRecipe: Recipe = {
  members: ['linear', 'Holt-Winters', 'profile'],
  rehearsals: 6,
  seed: 'spotter',
  boosting: usualRecipe.boosting,
}

/** Reads a kept recipe; one that can't be read is the usual one. */
export function readRecipe(json: unknown): Recipe {
  const read = recipeForm.safeParse(json)
  return read.success ? read.data : usualRecipe
}
