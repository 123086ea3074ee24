import { type Item, itemsIn } from '../intents/coach/foods/items.ts'
import { kindOf } from '../intents/coach/meal-kinds.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'

/** Opens what puts the meal before right. */
const opens =
  /^(?:(?:sorry|soz|oops|whoops|ups|no|nope|wait|hang on|ah|oh|hm+|actually|ok|and|well|my bad|correction|typo|i mean|i meant|meant|it was|it were|that was|they were|there were|was|were|should be|should have been|make (?:it|that|them)|change (?:it|that|the \w+) to|rather|more like|only|just)[ ,:;.-]*)+/

const closes =
  /(?:[ ,]*\b(?:sorry|soz|my bad|actually|instead|please|though|in fact|rather|i think|thanks|lol|oops))+$/

/** What it was not: "not 250", "instead of the rice". */
const ruledOut = /[ ,;-]*\b(?:not|instead of|rather than|and not)\b (?:the |a |an |just |only )*([^,;]+)$/

/** Takes one food out again. */
const takesOut =
  /^(?:(?:no|ok|and|oh|actually|sorry|please|can you|could you) ?,? ?)*(?:(?:take|leave|cut) (?:out |off )?|(?:remove|delete|drop|scratch|scrap|undo|forget|cross out|cross off|get rid of|minus|without|no) |(?:i )?(?:did not|never) (?:have|eat|drink|finish|touch) |(?:i )?(?:skipped|left out|left) )(?:the |that |those |my |any |any of the )*([^,;.]+?)(?: (?:out|off|again|after all|from (?:it|that|there)|please|then|in the end|though))*(?=$|[,;.])/

const words = (food: string): string[] =>
  food
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
    .filter((word) => word.length > 2)

const isSame = (a: string, b: string): boolean => {
  const said = words(b)
  return words(a).some((word) => said.includes(word))
}

const amountAlone =
  /^(?:about |around |like |more like |roughly )*(\d+(?:[.,]\d+)?) ?(g|grams?|gr|ml|kg|oz|l)?$/

const gramsOf = (value: number, unit: string | undefined): number =>
  unit === 'kg' ? value * 1000 : unit === 'oz' ? Math.round(value * 28.35) : value

/** "350 g": the food whose amount it is, which is one that was measured so. */
function measured(items: readonly Item[], plain: string): Item[] | undefined {
  const [, figure, unit] = amountAlone.exec(plain) ?? []
  if (figure === undefined) return undefined
  const value = Number(figure.replace(',', '.'))
  const ofMass = unit !== undefined && !/^(?:ml|l)$/.test(unit)
  const alike = items.filter(({ grams, amount }) => (ofMass || value > 20 ? grams : amount) !== undefined)
  const at = items.indexOf(alike.at(-1) ?? items.at(-1) ?? { food: '' })
  if (at < 0) return undefined
  return items.map((item, i) => {
    if (i !== at) return item
    if (ofMass || (unit === undefined && item.grams !== undefined))
      return { food: item.food, grams: gramsOf(value, unit) }
    const counted = unit ?? item.unit
    return { food: item.food, amount: value, ...(counted === undefined ? {} : { unit: counted }) }
  })
}

/** "Three eggs", "brown rice": the food before with what is said of it now. */
function named(items: readonly Item[], plain: string, not: string | undefined): Item[] | undefined {
  const said = itemsIn(plain)
  const [only, another] = said
  if (!only || another) return undefined
  const replaced = items.findIndex(
    ({ food }) => isSame(food, only.food) || (not !== undefined && isSame(food, not)),
  )
  if (replaced < 0) return undefined
  return items.map((item, i) => (i === replaced ? { ...item, ...only } : item))
}

const mostWords = 12

const isItem = (item: unknown): item is Item =>
  typeof item === 'object' && item !== null && 'food' in item && typeof item.food === 'string'

/**
 * What puts the meal logged before right: "sorry, 350 g", "it was brown rice not white", "take the bread out", "that was
 * lunch". It takes the place of the meal that was kept; undefined where the words do nothing of the kind.
 *
 * @param plain the message in small letters, short forms written out
 */
export function correctedMeal(plain: string, last: Wish, { meal }: World): Understanding | undefined {
  const items = Array.isArray(last.input.items) ? last.input.items.filter(isItem) : []
  if (items.length === 0 || plain.split(' ').length > mostWords) return undefined
  const { agreed: _, sure: __, instead: ___, remove: ____, ...before } = last.input
  const anew = (change: Record<string, unknown>): Understanding =>
    calls({ tool: 'logMeal', input: { ...before, ...change, ...(meal ? { instead: meal } : {}) } })
  const out = takesOut.exec(plain)?.[1]
  const left = out === undefined ? items : items.filter(({ food }) => !isSame(food, out))
  if (left.length < items.length) {
    if (left.length > 0) return anew({ items: left })
    return calls(meal ? { tool: 'logMeal', input: { remove: meal } } : { tool: 'undo', input: {} })
  }
  const bare = plain.replace(closes, '')
  const opened = bare.replace(opens, '')
  const not = ruledOut.exec(opened)?.[1]
  if (opened === plain && not === undefined) return undefined
  const rest = opened.replace(ruledOut, '').trim()
  const kind = /^(?:for |my |a |at )*(?:breakfast|lunch|dinner|supper|a snack|snack|brunch)$/.test(rest)
    ? kindOf(rest)
    : undefined
  if (kind) return anew({ kind })
  const changed = measured(items, rest) ?? named(items, rest, not)
  return changed && anew({ items: changed })
}
