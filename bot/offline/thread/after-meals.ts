import { isFood } from '../intents/coach/foods/known.ts'
import { kindOf } from '../intents/coach/meal-kinds.ts'
import { dayIn } from '../intents/coach/moment.ts'
import { calls, type Understanding, type World } from '../meaning.ts'

const tidy = (said: string): string =>
  said
    .replace(
      /\b(?:please|the|any|so much|as much|then|instead|for|on|in it|in (?:the )?(?:morning|evening|afternoon)s?|at (?:night|noon|lunch ?time)|it|thanks|that|this|breakfast|lunch|dinner|snack|tonight|tomorrow|today|\w+day)\b/g,
      ' ',
    )
    .replace(/[^\p{L} &-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Among meals a part of the day is one of them. */
const partOfDay: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in the morning|mornings?|first thing)\b/g, 'breakfast'],
  [/\b(?:at (?:noon|midday|lunch ?time)|midday)\b/g, 'lunch'],
  [/\b(?:in the evenings?|at night|evenings?)\b/g, 'dinner'],
]

const wholly =
  /\b(?:completely|totally|entirely|whole|wholly|brand)[ -](?:new|different|other)\b|\b(?:different|new|another|other) (?:meal |food |eating )?(?:plan|menu|week)\b/

/** "A completely different one": of plans, not of dishes. */
function whollyNew(plain: string, { last }: World): Understanding | undefined {
  if (!last || !wholly.test(plain)) return undefined
  const input = last.tool === 'planMeals' ? last.input : {}
  return calls({ tool: 'planMeals', input: { ...input, fresh: true } })
}

/** Goes on from a plan of meals: "less rice", "something else for dinner", "a completely different one". */
export function afterMeals(said: string, world: World): Understanding | undefined {
  const plain = partOfDay.reduce((so, [pattern, meal]) => so.replace(pattern, meal), said)
  const meal = kindOf(plain)
  const day = dayIn(plain.replace(/\b(?:breakfast|lunch|dinner|snack)s?\b/g, ' '), world)
  const where = { ...(day ? { day } : {}), ...(meal ? { meal } : {}) }
  const no =
    /\b(?:less|without|no|fewer|not|minus|skip|drop|remove|take out|hold|swap|swap out|replace|change|not a fan of|do not like|hate)(?: so much| the| any| as much| too much)* ([^,;]+)/.exec(
      plain,
    )?.[1]
  if (no && isFood(tidy(no))) return calls({ tool: 'swapMeal', input: { ...where, without: tidy(no) } })
  const more =
    /\b(?:more|with|extra|something with|add|rather|prefer|what about|how about|make it) (?:some |a |more )?([^,;]+)/.exec(
      plain,
    )?.[1]
  if (more && isFood(tidy(more))) return calls({ tool: 'swapMeal', input: { ...where, wanted: tidy(more) } })
  const anotherPlan = meal ? undefined : whollyNew(plain, world)
  if (anotherPlan) return anotherPlan
  const other =
    /\b(?:something|anything|some thing) (?:else|different|other)|\banother (?:one|idea|option|meal)?|\bdifferent (?:one|meal)?\b|\bnot that\b/.test(
      plain,
    )
  if (
    other ||
    (meal && plain.split(' ').length <= 3 && /\b(?:different|other|change|swap|again)\b/.test(plain))
  )
    return calls({ tool: 'swapMeal', input: where })
  const asked =
    /^(?:(?:and|ok|so|but) )*(?:what|how) about (?:the |my |our )?/.test(plain) ||
    /^and (?:the |my )?(?:\w+'s )?(?:breakfast|lunch|dinner|supper|snacks?)/.test(plain)
  if (meal && asked) {
    const { wanted, without } = world.last?.input ?? {}
    const same = { ...(wanted ? { wanted } : {}), ...(without ? { without } : {}) }
    return world.last?.tool === 'swapMeal'
      ? calls({ tool: 'swapMeal', input: { ...where, ...same } })
      : calls({ tool: 'planMeals', input: world.last?.tool === 'planMeals' ? world.last.input : {} })
  }
  const anew =
    /^(?:(?:ok|and|please|do it|try|once more|yes|no) ?)*(?:again|another(?: (?:plan|one))?|new one|different one|regenerate|redo|once more|from scratch|start over)(?: please)?$/.test(
      plain,
    )
  return anew && world.last?.tool === 'planMeals' ? calls(world.last) : undefined
}
