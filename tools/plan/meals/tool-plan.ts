import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { addDays, localTime } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { type Consents, consentsOf, type Profile, profileOf } from '../../profile/index.ts'
import { agreeToKeep, keepingChoices } from '../keeping.ts'
import { infeasibleFacts } from './infeasible.ts'
import type { Menu } from './menu.ts'
import type { Note } from './notes.ts'
import { mealPlan } from './plan.ts'
import { plannedMealsWords } from './served/planned-words.ts'
import { kitchenUnits, viewedDays } from './served/shown.ts'
import { isSensitive, type MealsAsked, type MealWish, mealsInput, mealWish } from './served/wish.ts'
import { shoppingList } from './shopping.ts'
import {
  currentMeals,
  type KeptMeals,
  type KeptMealWanted,
  mealsBefore,
  putBackMeals,
  saveMeals,
} from './store.ts'

/** A plan of meals that was made, and what became of it. */
export type PlannedMeals = {
  menu: Menu
  from: string
  wish: MealWish | undefined
  /** made: a new one. same: they have it already. back: the one before is in force again. */
  kind: 'made' | 'same' | 'back'
  /** Why it is but the nearest to what was asked; undefined: it is what was asked. */
  missed: ReturnType<typeof infeasibleFacts> | undefined
  notes: readonly Note[]
  stored: boolean
  replaced: KeptMeals | undefined
  units: Profile['units']
  consents: Consents
  asked: MealsAsked
  /** With it the same plan is made again. */
  seed: string
  before: { was: string; back: string | null; drop: boolean } | null
}

export const planMealsTool = defineTool({
  name: 'planMeals',
  description:
    'Makes a plan of meals for some days, with a shopping list, or shows the one they have. Give only what they said now; energy and macros, pattern, allergies, dislikes and budget come from their profile.',
  input: mealsInput,
  async run(asked, context): Promise<PlannedMeals> {
    if (!context.place.private) throw new GymError('only_in_private')
    return asked.old ? back(asked, context) : make(asked, context)
  },
  view: (planned) => view(planned),
  say: (planned, context) => plannedMealsWords(planned, context),
  choices: (planned) => choices(planned),
  remember: ({ before }) => before,
  async revert(noted, { db, gym, member, now }) {
    await putBackMeals(db, { gym: gym.id, member: member.id }, revertible.parse(noted), now)
  },
})

const revertible = z.object({ was: z.string(), back: z.string().nullable(), drop: z.boolean() })

function view({ menu, from, units, missed, kind, stored, notes }: PlannedMeals) {
  const kitchen = kitchenUnits(units)
  return {
    days: viewedDays(menu.days, from, kitchen),
    shopping: shoppingList(menu, kitchen),
    feasible: missed === undefined,
    ...(missed ? { nearestBecause: missed } : {}),
    outcome: kind,
    kept: stored,
    notes,
  }
}

async function make(asked: MealsAsked, context: ToolContext): Promise<PlannedMeals> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  if (asked.agreed) await agreed(asked, context)
  const profile = await profileOf(db, whose)
  const consents = await consentsOf(db, whose)
  const wish = await mealWish(context, profile, consents, asked)
  const running = await currentMeals(db, whose)
  const seed = asked.seed ?? String(context.random())
  const shared = { wish, units: profile.units, consents, asked, seed }
  const today = localTime(now, gym.zone).date
  if (running && !asked.fresh && lastDay(running) >= today && sameMeals(running.wanted, wish.wanted)) {
    const { days, from } = running
    return {
      ...shared,
      menu: { days },
      from,
      kind: 'same',
      missed: undefined,
      notes: [],
      stored: true,
      replaced: undefined,
      before: null,
    }
  }
  const plan = mealPlan(wish.wanted, seed)
  const menu = plan.feasible ? plan.menu : plan.nearest
  const missed = plan.feasible ? undefined : infeasibleFacts(plan, wish.wanted)
  if (!menu) throw new GymError('meals_infeasible', missed)
  const from = firstDay(context)
  const made = { ...shared, menu, from, kind: 'made' as const, missed, notes: plan.notes }
  if ((missed && !asked.nearest) || !mayKeep(wish, consents)) {
    return { ...made, stored: false, replaced: undefined, before: null }
  }
  const wanted: KeptMealWanted = { ...wish.wanted, own: wish.own, asked: wish.asked }
  const id = await saveMeals(db, whose, { from, wanted, days: menu.days }, now)
  return {
    ...made,
    stored: true,
    replaced: running,
    before: { was: id, back: running?.id ?? null, drop: true },
  }
}

/** From this hour on today's meals are eaten, minutes after midnight. */
const evening = 18 * 60

function firstDay({ gym, now }: ToolContext): string {
  const { date, minute } = localTime(now, gym.zone)
  return minute < evening ? date : addDays(date, 1)
}

/** The last day of a plan. */
const lastDay = ({ from, days }: Pick<KeptMeals, 'from' | 'days'>): string => addDays(from, days.length - 1)

/** Whether two wishes ask for the same meals. */
function sameMeals(
  { own: _, asked: __, ...kept }: KeptMealWanted,
  wanted: KeptMealWanted | MealWish['wanted'],
): boolean {
  const plain = (wish: MealWish['wanted']) =>
    JSON.stringify([
      wish.days,
      Math.round(wish.energy / 20),
      Math.round(wish.proteinG / 5),
      Math.round(wish.fatG / 5),
      wish.pattern,
      [...wish.allergies].sort(),
      [...wish.dislikes].sort(),
      wish.budgetPerDay,
      wish.cookMinutes,
      wish.mealsPerDay,
    ])
  return plain(kept) === plain(wanted)
}

/** What is in a plan of food, and of health where it keeps an allergen away. */
function mayKeep({ wanted }: MealWish, { food, health, body }: Consents): boolean {
  return food === 'given' && body !== 'no' && (wanted.allergies.length === 0 || health === 'given')
}

/** @throws {GymError} `no_meals_before` */
async function back(asked: MealsAsked, context: ToolContext): Promise<PlannedMeals> {
  const { db, gym, member, now } = context
  const whose = { gym: gym.id, member: member.id }
  const [running, older] = [await currentMeals(db, whose), await mealsBefore(db, whose)]
  const profile = await profileOf(db, whose)
  const today = localTime(now, gym.zone).date
  const safe = older && (profile.allergies ?? []).every((each) => older.wanted.allergies.includes(each))
  if (!running || !older || !safe || lastDay(older) < today) throw new GymError('no_meals_before')
  await putBackMeals(db, whose, { was: running.id, back: older.id, drop: false }, now)
  return {
    menu: { days: older.days },
    from: older.from,
    wish: undefined,
    kind: 'back',
    missed: undefined,
    notes: [],
    stored: true,
    replaced: running,
    units: profile.units,
    consents: await consentsOf(db, whose),
    asked,
    seed: '',
    before: { was: older.id, back: running.id, drop: false },
  }
}

function choices({ stored, kind, missed, replaced, wish, consents, asked, seed }: PlannedMeals): Choice[] {
  const allergies: Choice[] = wish?.allergiesUnknown
    ? [{ label: t`No allergies`, send: commandOf('profile', { allergies: ['none'] }) }]
    : []
  if (!stored) {
    const near: Choice[] = missed
      ? [{ label: t`Take the nearest`, send: commandOf('meals', { ...asked, seed, nearest: true }) }]
      : []
    const again = commandOf('meals', { ...asked, seed, agreed: true })
    const keeping = missed ? [] : keepingChoices('food', isSensitive(wish), consents, again)
    return [...near, ...keeping, ...allergies]
  }
  return [
    ...(kind === 'made' && replaced
      ? [{ label: t`Keep the old one`, send: commandOf('meals', { old: true }) }]
      : []),
    { label: t`Shopping list`, send: '/shopping' },
    { label: t`Swap a meal`, send: commandOf('swapmeal') },
    ...(kind === 'same'
      ? [{ label: t`Another plan`, send: commandOf('meals', { ...asked, fresh: true }) }]
      : []),
    ...allergies,
  ]
}

/** Notes the yes, and of what was asked what is worth keeping for the next plan. */
async function agreed(asked: MealsAsked, context: ToolContext): Promise<void> {
  const { pattern, allergies, dislikes, budgetPerDay, cookMinutes } = asked
  const said = Object.entries({ pattern, allergies, dislikes, budgetPerDay, cookMinutes })
  const keep = Object.fromEntries(said.filter(([, value]) => value !== undefined))
  await agreeToKeep('food', allergies !== undefined && allergies.length > 0, keep, context)
}
