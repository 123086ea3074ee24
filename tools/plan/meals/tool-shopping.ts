import { z } from 'zod'
import { commandOf } from '../../kit/command.ts'
import { addDays } from '../../kit/time.ts'
import { defineTool, type ToolContext } from '../../kit/tool.ts'
import { sentence } from '../../kit/words.ts'
import { dayHead } from './served/menu-words.ts'
import { runningMeals } from './served/running.ts'
import { kitchenUnits } from './served/shown.ts'
import { type ShoppingList, shoppingList } from './shopping.ts'

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
    { label: 'The meals', send: commandOf('meals') },
    { label: 'Swap a meal', send: commandOf('swapmeal') },
  ],
})

function words({ list, from, to }: Shopping, context: ToolContext): string {
  const until = from === to ? '' : ` to ${small(dayHead(to, context))}`
  return [
    `To buy for ${small(dayHead(from, context))}${until}:`,
    ...list.map(
      ({ aisle, items }) =>
        `${sentence(aisle)}: ${items.map(({ name, words: amount }) => `${name} (${amount})`).join(', ')}.`,
    ),
  ].join('\n')
}

/** "Today" stands small within a sentence, a weekday does not. */
const small = (day: string): string => (/^To/.test(day) ? day.toLowerCase() : day)
