import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { GymError } from '../../kit/errors.ts'
import { t } from '../../kit/language.ts'
import { addDays, localTime, parseInstant } from '../../kit/time.ts'
import { type Choice, defineTool, type ToolContext } from '../../kit/tool.ts'
import { listWords } from '../../kit/words.ts'
import type { Profile } from '../../profile/index.ts'
import type { MenuDay } from './menu.ts'
import { dishWords } from './served/dish-words.ts'
import { dayHead, mealLine, totalsWords } from './served/menu-words.ts'
import { isForbidden, runningMeals, wantedNow } from './served/running.ts'
import { kitchenUnits, shownDays, shownMeal } from './served/shown.ts'
import { currentMeals, rewriteMeals } from './store.ts'
import { mealSwapped, type Swapped } from './swap.ts'

type SwappedMeal = Swapped & {
  date: string
  day: MenuDay
  units: Profile['units']
  asked: { meal?: string | undefined }
  taken: { plan: string; at: number; day: MenuDay }
}

export const swapMealTool = defineTool({
  name: 'swapMeal',
  description:
    "Another dish for one meal of the member's plan, while the rest of that day holds. Without a day it is today, without a meal the one with what they don't want, else dinner.",
  input: z.object({
    day: z.string().max(40).optional().describe('ISO date'),
    meal: z.enum(['breakfast', 'lunch', 'dinner', 'snack']).optional(),
    wanted: z.string().max(120).optional().describe('What they would like instead, in their words'),
    without: z.string().max(120).optional().describe('What should not be in it, in their words'),
  }),
  async run({ day, meal, wanted, without }, context): Promise<SwappedMeal> {
    const { plan, profile, today, at: now } = await runningMeals(context)
    const date = day === undefined ? addDays(plan.from, now) : dateOf(day, context)
    const at = Math.round((Date.parse(date) - Date.parse(plan.from)) / 86_400_000)
    const old = plan.days[at]
    if (!old || date < today) throw new GymError('no_such_meal', { day: date, meal: meal ?? 'meal' })
    const wish = wantedNow(plan, profile)
    const asked = { day: at, meal, wanted, without }
    const swapped = mealSwapped({ days: plan.days }, wish, asked, String(context.random()))
    const fresh = swapped.menu.days[at]
    if (!fresh || isForbidden({ days: [fresh] }, wish)) {
      throw new GymError('no_such_dish', { words: wanted ?? '', meal: meal ?? 'meal', forbidden: true })
    }
    const { db, gym, member } = context
    await rewriteMeals(db, { gym: gym.id, member: member.id }, plan.id, swapped.menu.days)
    const taken = { plan: plan.id, at, day: old }
    return { ...swapped, date, day: fresh, units: profile.units, asked: { meal }, taken }
  },
  view: ({ day, date, units, before, after, misses }) => ({
    days: shownDays([day], date, kitchenUnits(units)),
    before: before.name,
    after: shownMeal(after, kitchenUnits(units)),
    misses,
  }),
  say: (swapped, context) => words(swapped, context),
  choices: ({ after, date }): Choice[] => [
    { label: t`Another one`, send: commandOf('swapmeal', { day: date, meal: after.kind }) },
    { label: t`Shopping list`, send: '/shopping' },
  ],
  remember: ({ taken }) => taken,
  async revert(noted, { db, gym, member }) {
    const { plan: id, at, day } = revertible.parse(noted)
    const whose = { gym: gym.id, member: member.id }
    const plan = await currentMeals(db, whose)
    if (plan?.id !== id) throw new GymError('changed_since')
    const days = plan.days.map((each, i) => (i === at ? day : each))
    await rewriteMeals(db, whose, id, days)
  },
})

const revertible = z.object({ plan: z.string(), at: z.number(), day: z.custom<MenuDay>() })

/** @throws {GymError} `unknown_time` */
function dateOf(said: string, { gym }: ToolContext): string {
  const at = parseInstant(said, gym.zone)
  if (!at) throw new GymError('unknown_time', { asked: said })
  return localTime(at, gym.zone).date
}

const missed: Readonly<Record<string, () => string>> = {
  energy: () => t`energy`,
  proteinG: () => t`protein`,
  fatG: () => t`fat`,
  carbohydrateG: () => t`carbohydrate`,
  budgetPerDay: () => t`budget`,
  cookMinutes: () => t`time to cook`,
}

function words(
  { date, before, after, moved, misses, day, units }: SwappedMeal,
  context: ToolContext,
): string {
  const off = misses.map(({ what }) => missed[what]?.() ?? what)
  const totals = totalsWords(day.totals)
  return [
    t`${dayHead(date, context)}, instead of ${dishWords(before.name)}:`,
    mealLine(after, kitchenUnits(units)),
    moved
      ? t`The day has ${totals}; the amounts of its other meals moved a little.`
      : t`The day has ${totals}.`,
    ...(off.length > 0
      ? [t`That is the nearest with such a dish: the day is off in ${listWords(off)}.`]
      : []),
  ].join('\n')
}
