import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import { type Recipe, readRecipe } from '../ensemble/members.ts'
import { challengeInput, refit, type Workshop } from '../job.ts'
import { modelName, quickName } from '../learning/registry/names.ts'
import { championOf, promote, proposeChallenger } from '../learning/registry/registry.ts'
import { servingModel } from '../learning/serving.ts'
import { openDrifts } from '../learning/store.ts'
import { runningSwitchback } from '../learning/switchback/store.ts'
import { newestFit } from '../store.ts'

/** Local hour from which the night's retraining may begin. */
const nightHour = 3

/** ISO weekday of the night on which a challenger is tried. */
const challengeDay = 1

/** What a look at the models has led to. */
export type Retraining = {
  fitted: boolean
  why: 'first' | 'night' | 'turn' | 'drift' | null
  promoted: string | null
}

/**
 * Fits the gym's models anew when it is time: every night from 03:00 of the gym's clock, after a drift, and when
 * there is only a quick forecast; and when another model is to speak from now on: a new champion, or the next turn of
 * a test. Once a week a challenger is tried against the champion, unless two are being tested on live advice.
 *
 * May be called as often as one likes; most calls find nothing to do.
 */
export async function retrain(db: Database, gym: Gym, now: Date, workshop: Workshop): Promise<Retraining> {
  const why = await reasonToFit(db, gym, now)
  if (!why) return { fitted: false, why: null, promoted: null }
  const promoted =
    why === 'night' && localTime(now, gym.zone).weekday === challengeDay
      ? await challenge(db, gym, now, workshop)
      : null
  return { fitted: await refit(db, gym, now, workshop), why, promoted }
}

async function reasonToFit(db: Database, gym: Gym, now: Date): Promise<Retraining['why']> {
  const [fit, serving] = await Promise.all([newestFit(db, gym.id, now), servingModel(db, gym, now)])
  if (!fit || !serving || fit.model === quickName) return 'first'
  if (fit.origin < lastNight(gym, now)) return 'night'
  if (fit.model !== modelName(serving.id)) return 'turn'
  const drifts = await openDrifts(db, gym.id)
  return drifts.length > 0 ? 'drift' : null
}

/** The last time the gym's clock showed the hour of the night. */
function lastNight(gym: Gym, now: Date): Date {
  const { date } = localTime(now, gym.zone)
  const tonight = instantOf(date, nightHour * 60, gym.zone)
  return tonight <= now ? tonight : instantOf(addDays(date, -1), nightHour * 60, gym.zone)
}

/**
 * Tries this week's challenger on the last origins.
 *
 * @returns the reason in words when it was promoted
 */
async function challenge(db: Database, gym: Gym, now: Date, workshop: Workshop): Promise<string | null> {
  if (await runningSwitchback(db, gym, now)) return null
  const champion = await championOf(db, gym.id)
  const input = champion && (await challengeInput(db, gym, now, readRecipe(champion.recipe)))
  if (!champion || !input) return null
  const recipe = challengerOf(input.recipe, weekOf(now))
  const losses = await workshop.rival(input, recipe)
  const challenger = await proposeChallenger(db, gym.id, { recipe, metrics: { losses }, now })
  if (challenger === undefined) return null
  const { promoted, reason } = await promote(db, gym.id, { challenger, losses, now })
  return promoted ? reason : null
}

const weekOf = (now: Date) => Math.floor(now.getTime() / (7 * 86_400_000))

/**
 * The champion with one thing changed. Over the weeks every change has its turn: this is the search for
 * hyperparameters, one candidate a week, judged walking forward.
 */
export function challengerOf(champion: Recipe, week: number): Recipe {
  const { boosting } = champion
  const changes: readonly Partial<Recipe>[] = [
    {
      boosting: {
        ...boosting,
        trees: Math.min(600, boosting.trees * 2),
        rate: Math.max(0.01, boosting.rate / 2),
      },
    },
    { boosting: { ...boosting, leaves: Math.min(48, boosting.leaves * 2) } },
    { boosting: { ...boosting, leaves: Math.max(4, Math.round(boosting.leaves / 2)) } },
    { boosting: { ...boosting, leastRows: Math.min(160, boosting.leastRows * 2) } },
    { rehearsals: champion.rehearsals === 10 ? 6 : 10 },
    { seed: `${champion.seed.split(' ')[0]} ${week}` },
  ]
  return { ...champion, ...changes[week % changes.length] }
}
