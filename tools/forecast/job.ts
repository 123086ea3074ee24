import type { Database } from '../../db/client.ts'
import { type Gym, openSlots } from '../kit/gym.ts'
import { addMinutes, dayMs, slotStart } from '../kit/time.ts'
import { movedByAdvice } from './advice/store.ts'
import { FittedElsewhere } from './elsewhere.ts'
import { type FitInput, type FitResult, fitGym } from './ensemble/fit.ts'
import { quickRecipe, type Recipe, readRecipe, usualRecipe } from './ensemble/members.ts'
import { rivalLosses } from './ensemble/rival.ts'
import { fitInput } from './history.ts'
import { withAdvice } from './influence.ts'
import { errorsLately, readLearned, widthOf } from './learning/adaptive.ts'
import type { PairedLoss } from './learning/registry/comparison.ts'
import { modelName, quickName } from './learning/registry/names.ts'
import { ensureChampion } from './learning/registry/registry.ts'
import { correctorsOf, noteFit } from './learning/registry/store.ts'
import { servingModel } from './learning/serving.ts'
import { answerDrifts, keptLearning } from './learning/store.ts'
import { pooledCorrector } from './splits/corrector.ts'
import {
  analyzeForecasts,
  knownSpan,
  newestFit,
  newestOrigin,
  type Prediction,
  thinForecasts,
  writeForecast,
} from './store.ts'
import { touchForecast } from './touch/touch.ts'

/** Days ahead that are forecast: "next Friday" may be thirteen away. */
export const horizonDays = 14

/** A crowd that was last seen longer ago says nothing about the weeks to come. */
export const staleDays = 35

/** A fit is the day's own; after so many hours another is due even if nobody asked for it. */
const fitHours = 26

/** Where the heavy work is done: in this thread, or better in another. */
export type Workshop = {
  forecast(input: FitInput): Promise<FitResult>
  rival(input: FitInput, challenger: Recipe): Promise<PairedLoss[]>
}

/** In this thread: for commands and tests, where nobody waits. */
export const here: Workshop = {
  forecast: async (input) => fitGym(input),
  rival: async (input, challenger) => rivalLosses(input, challenger),
}

export type ForecastOptions = {
  /** Makes the forecast of this slot anew, for when its past has changed. */
  again?: boolean
  /** Where a quick fit is made when one is needed. */
  workshop?: Workshop
}

/**
 * Leaves a forecast of the coming two weeks behind, as known at `now`: the day's own, corrected by what came today.
 * Where there is none of the day, a quick one is made, until the next `refit`.
 *
 * @returns false when there is nothing to forecast from, or a fit is due that another process has to make
 */
export async function forecastGym(
  db: Database,
  gym: Gym,
  now: Date,
  { again = false, workshop = here }: ForecastOptions = {},
): Promise<boolean> {
  const known = await usableSpan(db, gym, now)
  if (!known) return false
  const origin = slotStart(now, gym.slotMinutes, gym.zone)
  const fitted = await newestFit(db, gym.id, now)
  const fresh = fitted && origin.getTime() - fitted.origin.getTime() < fitHours * 3_600_000
  if (!again && (await newestOrigin(db, gym.id, now))?.getTime() === origin.getTime()) return true
  if (again || !fresh) {
    const how = { now, origin, known: known.first, quick: true, workshop }
    if (!(await fitAt(db, gym, how).then(made, elsewhere))) return false
  } else await touchForecast(db, gym, { now, origin, fitted })
  await thinForecasts(db, gym.id, gym.zone, now)
  return true
}

const made = () => true

function elsewhere(error: unknown): false {
  if (error instanceof FittedElsewhere) return false
  throw error
}

/**
 * Fits the model whose turn it is, most often the champion, on everything known and leaves its forecast behind.
 *
 * @returns false when there is nothing to forecast from
 */
export async function refit(db: Database, gym: Gym, now: Date, workshop: Workshop): Promise<boolean> {
  const known = await usableSpan(db, gym, now)
  if (!known) return false
  const origin = slotStart(now, gym.slotMinutes, gym.zone)
  await fitAt(db, gym, { now, origin, known: known.first, quick: false, workshop })
  await answerDrifts(db, gym.id, now)
  await analyzeForecasts(db)
  return true
}

async function usableSpan(db: Database, gym: Gym, now: Date) {
  const span = await knownSpan(db, gym.id)
  const origin = slotStart(now, gym.slotMinutes, gym.zone)
  if (!span || span.first >= origin) return undefined
  return origin.getTime() - span.last.getTime() > staleDays * dayMs ? undefined : span
}

type How = { now: Date; origin: Date; known: Date; quick: boolean; workshop: Workshop }

/** What a comparison of recipes is made on, or undefined when there is nothing to compare on. */
export async function challengeInput(
  db: Database,
  gym: Gym,
  now: Date,
  recipe: Recipe,
): Promise<FitInput | undefined> {
  const known = await usableSpan(db, gym, now)
  const origin = slotStart(now, gym.slotMinutes, gym.zone)
  return known && fitInput(db, gym, { origin, known: known.first, slots: [], recipe, widths: {} })
}

async function fitAt(db: Database, gym: Gym, { now, origin, known, quick, workshop }: How): Promise<void> {
  const model = (await servingModel(db, gym, now)) ?? (await ensureChampion(db, gym.id, usualRecipe, origin))
  const learned = readLearned((await keptLearning(db, gym.id))?.state)
  const slots = openSlots(gym, origin, addMinutes(origin, horizonDays * 24 * 60))
  const input = await fitInput(db, gym, {
    origin,
    known,
    slots,
    recipe: quick ? quickRecipe : readRecipe(model.recipe),
    widths: Object.fromEntries(
      ['all', ...gym.splits.map(({ id }) => id)].map((id) => [id, widthOf(learned, id)]),
    ),
  })
  const { rows, report } = await workshop.forecast({
    ...input,
    errors: errorsLately(learned),
    corrector: pooledCorrector(await correctorsOf(db, gym.id)),
  })
  const predictions = rows.map(({ step, ...row }): Prediction => ({ ...row, slot: slots[step] ?? origin }))
  await writeForecast(db, {
    gym: gym.id,
    origin,
    model: quick ? quickName : modelName(model.id),
    rows: withAdvice(predictions, await movedByAdvice(db, gym.id, origin)),
  })
  await noteFit(db, gym.id, model.id, { ...report, quick }, origin)
}
