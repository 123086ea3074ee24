import { GymError } from '../../kit/errors.ts'
import { withoutNumbers } from '../../kit/language.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { type Profile, profileOf } from '../../profile/index.ts'
import type { TrajectoryVerdict } from '../../safety/index.ts'
import { type Agreement, agreementOn, demandPrivate, whoseOf } from '../agreement.ts'
import { type Moment, momentOf } from '../moment.ts'
import { type Eaten, eaten, energyAtOnce, type Held } from './eaten.ts'
import type { MealInput } from './input.ts'
import { mealAgain } from './repeating.ts'
import { addMeal, daysOfFood, type KeptMeal, removeMeal, targetAt } from './store.ts'
import { eatingTooLittle } from './watching.ts'

/** A day's meals together, and what was advised for it. */
export type DaySoFar = { held: Held; target: { energy: number; proteinG: number } | undefined }

/** What came of a meal that was told. */
export type Meal = {
  said: MealInput
  moment: Moment
  eaten: Eaten | undefined
  /** More than anybody eats at once: asked before it is kept. */
  doubtful: boolean
  /** Taken out, to be told anew. */
  removed: KeptMeal | undefined
  agreement: Agreement
  kept: string | undefined
  day: DaySoFar | undefined
  /** They want to see no calories. */
  hidden: boolean
  verdict: TrajectoryVerdict | undefined
  before: Noted | null
}

export type Noted = { added: string | null; replaced: KeptMeal | null }

/** When a meal of a day is told without its hour, minutes after midnight. */
const hours = { breakfast: 480, lunch: 750, dinner: 1140, snack: 960 } as const

/**
 * Keeps a meal, as far as it was understood and the member agreed.
 *
 * @throws {GymError} `only_in_private`; `meal_unknown` for one to be changed that isn't there; `unknown_time`,
 *   `not_yet_done`, `too_long_ago`; `no_meal_to_repeat`; and what `eaten` throws
 */
export async function logFood(wanted: MealInput, context: ToolContext): Promise<Meal> {
  demandPrivate(context)
  const { db } = context
  const whose = whoseOf(context)
  const moment = momentOf(wanted.at, context, wanted.kind ? hours[wanted.kind] : undefined)
  const said = wanted.same ? await mealAgain(wanted, moment, { db, whose }) : wanted
  const profile = await profileOf(db, whose)
  if (said.remove) return takeOut(said, said.remove, { moment, profile, context })
  const read = eaten(said)
  const agreement = await agreementOn('food', said.agreed, context)
  const doubtful = !said.sure && read.total.kcal > energyAtOnce.usual
  const keeps = agreement === 'given' && !doubtful && read.items.length > 0
  const replaced = keeps && said.instead ? await demandMeal(said.instead, context) : undefined
  const id = crypto.randomUUID()
  const when = replaced && said.at === undefined ? { at: replaced.at, date: replaced.date } : moment
  const kind = said.kind ?? replaced?.kind ?? null
  if (keeps) await addMeal(db, whose, { id, ...when, kind, items: [...read.items] })
  return {
    said,
    moment: when,
    eaten: read,
    doubtful,
    removed: undefined,
    agreement,
    kept: keeps ? id : undefined,
    day: keeps ? await daySoFar(when, context) : undefined,
    hidden: profile.eatingDisorder === true || withoutNumbers(),
    verdict: keeps ? await eatingTooLittle(context, profile) : undefined,
    before: keeps ? { added: id, replaced: replaced ?? null } : null,
  }
}

async function demandMeal(id: string, context: ToolContext): Promise<KeptMeal> {
  const found = await removeMeal(context.db, whoseOf(context), id)
  if (!found) throw new GymError('meal_unknown')
  return found
}

type World = { moment: Moment; profile: Profile; context: ToolContext }

async function takeOut(said: MealInput, id: string, { moment, profile, context }: World): Promise<Meal> {
  const removed = await demandMeal(id, context)
  return {
    said,
    moment,
    eaten: undefined,
    doubtful: false,
    removed,
    agreement: 'given',
    kept: undefined,
    day: undefined,
    hidden: profile.eatingDisorder === true || withoutNumbers(),
    verdict: undefined,
    before: { added: null, replaced: removed },
  }
}

async function daySoFar({ at, date }: Moment, context: ToolContext): Promise<DaySoFar | undefined> {
  const whose = whoseOf(context)
  const [held] = await daysOfFood(context.db, whose, { from: date, to: date })
  return held && { held, target: await targetAt(context.db, whose, at > context.now ? at : context.now) }
}
