import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { named, speech, t } from '../../kit/language.ts'
import { addDays } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { sentence } from '../../kit/words.ts'
import { dayName } from './served/menu-words.ts'
import { runningMeals } from './served/running.ts'
import { kitchenUnits } from './served/shown.ts'
import { type ShoppingList, shoppingList, type ToBuy } from './shopping.ts'

type Shopping = { list: ShoppingList; from: string; to: string }

export const shoppingListTool = defineTool({
  name: 'shoppingList',
  description: "What to buy for the days of the member's meal plan that are still to come, by aisle.",
  input: z.object({}),
  async run(_, context): Promise<Shopping> {
    const { plan, profile, at } = await runningMeals(context)
    const list = shoppingList({ days: plan.days.slice(at) }, kitchenUnits(profile.units))
    return { list, from: addDays(plan.from, at), to: addDays(plan.from, plan.days.length - 1) }
  },
  say: (shopping, context) => words(shopping, context),
  choices: () => [
    { label: t`The meals`, send: commandOf('meals') },
    { label: t`Swap a meal`, send: commandOf('swapmeal') },
  ],
})

function words({ list, from, to }: Shopping, context: ToolContext): string {
  const [first, last] = [dayName(from, context), dayName(to, context)]
  return [
    from === to ? t`To buy for ${first}:` : t`To buy for ${first} to ${last}:`,
    ...list.map(({ aisle, items }) => `${sentence(named(aisle))}: ${itemWords(items).join(', ')}.`),
  ].join('\n')
}

/** By their names, as whoever reads them looks for them. */
const itemWords = (items: readonly ToBuy[]): string[] =>
  items
    .map(({ name, words: amount }) => ({ name: named(name), amount }))
    .toSorted((a, b) => a.name.localeCompare(b.name, speech().language))
    .map(({ name, amount }) => `${name} (${amount})`)
