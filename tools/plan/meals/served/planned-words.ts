import { named, t, withoutNumbers } from '../../../kit/language.ts'
import { addDays, localTime } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { listWords } from '../../../kit/words.ts'
import { sayKcal } from '../../../macros/index.ts'
import { keepingWords } from '../../keeping.ts'
import type { PlannedMeals } from '../tool-plan.ts'
import { dayHead, dayLines, infeasibleWords, noteLine, shortDay, totalsWords } from './menu-words.ts'
import { kitchenUnits } from './shown.ts'
import { isSensitive, type MealWish } from './wish.ts'

/** A plan of meals: today in full, the other days by a line each, and what one should know of it. */
export function plannedMealsWords(planned: PlannedMeals, context: ToolContext): string {
  const { menu, from, units, missed, notes, wish, stored, kind, consents, asked } = planned
  // The plan stands above, with the question that was answered.
  if (asked.agreed && stored && kind === 'made') return keptWords()
  const today = localTime(context.now, context.gym.zone).date
  const days = menu.days
    .map((day, i) => ({ day, date: addDays(from, i) }))
    .filter(({ date }) => date >= today)
  const [first, ...rest] = days
  return [
    ...(missed ? [infeasibleWords(missed), t`The nearest I can do:`] : [headWords(planned)]),
    ...(first
      ? [
          `${dayHead(first.date, context)}, ${totalsWords(first.day.totals)}:`,
          ...dayLines(first.day, kitchenUnits(units)),
        ]
      : []),
    ...rest.map(({ day, date }) => shortDay(day, date, context)),
    ...noteLine(notes),
    ...(wish && kind === 'made' ? wishLines(wish) : []),
    ...(stored || missed ? [] : [keepingWords('food', isSensitive(wish), consents)]),
  ].join('\n')
}

const keptWords = (): string =>
  t`Kept. It follows when your weight, your goal or what you may eat changes; "my meals" shows it.`

function headWords({ kind, menu, wish }: PlannedMeals): string {
  if (kind === 'back') return t`The plan before is yours again.`
  if (kind === 'same') return t`You have a plan for that already:`
  const days = menu.days.length
  if (withoutNumbers())
    return days === 1 ? t`Meals for one day, in portions.` : t`Meals for ${days} days, in portions.`
  if (!wish) return days === 1 ? t`Meals for one day.` : t`Meals for ${days} days.`
  const energy = sayKcal(wish.wanted.energy)
  return days === 1
    ? t`Meals for one day, about ${energy} kcal each.`
    : t`Meals for ${days} days, about ${energy} kcal each.`
}

function wishLines({ allergiesUnknown, asFood, unknown, movedFrom }: MealWish): string[] {
  const quoted = (words: readonly string[]) => listWords(words.map((word) => t`"${named(word)}"`))
  return [
    ...(movedFrom === undefined
      ? []
      : [
          withoutNumbers()
            ? t`That is beyond what I plan.`
            : t`${sayKcal(movedFrom)} kcal is beyond what I plan for your body.`,
        ]),
    ...(allergiesUnknown
      ? [t`I know of no allergies of yours, so nothing is left out for one. Have you any?`]
      : []),
    ...(asFood.length > 0
      ? [t`${quoted(asFood)} is no allergen that labels must name; I left it out as food.`]
      : []),
    ...(unknown.length > 0
      ? [t`I don't know ${quoted(unknown)} as a food, so I couldn't leave it out.`]
      : []),
  ]
}
