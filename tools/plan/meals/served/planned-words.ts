import { t, withoutNumbers } from '../../../kit/language.ts'
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
  if (asked.agreed && stored && kind === 'made') return keptWords
  const today = localTime(context.now, context.gym.zone).date
  const days = menu.days
    .map((day, i) => ({ day, date: addDays(from, i) }))
    .filter(({ date }) => date >= today)
  const [first, ...rest] = days
  return [
    ...(missed ? [infeasibleWords(missed), 'The nearest I can do:'] : [headWords(planned)]),
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

const keptWords =
  'Kept. It follows when your weight, your goal or what you may eat changes; "my meals" shows it.'

function headWords({ kind, menu, wish }: PlannedMeals): string {
  if (kind === 'back') return 'The plan before is yours again.'
  if (kind === 'same') return 'You have a plan for that already:'
  const days = menu.days.length === 1 ? 'one day' : `${menu.days.length} days`
  if (withoutNumbers()) return t`Meals for ${days}, in portions.`
  return wish ? `Meals for ${days}, about ${sayKcal(wish.wanted.energy)} kcal each.` : `Meals for ${days}.`
}

function wishLines({ allergiesUnknown, asFood, unknown, movedFrom }: MealWish): string[] {
  const quoted = (words: readonly string[]) => listWords(words.map((word) => `"${word}"`))
  return [
    ...(movedFrom === undefined
      ? []
      : [
          withoutNumbers()
            ? t`That is beyond what I plan.`
            : `${sayKcal(movedFrom)} kcal is beyond what I plan for your body.`,
        ]),
    ...(allergiesUnknown
      ? ['I know of no allergies of yours, so nothing is left out for one. Have you any?']
      : []),
    ...(asFood.length > 0
      ? [`${quoted(asFood)} is no allergen that labels must name; I left it out as food.`]
      : []),
    ...(unknown.length > 0 ? [`I don't know ${quoted(unknown)} as a food, so I couldn't leave it out.`] : []),
  ]
}
