import { z } from 'zod'
import { defineTool } from '../../kit/tool.ts'
import { whoseOf } from '../agreement.ts'
import { mealKinds, mealSchema } from './input.ts'
import { logFood, type Meal } from './logging.ts'
import { addMeal, removeMeal } from './store.ts'
import { mealChoices, mealWords } from './words.ts'

export const logMealTool = defineTool({
  name: 'logMeal',
  description:
    'Notes what the member ate or drank, foods and amounts in their words, or the kcal and protein they say it had. Answers with what was understood and how the day stands.',
  input: mealSchema,
  run: (said, context) => logFood(said, context),
  view: (meal) => shown(meal),
  say: (meal, context) => mealWords(meal, context),
  choices: (meal) => mealChoices(meal),
  remember: ({ before }) => before,
  async revert(before, context) {
    const { added, replaced } = noted.parse(before)
    const whose = whoseOf(context)
    if (added) await removeMeal(context.db, whose, added)
    if (replaced) await addMeal(context.db, whose, replaced)
  },
})

const figure = z.number()

const noted = z.object({
  added: z.string().nullable(),
  replaced: z
    .object({
      id: z.string(),
      at: z.coerce.date(),
      date: z.string(),
      kind: z.enum(mealKinds).nullable(),
      items: z.array(
        z.object({
          food: z.string().nullable(),
          grams: figure.nullable(),
          kcal: figure,
          proteinG: figure,
          fatG: figure,
          carbohydrateG: figure,
          fibreG: figure,
        }),
      ),
    })
    .nullable(),
})

/** What those who test and the model see; without energy for those who want to see none. */
function shown({ eaten, kept, day, agreement, hidden, moment, doubtful, verdict, removed }: Meal) {
  return {
    kept: kept ?? null,
    date: moment.date,
    understood: (eaten?.parts ?? []).map(({ said, as }) => ({
      said: said.food,
      name: as.name,
      certainty: as.certainty,
      ...(hidden ? {} : { helpings: as.helpings, assumed: as.assumed ?? null }),
    })),
    problems: eaten?.problems ?? [],
    ...(removed ? { removed: removed.id } : {}),
    ...(hidden ? {} : { totals: eaten?.total ?? null, day: day ?? null }),
    doubtful,
    ...(verdict ? { trajectory: verdict.code } : {}),
    consent: agreement,
  }
}
